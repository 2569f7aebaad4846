/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * M05: whether those who take part mirror those concerned, as the {@linkplain Dissimilarity index of dissimilarity} beyond what
 * a fair draw of as many would have anyway.
 *
 * <p>The value is the largest excess D - E[D] over the breakdowns of the population; each breakdown's D and E[D], and each
 * group's ratio of seats to people, stand among the parts. People of whom the breakdown knows nothing are left out on both
 * sides. Where dependent groups are meant to have more seats than people, compare with a target mix instead: {@link
 * #withTarget}.
 *
 * <p><b>Worked example.</b> 20 seats, 10, 6 and 4 of three age groups that are 40, 35 and 25 of 100 people concerned: D = 0.1,
 * E[D] = 0.125, excess -0.025: as close as a fair draw.
 *
 * <p><b>Range.</b> -1 to 1, low is good. <b>Minimum.</b> A breakdown of the population and 10 seats in it. <b>Cost.</b> Linear.
 * <b>Source.</b> Duncan and Duncan (1955); the cut-offs are heuristics, since the convention of .30 and .60 for neighbourhoods
 * (Massey and Denton 1993) is far too lax for panels.
 */
public final class Representativeness implements Measure {
    /** The part with the lowest ratio of seats to people of any group. */
    public static final String LOWEST_RATIO = "lowest ratio of seats to people";

    private static final String TAKEN = "seats taken by groups of a breakdown";
    private static final int LEAST_SEATS = 10;
    private static final double HALF = 0.5;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M05"))
            .name("Mirror of those concerned")
            .question("Do those who take part mirror those concerned?")
            .formula("max over breakdowns of 1/2 sum_k |p_k - q_k| - 1/2 sum_k sqrt(2 q_k (1 - q_k) / (pi n))")
            .range(MeasureRange.of(-1, 1))
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("a breakdown of the people concerned, and 10 seats taken by its groups")
            .bands(Bands.lowest("mirror", Level.GOOD, "as close to those concerned as a fair draw would be")
                    .from(0.05, "leaning", Level.WATCH, "some groups have clearly fewer seats than people")
                    .from(0.15, "skewed", Level.POOR, "the seats do not mirror those concerned")
                    .by(Source.heuristic("cut-offs of the excess over a fair draw")))
            .addSource(Source.literature("Duncan & Duncan (1955), American Sociological Review 20"))
            .build();
    private static final Representativeness DEFAULTS = new Representativeness(ImmutableSortedMap.of());

    private final ImmutableSortedMap<GroupId, Double> target;

    private Representativeness(ImmutableSortedMap<GroupId, Double> target) {
        this.target = target;
    }

    /** {@return the measure against the population of the process} */
    public static Representativeness withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that compares with a mix that was agreed, in place of the population's}
     *
     * @param value the agreed share of each group of one breakdown; shares are scaled to add up to 1
     * @throws IllegalArgumentException if there is no share, or one is negative
     */
    public Representativeness withTarget(Map<GroupId, Double> value) {
        Require.that(!value.isEmpty(), "target", value, "representativeness", "must not be empty", "name the groups");
        value.forEach((group, share) -> Require.notNegative("share", share, "group (" + group + ")"));
        return new Representativeness(ImmutableSortedMap.copyOf(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Participants participants = Participants.of(process);
        TreeMap<String, ImmutableSortedMap<GroupId, Double>> mixes = new TreeMap<>();
        if (target.isEmpty()) {
            process.population()
                    .ifPresent(population -> population
                            .breakdowns()
                            .forEach(b -> mixes.put(b.characteristic().toString(), b.shares())));
        } else {
            mixes.put("target", target);
        }
        Measurement.Builder measurement = mixes.isEmpty()
                ? DEFINITION.undefined(
                        UndefinedReason.UNKNOWN_REFERENCE,
                        "the process does not say into which groups those concerned fall",
                        participants.heads())
                : measure(mixes, taken(process, participants));
        return measurement
                .putParameter("compared with", target.isEmpty() ? "population" : "target mix")
                .putParameter("counted", participants.basis())
                .addInput(participants.heads() + " people " + participants.basis() + ", "
                        + Digits.count(mixes.size(), "breakdown"))
                .build();
    }

    /** How many people of each group take part: of those they name, and of those of the population they are part of. */
    private static Map<GroupId, Double> taken(CoCreationProcess process, Participants participants) {
        TreeMap<GroupId, Double> taken = new TreeMap<>();
        participants
                .people()
                .forEach(someone -> Grouping.memberships(process, someone)
                        .forEach(group -> taken.merge(group, (double) someone.heads(), Double::sum)));
        return taken;
    }

    /** The fewest people that a distance tells about: that of two groups gives away the number of both, that of more does not. */
    private static int told(double[] seats) {
        double all = Arrays.stream(seats).sum();
        return (int)
                (seats.length > 2
                        ? all
                        : Arrays.stream(seats).filter(s -> s > 0).min().orElse(all));
    }

    private static Measurement.Builder measure(
            Map<String, ImmutableSortedMap<GroupId, Double>> mixes, Map<GroupId, Double> taken) {
        TreeMap<String, Optional<Double>> parts = new TreeMap<>();
        TreeMap<String, Integer> heads = new TreeMap<>();
        Optional<Double> worst = Optional.empty();
        Optional<Double> lowest = Optional.empty();
        String worstName = "";
        double worstIndex = 0;
        double worstFair = 0;
        int lowestSeats = 0;
        int most = 0;
        for (Map.Entry<String, ImmutableSortedMap<GroupId, Double>> mix : mixes.entrySet()) {
            double[] seats = mix.getValue().keySet().stream()
                    .mapToDouble(group -> taken.getOrDefault(group, 0.0))
                    .toArray();
            double[] people =
                    mix.getValue().values().stream().mapToDouble(d -> d).toArray();
            double n = Arrays.stream(seats).sum();
            most = Math.max(most, (int) n);
            Optional<Double> index = Dissimilarity.index(seats, people);
            if (n < LEAST_SEATS || index.isEmpty()) {
                continue;
            }
            double fair = Dissimilarity.expected(people, n).orElseThrow();
            parts.put("D: " + mix.getKey(), index);
            heads.put("D: " + mix.getKey(), told(seats));
            parts.put("D of a fair draw: " + mix.getKey(), Optional.of(fair));
            ImmutableList<Optional<Double>> ratios = Dissimilarity.ratios(seats, people);
            for (int k = 0; k < ratios.size(); k++) {
                Optional<Double> ratio = ratios.get(k);
                String part = "ratio: " + mix.getValue().keySet().asList().get(k);
                parts.put(part, ratio);
                if (seats[k] > 0) {
                    heads.put(part, (int) seats[k]);
                }
                if (ratio.isPresent() && ratio.get() < lowest.orElse(Double.POSITIVE_INFINITY)) {
                    lowest = ratio;
                    lowestSeats = (int) seats[k];
                }
            }
            double excess = index.get() - fair;
            if (worst.isEmpty() || excess > worst.get()) {
                worst = Optional.of(excess);
                worstName = mix.getKey();
                worstIndex = index.get();
                worstFair = fair;
            }
        }
        if (worst.isEmpty()) {
            return DEFINITION
                    .undefined(
                            UndefinedReason.TOO_FEW,
                            most + " seats are taken by groups of a breakdown, at least " + LEAST_SEATS + " are needed",
                            most)
                    .putPart(TAKEN, Optional.of((double) most))
                    .putAllHeads(most > 0 ? Map.of(TAKEN, most) : Map.of())
                    .addTold(TAKEN);
        }
        String sentence = "By " + worstName + ", "
                + Digits.percent(worstIndex)
                + " of the seats would have to change hands to mirror those concerned, where a fair draw would need "
                + Digits.percent(worstFair) + "."
                + (lowest.filter(ratio -> ratio < HALF).isPresent()
                        ? " A group has less than half of the seats its size would give it."
                        : "");
        // A ratio, with the size of the group, gives the number of its people; that of a group nobody is from, of
        // nobody.
        return DEFINITION
                .measured(worst.get(), most, sentence)
                .putAllParts(parts)
                .putAllHeads(heads)
                .putAllHeads(lowestSeats > 0 ? Map.of(LOWEST_RATIO, lowestSeats) : Map.of())
                .addTold("D: " + worstName)
                .putPart(LOWEST_RATIO, lowest);
    }
}
