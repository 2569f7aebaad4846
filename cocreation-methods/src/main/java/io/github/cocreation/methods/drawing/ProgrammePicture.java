/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.ChartTable;
import io.github.cocreation.core.chart.FlowChart;
import io.github.cocreation.core.chart.FlowGroup;
import io.github.cocreation.core.chart.FlowOrder;
import io.github.cocreation.core.chart.FlowPart;
import io.github.cocreation.core.chart.FlowStep;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Choice;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Optionally;
import io.github.cocreation.methods.composition.Parallel;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.Repeat;
import io.github.cocreation.methods.composition.Sequence;
import io.github.cocreation.methods.composition.Split;
import io.github.cocreation.methods.composition.Use;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A programme as a diagram: what is done in which order, with what each method needs on the arrow that leads to it.
 *
 * <pre>{@code
 * String svg = Svg.withDefaults().document(ProgrammePicture.of(catalogue).draw(programme));
 * }</pre>
 */
public final class ProgrammePicture {
    private static final int MINUTES_AN_HOUR = 60;

    private final MethodCatalogue catalogue;
    private final Words words;

    private ProgrammePicture(MethodCatalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /**
     * {@return what draws programmes, in English}
     *
     * @param catalogue where the methods are defined
     */
    public static ProgrammePicture of(MethodCatalogue catalogue) {
        return new ProgrammePicture(catalogue, new Words(Locale.ENGLISH));
    }

    /**
     * {@return a copy in another language, as far as methods have names in it}
     *
     * @param locale the language
     */
    public ProgrammePicture withLocale(Locale locale) {
        return new ProgrammePicture(catalogue, new Words(locale));
    }

    /**
     * {@return the diagram}
     *
     * @param programme the programme
     * @throws IllegalArgumentException if the catalogue lacks one of its methods
     */
    public FlowChart draw(NamedProgramme programme) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        FlowPart part = part(programme.programme(), rows);
        String name = programme.name().in(words.locale());
        FlowChart.Builder chart = FlowChart.builder();
        return chart.caption(Caption.builder()
                        .id("programme")
                        .title(name)
                        .description(words.text(
                                "programme.description", "n", words.numerals().whole(rows.size())))
                        .note(words.text("programme.note"))
                        .table(ChartTable.builder()
                                .addHeader(
                                        words.text("programme.method"),
                                        words.text("programme.needs"),
                                        words.text("programme.yields"),
                                        words.text("programme.takes"))
                                .addAllRows(rows)
                                .build())
                        .build())
                .addAllStart(tokens(programme.start()))
                .part(part)
                .addAllEnd(yields(programme.programme()))
                .build();
    }

    private FlowPart part(Programme programme, List<ImmutableList<String>> rows) {
        if (programme instanceof Use use) {
            return step(use, rows);
        } else if (programme instanceof Sequence sequence) {
            return group(FlowOrder.SEQUENCE, "", sequence.parts(), rows);
        } else if (programme instanceof Parallel parallel) {
            return group(
                    FlowOrder.TOGETHER,
                    words.text(parallel.split() == Split.GROUP ? "programme.by-group" : "programme.by-topic"),
                    parallel.lines(),
                    rows);
        } else if (programme instanceof Repeat repeat) {
            String times = words.numerals().whole(repeat.times());
            return group(
                    FlowOrder.REPEAT,
                    repeat.until()
                            .map(until -> words.text("programme.until", "until", until.toString(), "n", times))
                            .orElse(words.text("programme.times", "n", times)),
                    ImmutableList.of(repeat.part()),
                    rows);
        } else if (programme instanceof Choice choice) {
            ImmutableList.Builder<Programme> ways = ImmutableList.builder();
            ways.add(choice.then());
            choice.otherwise().ifPresent(ways::add);
            return group(
                    FlowOrder.CHOICE,
                    words.text(
                            choice.otherwise().isPresent() ? "programme.either" : "programme.only-if",
                            "when",
                            choice.when().toString()),
                    ways.build(),
                    rows);
        }
        return group(
                FlowOrder.CHOICE,
                words.text("programme.optional"),
                ImmutableList.of(((Optionally) programme).part()),
                rows);
    }

    private FlowGroup group(
            FlowOrder order, String label, ImmutableList<Programme> parts, List<ImmutableList<String>> rows) {
        FlowGroup.Builder group = FlowGroup.builder();
        group.order(order);
        if (!label.isEmpty()) {
            group.label(label);
        }
        parts.forEach(part -> group.addParts(part(part, rows)));
        return group.build();
    }

    private FlowStep step(Use use, List<ImmutableList<String>> rows) {
        MethodDefinition method = catalogue.method(use.method());
        String name = method.name().in(words.locale());
        String takes = takes(use, method);
        ImmutableList<String> needs = tokens(method.inputs().required());
        rows.add(ImmutableList.of(
                name,
                String.join(", ", needs),
                String.join(", ", tokens(method.outputs().primary())),
                takes));
        FlowStep.Builder step = FlowStep.builder();
        return step.label(name).detail(takes).addAllHanded(needs).build();
    }

    /** How long it takes: as the use says, else as is typical. */
    private String takes(Use use, MethodDefinition method) {
        int minutes = use.settings().runMinutes(method) / use.settings().sessions(method);
        String duration = minutes < 2 * MINUTES_AN_HOUR
                ? words.text("programme.minutes", "n", words.numerals().whole(minutes))
                : words.text("programme.hours", "n", words.numerals().brief((double) minutes / MINUTES_AN_HOUR));
        int days = use.settings().days().orElse(method.calendarDays().typical());
        return days > 1
                ? duration + " "
                        + words.text("programme.days", "n", words.numerals().whole(days))
                : duration;
    }

    /** What all its methods yield mainly; what another method of it needs is not its end. */
    private ImmutableList<String> yields(Programme programme) {
        ImmutableSet<MethodDefinition> methods =
                programme.methods().stream().map(catalogue::method).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Token> needed = methods.stream()
                .flatMap(method -> method.inputs().required().stream())
                .collect(ImmutableSet.toImmutableSet());
        return methods.stream()
                .flatMap(method -> method.outputs().primary().stream())
                .filter(token -> !needed.contains(token))
                .distinct()
                .sorted()
                .map(Words::token)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> tokens(ImmutableSortedSet<Token> tokens) {
        return ImmutableList.copyOf(tokens.stream().map(Words::token).collect(Collectors.toList()));
    }
}
