/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Bootstrap;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * M02: how evenly people take part, as {@linkplain Evenness Pielou's evenness} over all who were present.
 *
 * <p>Silent people count with zero, the facilitation team is left out, as in {@link ParticipationInequality}. Evenness
 * saturates: where many are present it stays high although one leads, so read both.
 *
 * <p><b>Worked example.</b> Four people take 10, 6, 3 and 1 turns: entropy 1.142, evenness 0.824, fair.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> Two people and something contributed. <b>Cost.</b> One walk through
 * the journal. <b>Source.</b> Pielou (1966); the cut-offs are heuristics.
 */
public final class ParticipationEvenness implements Measure {
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M02"))
            .name("Evenness of participation")
            .question("How evenly do people take part?")
            .formula("J = - sum p_i ln p_i / ln S, over the S people present")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("two people, and something contributed")
            .bands(Bands.lowest("uneven", Level.WATCH, "a few carry most of it")
                    .from(0.75, "fair", Level.USUAL, "some take part more than others, as is usual")
                    .from(0.9, "even", Level.GOOD, "all take part about equally often")
                    .by(Source.heuristic("cut-offs of evenness, which saturates where many are present")))
            .addSource(Source.literature("Shannon (1948), Bell System Technical Journal 27"))
            .addSource(Source.literature("Pielou (1966), Journal of Theoretical Biology 13"))
            .build();
    private static final ParticipationEvenness DEFAULTS =
            new ParticipationEvenness(Counted.CONTRIBUTIONS, Optional.of(Bootstrap.withDefaults()));

    private final Counted counted;
    private final Optional<Bootstrap> bootstrap;

    private ParticipationEvenness(Counted counted, Optional<Bootstrap> bootstrap) {
        this.counted = counted;
        this.bootstrap = bootstrap;
    }

    /** {@return the measure over contributions, with an interval} */
    public static ParticipationEvenness withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that counts something else}
     *
     * @param value what to count; commitments are not made in sessions, so they cannot be
     * @throws IllegalArgumentException if it is commitments
     */
    public ParticipationEvenness withCounted(Counted value) {
        Require.that(
                value != Counted.COMMITMENTS,
                "counted",
                value,
                "evenness of participation",
                "must be something done in sessions",
                "measure the inequality of commitments (M01)");
        return new ParticipationEvenness(value, bootstrap);
    }

    /** {@return a copy that draws no interval, for large journals} */
    public ParticipationEvenness withoutInterval() {
        return new ParticipationEvenness(counted, Optional.empty());
    }

    @Override
    public ParticipationEvenness withSeed(long seed) {
        return new ParticipationEvenness(counted, bootstrap.map(b -> b.withSeed(seed)));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ParticipationTable table = ParticipationTable.of(process.journal(), FacilitationTeam.of(process));
        return measure(process, table)
                .putParameter("counted", counted.name().toLowerCase(Locale.ROOT))
                .putParameter("facilitation team", "left out")
                .addInput(table.described())
                .build();
    }

    private Measurement.Builder measure(CoCreationProcess process, ParticipationTable table) {
        int n = table.people().size();
        double[] amounts = table.amounts(counted, table.everySession());
        if (n == 0) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no presence and no contribution is logged", 0);
        }
        if (n == 1) {
            String alone = "took part";
            return DEFINITION
                    .undefined(UndefinedReason.TOO_FEW, "1 took part, at least 2 are needed", 1)
                    .putPart(alone, Optional.of(1.0))
                    .putHead(alone, table.heads(process))
                    .addTold(alone);
        }
        Optional<Double> evenness = Evenness.pielou(amounts);
        if (evenness.isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.ZERO_TOTAL, "none of the " + n + " who were there is recorded with any", n);
        }
        String part = "entropy in nats";
        return DEFINITION
                .measured(
                        evenness.get(),
                        n,
                        "Taking part was "
                                + DEFINITION
                                        .bands()
                                        .of(evenness.get())
                                        .orElseThrow()
                                        .name()
                                + ": " + n + " who took part reach " + Digits.percent(evenness.get())
                                + " of the evenness there could be.")
                .putPart(part, Evenness.entropy(amounts))
                .putHead(part, table.heads(process))
                .addTold(part)
                .interval(bootstrap.flatMap(b -> b.interval(
                        table.sessions(),
                        times -> Evenness.pielou(Arrays.stream(table.amounts(counted, times))
                                .filter(Double::isFinite)
                                .toArray()))));
    }
}
