/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
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
import java.util.Optional;
import java.util.function.Predicate;

/**
 * M24: whether trust is mutual, as the weighted {@linkplain Reciprocity reciprocity} of trust rated 0 to 4.
 *
 * <p>Trust is read from ties of the layer {@code trust} observed in the journal (a weight of 0 says somebody was asked and there
 * was none), the last answer of each counting, or else from the layer of that name of the network. A dyad of which one answer is
 * missing is left out. Beside the value stand the binary forms, and the gap between the users' trust in those inside the
 * initiating organisation and these ones' trust in users; a point of 4 is notable.
 *
 * <p><b>Worked example.</b> W = (0 4 2; 2 0 3; 0 3 0): r = 10/14 = 0.714, uneven.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> 5 stakeholders, and answers on 70% of their ordered pairs. <b>Cost.</b>
 * O(n²) in stakeholders. <b>Source.</b> Squartini et al. (2013); Garlaschelli and Loffredo (2004); from control to trust: seed
 * CoSIE; the cut-offs are heuristics.
 */
public final class TrustReciprocity implements Measure {
    /** The part with the users' trust in the organisation minus the organisation's in them. */
    public static final String GAP = "users' trust minus the organisation's";

    private static final int LEAST_STAKEHOLDERS = 5;
    private static final double LEAST_RESPONSE = 0.7;
    private static final double NOTABLE = 1;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M24"))
            .name("Mutual trust")
            .question("Is trust mutual?")
            .formula("sum_ij min(w_ij, w_ji) / sum_ij w_ij")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("trust between five stakeholders, answered for 70% of their ordered pairs")
            .bands(Bands.lowest("one-sided", Level.POOR, "much trust is not returned")
                    .from(0.5, "uneven", Level.WATCH, "some trust is not returned")
                    .from(0.75, "mutual", Level.GOOD, "most trust is returned")
                    .by(Source.heuristic("cut-offs of reciprocity")))
            .addSource(Source.literature("Squartini et al. (2013), Scientific Reports 3"))
            .addSource(Source.literature("Garlaschelli & Loffredo (2004), Physical Review Letters 93"))
            .addSource(Source.seed(SeedArticle.COSIE))
            .build();
    private static final TrustReciprocity DEFAULTS = new TrustReciprocity(LayerId.of("trust"));

    private final LayerId layer;

    private TrustReciprocity(LayerId layer) {
        this.layer = layer;
    }

    /** {@return the measure on the layer {@code trust}} */
    public static TrustReciprocity withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy on another layer}
     *
     * @param value the layer that says who trusts whom
     */
    public TrustReciprocity withLayer(LayerId value) {
        return new TrustReciprocity(value);
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        TrustTies ties = TrustTies.of(process, layer);
        return measure(process, ties)
                .putParameter("layer", layer.value())
                .putParameter("read from", ties.basis())
                .addInput(ties.who().size() + " stakeholders, answers on " + Digits.percent(ties.response())
                        + " of their pairs")
                .build();
    }

    private static Measurement.Builder measure(CoCreationProcess process, TrustTies ties) {
        int n = ties.who().size();
        if (n == 0) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "nobody was asked whom they trust", 0);
        }
        if (n < LEAST_STAKEHOLDERS || ties.response() < LEAST_RESPONSE) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    n + " stakeholders answered on " + Digits.percent(ties.response()) + " of their pairs, at least "
                            + LEAST_STAKEHOLDERS + " and " + Digits.percent(LEAST_RESPONSE) + " are needed",
                    n);
        }
        Optional<Double> value = Reciprocity.weighted(ties.weights());
        if (value.isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.NO_TIES, "nobody trusts anybody", n);
        }
        Predicate<StakeholderId> users =
                id -> Optional.ofNullable(process.stakeholders().get(id))
                        .filter(someone -> someone.standings().contains(Standing.SERVICE_USER))
                        .isPresent();
        Predicate<StakeholderId> organisation =
                id -> Optional.ofNullable(process.stakeholders().get(id))
                        .filter(someone -> someone.standpoint() == Standpoint.INSIDE)
                        .isPresent();
        Optional<Double> up = ties.mean(users, organisation);
        Optional<Double> gap = up.flatMap(u -> ties.mean(organisation, users).map(o -> u - o));
        int heads = process.stakeholders().values().stream()
                .filter(someone -> users.test(someone.id()) && ties.who().contains(someone.id()))
                .mapToInt(Stakeholder::heads)
                .sum();
        Measurement.Builder measurement = DEFINITION
                .measured(
                        value.get(),
                        n,
                        Digits.percent(value.get()) + " of the trust among " + n + " stakeholders is returned."
                                + gap.filter(g -> Math.abs(g) >= NOTABLE)
                                        .map(g -> " Users trust the organisation " + Digits.two(Math.abs(g))
                                                + " points " + (g > 0 ? "more" : "less") + " than it trusts them.")
                                        .orElse(""))
                .putPart("share of arcs returned", Reciprocity.binary(ties.weights()))
                .putPart("share of arcs returned, against chance", Reciprocity.againstChance(ties.weights()))
                .putPart(GAP, gap);
        if (gap.isPresent()) {
            measurement.putHead(GAP, heads);
        }
        return gap.filter(g -> Math.abs(g) >= NOTABLE).isPresent() ? measurement.addTold(GAP) : measurement;
    }
}
