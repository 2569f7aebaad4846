/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
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
import io.github.cocreation.metrics.network.brokerage.Brokerage;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import io.github.cocreation.metrics.network.brokerage.GouldFernandez;
import io.github.cocreation.metrics.network.brokerage.RoleCount;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * M13: how far brokerage hangs on one stakeholder, as the share of all brokered pairs that the busiest broker joins; and in
 * which of the {@linkplain GouldFernandez roles of Gould and Fernandez} there is brokerage at all.
 *
 * <p>Worked example: a star with five leaves and no other ties: its hub joins all pairs, so the value is 1.
 *
 * <p>Beside it, for each role: the number of pairs, and how many standard deviations that is from the mean over 200 shuffles of
 * the groups (seed 1). For those in the role of an intermediary, the share of liaison among the pairs they join: an intermediary
 * should mainly join two groups that are not its own. For those in the role of a manager, the share of gatekeeping and
 * representing: a manager through whom much goes in and out of the own group is a bottleneck. Both readings are heuristics.
 *
 * <p><b>Range.</b> 0 to 1, low is good. <b>Minimum.</b> Six stakeholders in two groups. Where everybody is tied to everybody
 * there is nothing to broker, and the measure is undefined. <b>Cost.</b> That of counting the roles. <b>Source.</b> Gould and
 * Fernandez (1989), Sociological Methodology 19; that an intermediary must not become indispensable: seed CoSIE; the cut-offs
 * are heuristics.
 */
public final class BrokerageConcentration implements Measure {
    /** The part with the share of liaison among the pairs that intermediaries join. */
    public static final String LIAISON = "share of liaison of intermediaries";

    /** The part with the share of pairs across the border of their own group among those that managers join. */
    public static final String GATES = "share of gatekeeping and representing of managers";

    private static final int LEAST_STAKEHOLDERS = 6;
    private static final int SHUFFLES = 200;
    private static final long SEED = 1;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M13"))
            .name("Concentration of brokerage")
            .question("Does contact between others hang on one broker?")
            .formula("brokered pairs of the busiest broker / brokered pairs of all")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("six stakeholders in two groups, and a pair that is joined only through others")
            .bands(Bands.lowest("spread", Level.GOOD, "several stakeholders join others")
                    .from(0.4, "leaning", Level.WATCH, "much contact leans on one stakeholder")
                    .from(0.6, "bottleneck", Level.POOR, "most contact between others goes through one stakeholder")
                    .by(Source.heuristic("cut-offs of the concentration of brokerage")))
            .addSource(Source.literature("Gould & Fernandez (1989), Sociological Methodology 19"))
            .addSource(Source.seed(SeedArticle.COSIE))
            .build();
    private static final BrokerageConcentration DEFAULTS =
            new BrokerageConcentration(Grouping.bySector(), Optional.empty());

    private final Grouping grouping;
    private final Optional<LayerId> layer;

    private BrokerageConcentration(Grouping grouping, Optional<LayerId> layer) {
        this.grouping = grouping;
        this.layer = layer;
    }

    /** {@return the measure with sectors as groups, on the first one-mode layer of the network} */
    public static BrokerageConcentration withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with other groups}
     *
     * @param value what tells groups apart
     */
    public BrokerageConcentration withGrouping(Grouping value) {
        return new BrokerageConcentration(value, layer);
    }

    /**
     * {@return a copy on this layer}
     *
     * @param value a one-mode layer
     */
    public BrokerageConcentration withLayer(LayerId value) {
        return new BrokerageConcentration(grouping, Optional.of(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Optional<ContactView> contact = ContactView.of(process, layer, grouping);
        return contact.map(view -> measure(process, view))
                .orElseGet(() -> DEFINITION.undefined(UndefinedReason.NO_DATA, ContactView.NO_LAYER, 0))
                .putParameter("groups by", grouping.toString())
                .putParameter("layer", contact.map(c -> c.layer().value()).orElse("none"))
                .build();
    }

    private static Measurement.Builder measure(CoCreationProcess process, ContactView contact) {
        int n = contact.groups().members();
        if (contact.groups().groups().size() < 2) {
            return DEFINITION.undefined(
                    UndefinedReason.SINGLE_GROUP,
                    "there are " + contact.groups().groups().size() + " groups, at least two are needed",
                    n);
        }
        if (n < LEAST_STAKEHOLDERS) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    "there are " + n + " stakeholders in groups, at least " + LEAST_STAKEHOLDERS + " are needed",
                    n);
        }
        Brokerage brokerage = GouldFernandez.withDefaults().of(contact.ties(), contact.groups());
        long all = total(brokerage.network());
        if (all == 0) {
            return DEFINITION.undefined(
                    UndefinedReason.ZERO_TOTAL, "no two stakeholders are joined only through a third", n);
        }
        Map.Entry<StakeholderId, ImmutableMap<BrokerageRole, RoleCount>> busiest =
                brokerage.stakeholders().entrySet().stream()
                        .max(Comparator.<Map.Entry<StakeholderId, ImmutableMap<BrokerageRole, RoleCount>>>comparingLong(
                                        e -> total(e.getValue()))
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .orElseThrow();
        double share = (double) total(busiest.getValue()) / all;
        String part = "share of the busiest broker";
        Measurement.Builder measurement = DEFINITION
                .measured(
                        share,
                        n,
                        "Of " + all + " brokered pairs, the busiest of " + n + " stakeholders joins "
                                + Digits.percent(share) + ".")
                .putPart(part, Optional.of(share))
                .putHead(
                        part,
                        Optional.ofNullable(process.stakeholders().get(busiest.getKey()))
                                .map(s -> s.heads())
                                .orElse(1))
                .addTold(part)
                .addInput(contact.ties().tieCount() + " ties, "
                        + contact.groups().groups().size() + " groups");
        new ShuffledBrokerage(contact.ties(), contact.groups())
                .z(SEED, SHUFFLES)
                .forEach((role, z) -> measurement.putPart(
                        "z of " + role.name().toLowerCase(Locale.ROOT) + " against shuffled groups", z));
        measurement.putParameter("shuffles", SHUFFLES + ", seed " + SEED);
        BrokerReading.of(process, brokerage)
                .forEach(reading -> measurement
                        .putPart(reading.part(), Optional.of(reading.share()))
                        .putHead(reading.part(), reading.heads()));
        brokerage.network().forEach((role, count) -> {
            if (role != BrokerageRole.TOTAL) {
                measurement.putPart(
                        "pairs brokered as " + role.name().toLowerCase(Locale.ROOT), Optional.of((double) count.raw()));
            }
        });
        return measurement;
    }

    private static long total(ImmutableMap<BrokerageRole, RoleCount> roles) {
        RoleCount total = roles.get(BrokerageRole.TOTAL);
        return total == null ? 0 : total.raw();
    }
}
