/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Seats;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * M06: whether the groups concerned have the seats they should have.
 *
 * <p><b>Formula.</b> Cov = sum_g w_g min(1, n_g / m_g) / sum_g w_g over the groups of the population, with n_g people taking
 * part, m_g seats at least (2 unless the population says otherwise) and weight w_g (1 to 3). Beside it: the hard coverage,
 * the share of groups with n_g &gt;= m_g, and the weakest link, the lowest n_g / m_g (at most 1) among the groups that must
 * not be missed because they are definitive or dependent.
 *
 * <p><b>Range.</b> 0 to 1. <b>Minimum.</b> A population with at least one group. A group nobody could find counts with 0; it
 * is not dropped. Who left the process by the end of the journal does not count.
 *
 * <p><b>Worked example.</b> Tenants (dependent, weight 2) 1 of 2 seats, owners (weight 1) 3 of 2: (2 * 0.5 + 1 * 1) / 3 =
 * 0.667; hard coverage 0.5; weakest link 0.5.
 *
 * <p><b>Few people.</b> How far a group falls short gives the number of its people, and so does the value if one group alone does.
 * A report for the public keeps both back where these are few; that a group lacks seats, without a number, is another part and
 * may always be said. Whether it has a few people or none is told by neither.
 *
 * <p><b>Cost.</b> Linear in stakeholders times their groups.
 */
public final class StakeholderCoverage implements Measure {
    /** The part with the share of groups that have all their seats. */
    public static final String HARD = "hard coverage";

    /** The part with the lowest coverage among the groups that must not be missed. */
    public static final String WEAKEST = "weakest required group";

    private static final String GROUP = "coverage: ";
    private static final String LACKING = "lacks seats: ";
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M06"))
            .name("Coverage of those concerned")
            .question("Do the groups concerned have the seats they should have?")
            .formula("sum_g w_g min(1, n_g / m_g) / sum_g w_g")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("a population with at least one group")
            .bands(Bands.lowest("thin", Level.POOR, "half of the seats or more are missing")
                    .from(0.5, "partial", Level.WATCH, "seats are missing")
                    .from(0.8, "covered", Level.GOOD, "nearly all seats are taken")
                    .by(Source.heuristic("0.8 as good, a half as alarm")))
            .addSource(Source.seed(SeedArticle.COSIE))
            .addSource(Source.heuristic("formula and weights"))
            .build();
    private static final StakeholderCoverage DEFAULTS = new StakeholderCoverage(Stage.ENROLLED);

    private final Stage stage;

    private StakeholderCoverage(Stage stage) {
        this.stage = stage;
    }

    /** Who counts as taking part. */
    public enum Stage {
        /** Every stakeholder of the process who has not left it. */
        ENROLLED,
        /** Those of them with at least one recorded presence. */
        PRESENT
    }

    /** {@return the measure over those enrolled} */
    public static StakeholderCoverage withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that counts others}
     *
     * @param value who counts as taking part
     */
    public StakeholderCoverage withStage(Stage value) {
        return new StakeholderCoverage(value);
    }

    /**
     * {@return the name of the part that holds a group's coverage}
     *
     * @param group the group
     */
    public static String groupPart(GroupId group) {
        return GROUP + group;
    }

    /**
     * {@return the name of the part that is 1 if a group lacks seats, else 0}
     *
     * @param group the group
     */
    public static String lackingPart(GroupId group) {
        return LACKING + group;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableList<Seats> seats =
                process.population().map(StakeholderCoverage::seats).orElse(ImmutableList.of());
        Measurement.Builder measurement = seats.isEmpty()
                ? DEFINITION.undefined(
                        UndefinedReason.UNKNOWN_REFERENCE, "the process does not say which groups are concerned", 0)
                : measure(seats, taken(process));
        return measurement
                .putParameter("counted", stage.name().toLowerCase(Locale.ROOT))
                .addInput(seats.size() + " groups concerned")
                .build();
    }

    /** Every group of the population, those without stated seats with the default ones. */
    private static ImmutableList<Seats> seats(Population population) {
        Map<GroupId, Seats> stated =
                population.seats().stream().collect(Collectors.toMap(Seats::group, s -> s, (a, b) -> a, TreeMap::new));
        return population.groups().stream()
                .map(group -> stated.getOrDefault(group, Seats.of(group)))
                .collect(ImmutableList.toImmutableList());
    }

    private Map<GroupId, Integer> taken(CoCreationProcess process) {
        Set<StakeholderId> present = process.journal().entries(Presence.class).stream()
                .map(Presence::stakeholder)
                .collect(Collectors.toSet());
        Map<GroupId, Integer> taken = new TreeMap<>();
        for (Stakeholder someone : process.stakeholders().values()) {
            boolean stays = process.journal()
                    .period()
                    .flatMap(period -> period.until())
                    .map(end -> someone.protection().takesPart(end.minusDays(1)))
                    .orElseGet(() -> someone.protection().withdrawn().isEmpty());
            if (stays && (stage == Stage.ENROLLED || present.contains(someone.id()))) {
                Grouping.memberships(process, someone)
                        .forEach(group -> taken.merge(group, someone.heads(), Integer::sum));
            }
        }
        return taken;
    }

    private static Measurement.Builder measure(ImmutableList<Seats> seats, Map<GroupId, Integer> taken) {
        double weighted = 0;
        double weights = 0;
        int full = 0;
        double weakest = Double.POSITIVE_INFINITY;
        for (Seats group : seats) {
            double covered = covered(group, taken);
            weighted += group.weight() * covered;
            weights += group.weight();
            full += covered == 1 ? 1 : 0;
            weakest = group.required() ? Math.min(weakest, covered) : weakest;
        }
        ImmutableList<String> missing = seats.stream()
                .filter(group -> covered(group, taken) < 1)
                .map(group -> group.group().value())
                .collect(ImmutableList.toImmutableList());
        Measurement.Builder measurement = DEFINITION
                .measured(weighted / weights, seats.size(), sentence(full, seats.size(), missing))
                .putPart(HARD, Optional.of((double) full / seats.size()))
                .putPart(WEAKEST, Double.isInfinite(weakest) ? Optional.empty() : Optional.of(weakest));
        if (Double.isInfinite(weakest)) {
            measurement.addMissing("which groups are definitive or dependent");
        }
        for (Seats group : seats) {
            String part = groupPart(group.group());
            boolean lacks = covered(group, taken) < 1;
            measurement.putPart(part, Optional.of(covered(group, taken)));
            measurement.putPart(lackingPart(group.group()), Optional.of(lacks ? 1.0 : 0.0));
            if (lacks) {
                // Nobody counts as few here: to keep back one of two seats, but not none, would tell which it is.
                int heads = Math.max(1, taken.getOrDefault(group.group(), 0));
                measurement.putHead(part, heads).addTold(part);
            }
        }
        lowestHeads(seats, taken, weakest).ifPresent(heads -> measurement.putHead(WEAKEST, heads));
        return measurement;
    }

    /** Of how many people the weakest link tells; empty if every group that must not be missed has its seats. */
    private static OptionalInt lowestHeads(ImmutableList<Seats> seats, Map<GroupId, Integer> taken, double weakest) {
        return seats.stream()
                .filter(group -> group.required() && weakest < 1 && covered(group, taken) == weakest)
                .mapToInt(group -> Math.max(1, taken.getOrDefault(group.group(), 0)))
                .min();
    }

    private static double covered(Seats group, Map<GroupId, Integer> taken) {
        return Math.min(1, (double) taken.getOrDefault(group.group(), 0) / group.minimum());
    }

    private static String sentence(int full, int groups, ImmutableList<String> missing) {
        return full + " of " + groups + " groups concerned have all their seats ("
                + Digits.percent((double) full / groups) + ")"
                + (missing.isEmpty() ? "." : "; seats are missing for " + String.join(", ", missing) + ".");
    }
}
