/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** How many of one cell of the population got to each stage. */
@Value.Immutable
public abstract class FunnelRow {
    static final Codec<ImmutableSortedMap<VoiceStage, Integer>> COUNTS =
            Codecs.sortedMap(Codecs.INT, "stage", VoiceStage::named, Codecs::word);
    private static final ObjectCodec<FunnelRow> CODEC = Codecs.object(
                    "row of a funnel", FunnelRow::builder, Builder::build)
            .required("cell", PopulationCell.codec(), FunnelRow::cell, Builder::cell)
            .optional("share", Codecs.DOUBLE, FunnelRow::share, Builder::share)
            .mapping("heads", COUNTS, FunnelRow::heads, Builder::putAllHeads)
            .mapping("known", COUNTS, FunnelRow::known, Builder::putAllKnown)
            .codec();

    FunnelRow() {}

    /** {@return the cell} */
    public abstract PopulationCell cell();

    /** {@return its part of those concerned of whom the same is known; empty if nobody knows it} */
    public abstract Optional<Double> share();

    /** {@return how many of it got to each stage that is recorded} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<VoiceStage, Integer> heads();

    /** {@return of how many at each of these stages it is known whether they are of the cell; its heads are among them} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<VoiceStage, Integer> known();

    /** Checks the counts. */
    @Value.Check
    void check() {
        String where = "cell (" + cell() + ")";
        share().ifPresent(part -> Require.unitInterval("share", part, where));
        narrowing(heads(), where);
        narrowing(known(), where);
        Require.that(
                heads().keySet().equals(known().keySet()),
                "stages",
                heads().keySet(),
                where,
                "must be the same for heads and known " + known().keySet(),
                "give both for each stage");
        heads().forEach((stage, count) -> Require.that(
                count <= known().getOrDefault(stage, 0),
                "heads " + Codecs.word(stage),
                count,
                where,
                "must not be above the (" + known().get(stage) + ") of whom it is known",
                "swap the two"));
    }

    /** Checks that no count grows from stage to stage. */
    static void narrowing(ImmutableSortedMap<VoiceStage, Integer> counts, String where) {
        int before = Integer.MAX_VALUE;
        for (Map.Entry<VoiceStage, Integer> count : counts.entrySet()) {
            String what = "heads " + Codecs.word(count.getKey());
            Require.atLeast(what, count.getValue(), 0, where);
            Require.that(
                    count.getValue() <= before,
                    what,
                    count.getValue(),
                    where,
                    "must not be above those of the stage before, " + before,
                    "count whoever got further at the earlier stages too");
            before = count.getValue();
        }
    }

    /**
     * {@return the share of those at the recorded stage before who got to a stage; empty at the first stage, or if nobody was
     * at the one before}
     *
     * @param stage the stage
     */
    public Optional<Double> rate(VoiceStage stage) {
        return rate(heads(), stage);
    }

    static Optional<Double> rate(ImmutableSortedMap<VoiceStage, Integer> counts, VoiceStage stage) {
        Integer here = counts.get(stage);
        Map.Entry<VoiceStage, Integer> before = counts.lowerEntry(stage);
        return here == null || before == null || before.getValue() == 0
                ? Optional.empty()
                : Optional.of((double) here / before.getValue());
    }

    /**
     * {@return the fewest people that the row, or a difference of two of its numbers, tells about}: those at a stage, those there
     * who are not of the cell, and those of it who got no further; empty if it tells about nobody
     */
    public OptionalInt fewest() {
        IntStream.Builder told = IntStream.builder();
        int before = 0;
        for (Map.Entry<VoiceStage, Integer> at : heads().entrySet()) {
            told.add(at.getValue());
            told.add(known().getOrDefault(at.getKey(), 0) - at.getValue());
            told.add(before - at.getValue());
            before = at.getValue();
        }
        return told.build().filter(count -> count > 0).min();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<FunnelRow> codec() {
        return CODEC;
    }

    /** Builds a {@link FunnelRow}; {@code cell} is required. */
    public static final class Builder extends ImmutableFunnelRow.Builder {
        Builder() {}
    }
}
