/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.chart.CardsChart;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Sheet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How long the commands for groups may search. */
final class SearchOptions {
    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = Seconds.class,
            description = "Search until this time is over or the result is proved best; the answer then depends on the"
                    + " machine.")
    @Nullable
    Double seconds;

    @Option(
            names = "--moves",
            paramLabel = "N",
            description = "How many moves to try at most (default: a fixed number, so that the same seed gives the same"
                    + " answer).")
    @Nullable
    Long moves;

    @Option(
            names = "--cards",
            paramLabel = "FORM",
            description = "Print lists for people instead of JSON: markdown or csv; or cards to cut out: svg.")
    @Nullable
    Cards cards;

    /** The forms of lists for people. */
    enum Cards {
        MARKDOWN,
        CSV,
        SVG
    }

    /** The lists or cards for people if they are asked for, else the JSON. */
    String answer(String json, Supplier<CardsChart> drawn, Sheet... sheets) {
        if (cards == null) {
            return json;
        }
        if (cards == Cards.SVG) {
            return Svg.withDefaults().document(drawn.get());
        }
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : sheets) {
            text.append(text.length() == 0 ? "" : "\n").append(cards == Cards.CSV ? sheet.csv() : sheet.markdown());
        }
        return text.toString();
    }

    Search search(long seed) {
        Search search = Search.withDefaults().withSeed(seed);
        if (moves != null) {
            search = search.withEffort(Effort.ofMoves(moves));
        }
        if (seconds == null) {
            return search;
        }
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        return (moves == null ? search.withEffort(Effort.UNLIMITED) : search)
                .withCancellation(() -> System.nanoTime() - end >= 0);
    }

    /** The exit code of a result: found, broken, or cut short by the time limit. */
    static int exitCode(int brokenRules, Ending ending) {
        // What was stopped says nothing of what cannot be, even where its rules are not all kept yet.
        if (ending == Ending.CANCELLED) {
            return ExitCode.STOPPED;
        }
        return brokenRules > 0 ? ExitCode.NO : ExitCode.DONE;
    }

    /** Reads a number of seconds. */
    static final class Seconds implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            if (!text.matches("[0-9]{1,6}([.][0-9]{1,9})?") || Double.parseDouble(text) <= 0) {
                throw new TypeConversionException(
                        "(" + text + ") is no number of seconds.\nMaybe write it like (10) or (0.5).");
            }
            return Double.parseDouble(text);
        }
    }
}
