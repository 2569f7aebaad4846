/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * M01: how unequally people take part, as the {@linkplain Gini corrected Gini coefficient} over all stakeholders who were present. A
 * stakeholder that stands for several people counts as one voice, and the measurement says that it missed how these share it.
 *
 * <p>Silent people count with zero. The facilitation team is left out: its turns serve the others. If minutes of presence are
 * known for everybody, the value is that of the rates per hour present, so that somebody who came late is not taken for
 * somebody who was silent; else it is that of the plain amounts. Both stand among the parts.
 *
 * <p><b>Range.</b> 0 (all alike) to 1 (one does everything). <b>Minimum.</b> 3 people, and 3 contributions a person on
 * average. <b>Cost.</b> One walk through the journal; the interval costs 1000 walks over sessions times people.
 *
 * <p><b>Worked example.</b> In one session of an hour four people take 10, 6, 3 and 1 turns: 0.5, concentrated. A fifth who
 * sat there in silence makes it 0.625.
 */
public final class ParticipationInequality implements Measure {
    private static final String TOOK_PART = "took part";
    private static final int LEAST_PEOPLE = 3;
    private static final String ACTIVE_HALF = "share of the more active half";
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M01"))
            .name("Inequality of participation")
            .question("How unequally do people take part?")
            .formula(
                    "G* = n/(n-1) * ((2 sum i x_(i)) / (n sum x) - (n+1)/n), x sorted upwards, per hour present if known")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("3 people and 3 contributions a person on average")
            .bands(Bands.lowest("even", Level.GOOD, "all take part about equally often")
                    .from(0.2, "usual", Level.USUAL, "some take part more than others, as is usual")
                    .from(0.4, "concentrated", Level.WATCH, "a few carry most of it")
                    .from(0.6, "dominated", Level.POOR, "very few take nearly all the room")
                    .by(Source.heuristic("reading of the corrected Gini coefficient, to be calibrated on own data")))
            .addSource(Source.literature("Gini (1912), Variabilità e mutabilità"))
            .addSource(Source.literature("Deltas (2003), Review of Economics and Statistics 85(1)"))
            .build();
    private static final ParticipationInequality DEFAULTS =
            new ParticipationInequality(Counted.CONTRIBUTIONS, Optional.of(Bootstrap.withDefaults()));

    private final Counted counted;
    private final Optional<Bootstrap> bootstrap;

    private ParticipationInequality(Counted counted, Optional<Bootstrap> bootstrap) {
        this.counted = counted;
        this.bootstrap = bootstrap;
    }

    /** {@return the measure over contributions, with an interval} */
    public static ParticipationInequality withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that counts something else}
     *
     * @param value what to count
     */
    public ParticipationInequality withCounted(Counted value) {
        return new ParticipationInequality(value, bootstrap);
    }

    /**
     * {@return a copy whose interval is drawn like this}
     *
     * @param value how to draw
     */
    public ParticipationInequality withBootstrap(Bootstrap value) {
        return new ParticipationInequality(counted, Optional.of(value));
    }

    /** {@return a copy that draws no interval, for large journals} */
    public ParticipationInequality withoutInterval() {
        return new ParticipationInequality(counted, Optional.empty());
    }

    @Override
    public ParticipationInequality withSeed(long seed) {
        return bootstrap.map(drawn -> withBootstrap(drawn.withSeed(seed))).orElse(this);
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableSortedSet<StakeholderId> team = FacilitationTeam.of(process);
        ParticipationTable table = ParticipationTable.of(process.journal(), team);
        Measurement.Builder measurement = measure(process, table);
        measurement.putParameter("counted", counted.name().toLowerCase(Locale.ROOT));
        measurement.putParameter("facilitation team", "left out");
        measurement.addInput(table.described());
        if (!team.isEmpty()) {
            measurement.addInput(team.size() + " of the facilitation team left out");
        }
        return measurement.build();
    }

    private Measurement.Builder measure(CoCreationProcess process, ParticipationTable table) {
        int n = table.people().size();
        double[] amounts =
                counted == Counted.COMMITMENTS ? efforts(process, table) : table.amounts(counted, table.everySession());
        if (n == 0) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no presence and no contribution is logged", 0);
        }
        if (n < LEAST_PEOPLE) {
            return DEFINITION
                    .undefined(UndefinedReason.TOO_FEW, n + " took part, at least " + LEAST_PEOPLE + " are needed", n)
                    .putPart(TOOK_PART, Optional.of((double) n))
                    .putHead(TOOK_PART, table.heads(process))
                    .addTold(TOOK_PART);
        }
        Optional<Double> plain = Gini.of(amounts);
        if (plain.isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.ZERO_TOTAL, "none of the " + n + " who were there is recorded with any", n);
        }
        int events = counted == Counted.COMMITMENTS
                ? process.journal().entries(Commitment.class).size()
                : counted == Counted.IDEAS ? (int) table.total(Counted.IDEAS) : table.contributions();
        if (events < 3 * n && counted != Counted.COMMITMENTS) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    events + " events of " + n + " who took part, at least " + 3 * n + " are needed",
                    n);
        }
        return defined(process, table, amounts, plain);
    }

    private Measurement.Builder defined(
            CoCreationProcess process, ParticipationTable table, double[] amounts, Optional<Double> plain) {
        int n = amounts.length;
        int[] all = table.everySession();
        Set<StakeholderId> unknown = table.withoutPresence();
        boolean rated = unknown.isEmpty() && counted != Counted.COMMITMENTS;
        Optional<Double> corrected = Gini.corrected(amounts);
        Optional<Double> rate = rated ? Gini.corrected(perHour(amounts, table.presence(all))) : Optional.empty();
        double value = rate.or(() -> corrected).orElseThrow();
        int half = (n + 1) / 2;
        double[] sorted = amounts.clone();
        Arrays.sort(sorted);
        double upper =
                Arrays.stream(sorted, n - half, n).sum() / Arrays.stream(sorted).sum();
        String sentence =
                "Taking part was " + DEFINITION.bands().of(value).orElseThrow().name() + ": the more active half ("
                        + half + " of " + n + " stakeholders who took part) has " + Digits.percent(upper) + " of the "
                        + counted.name().toLowerCase(Locale.ROOT) + ".";
        Measurement.Builder measurement = DEFINITION.measured(value, n, sentence);
        measurement.putPart("gini", plain);
        measurement.putPart("corrected gini", corrected);
        measurement.putPart("corrected gini per hour present", rate);
        measurement.putPart(ACTIVE_HALF, Optional.of(upper));
        // The measure speaks of all who took part together: where these are few, a report must keep it back.
        measurement.putHead(ACTIVE_HALF, table.heads(process)).addTold(ACTIVE_HALF);
        measurement.putParameter("basis", rated ? "per hour present" : "plain amounts");
        long several = table.people().stream()
                .filter(id -> Optional.ofNullable(process.stakeholders().get(id))
                        .filter(someone -> someone.heads() > 1)
                        .isPresent())
                .count();
        if (several > 0) {
            measurement.addMissing("who speaks within " + several
                    + (several == 1
                            ? " stakeholder that stands for several people; it counts as one voice"
                            : " stakeholders that stand for several people each; each counts as one voice"));
        }
        if (!unknown.isEmpty()) {
            measurement.addMissing(
                    "minutes present of " + unknown.size() + " who took part, so late comers count as silent");
        }
        if (counted == Counted.MINUTES && table.timed() < table.contributions()) {
            measurement.addMissing(
                    "minutes of " + (table.contributions() - table.timed()) + " contributions, counted as zero");
        }
        if (counted != Counted.COMMITMENTS) {
            measurement.interval(
                    bootstrap.flatMap(b -> b.interval(table.sessions(), times -> redrawn(table, times, rated))));
        }
        return measurement;
    }

    private Optional<Double> redrawn(ParticipationTable table, int[] times, boolean rated) {
        double[] amounts = table.amounts(counted, times);
        double[] values = rated ? perHour(amounts, table.presence(times)) : amounts;
        return Gini.corrected(Arrays.stream(values).filter(Double::isFinite).toArray());
    }

    private static double[] perHour(double[] amounts, double[] minutesPresent) {
        return IntStream.range(0, amounts.length)
                .mapToDouble(i -> 60 * amounts[i] / minutesPresent[i])
                .toArray();
    }

    private static double[] efforts(CoCreationProcess process, ParticipationTable table) {
        double[] efforts = new double[table.people().size()];
        Map<StakeholderId, Integer> places = new HashMap<>();
        table.people().forEach(someone -> places.put(someone, places.size()));
        for (Commitment commitment : process.journal().entries(Commitment.class)) {
            for (StakeholderId owner : commitment.owners()) {
                Integer place = places.get(owner);
                if (place != null) {
                    efforts[place] += commitment.effort() / commitment.owners().size();
                }
            }
        }
        return efforts;
    }
}
