/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.MatrixCell;
import io.github.cocreation.core.chart.MatrixChart;
import io.github.cocreation.core.chart.Tone;
import io.github.cocreation.core.chart.ToneName;
import io.github.cocreation.core.journal.EffectLevel;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The effects observed, by level and group: their sum, how many, and how many nobody wanted. */
record EffectsFigure(Wording wording) {
    private static final double STRONGEST = 2;

    Optional<Chart> of(CoCreationProcess process) {
        ImmutableList<EffectObserved> effects = process.journal().entries(EffectObserved.class);
        if (effects.isEmpty()) {
            return Optional.empty();
        }
        Captions words = new Captions(wording, "effects");
        ImmutableSortedSet<GroupId> groups = effects.stream()
                .map(EffectObserved::group)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableSortedSet<EffectLevel> levels = effects.stream()
                .map(EffectObserved::level)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        MatrixChart.Builder chart = MatrixChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        levels.forEach(level -> chart.addColumns(wording.word("level", level.value())));
        for (GroupId group : groups) {
            String name = wording.word("group", group.value());
            ImmutableList.Builder<MatrixCell> cells = ImmutableList.builder();
            for (EffectLevel level : levels) {
                List<EffectObserved> those = effects.stream()
                        .filter(effect ->
                                effect.group().equals(group) && effect.level().equals(level))
                        .toList();
                cells.add(cell(words, those));
                those.forEach(effect -> rows.add(ImmutableList.of(
                        name,
                        wording.word("level", level.value()),
                        effect.description(),
                        signed(effect.valence()),
                        words.text(effect.intended() ? "intended" : "unintended"))));
            }
            chart.addRows(name).addCells(cells.build());
        }
        long unintended = effects.stream().filter(effect -> !effect.intended()).count();
        return Optional.of(chart.caption(words.with(
                        rows,
                        List.of(
                                words.text("group"),
                                words.text("level"),
                                words.text("effect"),
                                words.text("value"),
                                words.text("wanted")),
                        "n",
                        wording.numerals().whole(effects.size()),
                        "unintended",
                        wording.numerals().whole(unintended)))
                .rowsName(words.text("group"))
                .columnsName(words.text("level"))
                .addToneNames(new ToneName(Tone.GOOD, words.text("good")))
                .addToneNames(new ToneName(Tone.POOR, words.text("poor")))
                .addToneNames(new ToneName(Tone.MUTED, words.text("even")))
                .build());
    }

    private MatrixCell cell(Captions words, List<EffectObserved> effects) {
        MatrixCell.Builder cell = MatrixCell.builder();
        if (effects.isEmpty()) {
            return cell.text("").build();
        }
        int sum = effects.stream().mapToInt(EffectObserved::valence).sum();
        boolean unwanted = effects.stream().anyMatch(effect -> !effect.intended());
        return cell.text(signed(sum) + (unwanted ? " " + words.text("unintended-mark") : ""))
                .strength(Math.min(1, Math.abs(sum) / STRONGEST))
                .tone(sum > 0 ? Tone.GOOD : sum < 0 ? Tone.POOR : Tone.MUTED)
                .build();
    }

    private String signed(int value) {
        return (value > 0 ? "+" : "") + wording.numerals().whole(value);
    }
}
