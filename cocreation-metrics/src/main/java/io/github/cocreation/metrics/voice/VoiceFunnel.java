/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many got how far, from identified to heard in a decision, in all and of each group and intersection. Whoever got to a
 * stage counts at every stage before it, so numbers never grow. Stages of which nothing is recorded are left out; they are
 * not zero.
 *
 * @param all how many got to each stage that is recorded
 * @param rows the same of each cell of the population, single groups first
 */
public record VoiceFunnel(ImmutableSortedMap<VoiceStage, Integer> all, ImmutableList<FunnelRow> rows) {
    private static final ObjectCodec<VoiceFunnel> CODEC = Codecs.record(
            "funnel of voices",
            Codecs.field("all", FunnelRow.COUNTS, VoiceFunnel::all),
            Codecs.field("rows", FunnelRow.codec().list(), VoiceFunnel::rows),
            VoiceFunnel::new);

    /**
     * Checks the counts and sorts the rows.
     *
     * @param all how many got to each stage that is recorded
     * @param rows the same of each cell of the population
     * @throws IllegalArgumentException if a count is negative or grows from stage to stage
     */
    public VoiceFunnel {
        FunnelRow.narrowing(all, "a funnel");
        rows = ImmutableList.sortedCopyOf(Comparator.comparing(FunnelRow::cell), rows);
    }

    /**
     * {@return the share of those at the recorded stage before who got to a stage; empty at the first stage, or if nobody was
     * at the one before}
     *
     * @param stage the stage
     */
    public Optional<Double> rate(VoiceStage stage) {
        return FunnelRow.rate(all, stage);
    }

    /**
     * {@return the row of a cell, if it has one}
     *
     * @param cell the cell
     */
    public Optional<FunnelRow> row(PopulationCell cell) {
        return rows.stream().filter(row -> row.cell().equals(cell)).findFirst();
    }

    /**
     * {@return the fewest people that the rows, or a difference of two of their numbers, tell about}: as {@link FunnelRow#fewest},
     * and those of a group who are not of an intersection with it; empty if they tell about nobody
     */
    public OptionalInt fewest() {
        IntStream alone = rows.stream().map(FunnelRow::fewest).flatMapToInt(OptionalInt::stream);
        IntStream beside = rows.stream()
                .filter(row -> row.cell().isIntersection())
                .flatMapToInt(part -> rows.stream()
                        .filter(whole -> !whole.cell().equals(part.cell())
                                && part.cell().groups().containsAll(whole.cell().groups()))
                        .flatMapToInt(whole -> part.heads().entrySet().stream()
                                .mapToInt(at -> whole.heads().getOrDefault(at.getKey(), 0) - at.getValue())));
        return IntStream.concat(alone, beside.filter(count -> count > 0)).min();
    }

    /**
     * {@return the fewest people that the numbers of all tell about}: those at a stage, and those who got no further than the one
     * before; empty if they tell about nobody
     */
    public OptionalInt fewestLost() {
        IntStream.Builder told = IntStream.builder();
        int before = 0;
        for (int heads : all().values()) {
            told.add(heads);
            told.add(before - heads);
            before = heads;
        }
        return told.build().filter(count -> count > 0).min();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<VoiceFunnel> codec() {
        return CODEC;
    }
}
