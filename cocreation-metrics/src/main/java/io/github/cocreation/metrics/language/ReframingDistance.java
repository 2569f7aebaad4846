/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.List;
import java.util.Locale;

/**
 * M23: how far the problem as all see it now has moved from the challenge as first named: 1 minus the {@linkplain Jaccard share}
 * of content terms that both texts have.
 *
 * <p><b>Worked example.</b> Two texts of 15 terms each that have 10 in common have 20 terms together: 1 - 10/20 = 0.5, reframed.
 *
 * <p><b>Range.</b> 0 (the same words) to 1 (other words); a value in between is best. Hardly changed asks whether the problem
 * was opened at all; all new asks whether it is another theme and the mandate still holds. <b>Minimum.</b> A shared problem, and
 * 15 uses of content terms in each text. <b>Cost.</b> Linear in the texts. <b>Source.</b> The renewal of the problem together
 * (seed: Resonans); the cut-offs are heuristics.
 */
public final class ReframingDistance implements Measure {
    private static final int LEAST_TERMS = 15;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M23"))
            .name("Reframing of the problem")
            .question("How far has the problem moved from the challenge as first named?")
            .formula("1 - terms in both texts / terms in any of them")
            .range(MeasureRange.UNIT)
            .direction(Direction.BALANCED)
            .minimumData("a statement of the shared problem, and 15 content terms in it and in the challenge")
            .bands(Bands.lowest("unchanged", Level.WATCH, "the problem hardly changed; was it opened")
                    .from(0.2, "reframed", Level.GOOD, "the problem was seen anew together")
                    .from(0.7, "another-theme", Level.WATCH, "the problem may be another one; check the mandate")
                    .by(Source.heuristic("cut-offs of reframing")))
            .addSource(Source.seed(SeedArticle.RESONANS))
            .addSource(Source.literature("Jaccard (1912), New Phytologist 11"))
            .build();
    private static final ReframingDistance DEFAULTS = new ReframingDistance(WordAnalyser.withDefaults());

    private final TextAnalyser analyser;

    private ReframingDistance(TextAnalyser analyser) {
        this.analyser = analyser;
    }

    /** {@return the measure of English texts} */
    public static ReframingDistance withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that finds terms in another way, such as {@link WordAnalyser#withLanguage}}
     *
     * @param value the analyser
     */
    public ReframingDistance withAnalyser(TextAnalyser value) {
        return new ReframingDistance(value);
    }

    @Override
    public ReframingDistance withLanguage(Locale language) {
        return withAnalyser(WordAnalyser.withDefaults().withLanguage(language));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        return process.sharedProblem()
                .map(problem -> measure(analyser.analyse(process.challenge()), analyser.analyse(problem)))
                .orElseGet(() -> DEFINITION.undefined(
                        UndefinedReason.NO_DATA, "there is no statement of the problem as all see it", 0))
                .build();
    }

    private static Measurement.Builder measure(TermCounts challenge, TermCounts problem) {
        int fewest = Math.min(challenge.total(), problem.total());
        if (fewest < LEAST_TERMS) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    "a text has " + fewest + " content terms, at least " + LEAST_TERMS + " are needed",
                    fewest);
        }
        double common = Jaccard.of(List.of(challenge.terms(), problem.terms())).orElseThrow();
        return DEFINITION
                .measured(
                        1 - common,
                        fewest,
                        "The problem as all see it shares " + Digits.percent(common)
                                + " of its words with the challenge as first named: "
                                + DEFINITION
                                        .bands()
                                        .of(1 - common)
                                        .orElseThrow()
                                        .reading() + ".")
                .putPart("distance by use of terms", JensenShannon.distance(challenge, problem))
                .addInput("challenge of " + challenge.total() + " and problem of " + problem.total()
                        + " uses of content terms");
    }
}
