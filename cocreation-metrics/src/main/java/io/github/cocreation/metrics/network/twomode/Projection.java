/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.List;

/**
 * Ties among stakeholders by what they take part in together, or among foci by who takes part in both.
 *
 * <p><b>Formula.</b> For two that share c, of a and b each has: {@link Weight} says what the tie weighs. Who shares nothing is not
 * tied.
 *
 * <p><b>Worked example.</b> Sessions one {a, b}, two {a, b, c}, three {a}. a and b share two of three: count 2, Jaccard 2/3, overlap
 * 2/2, cosine {@code 2 / sqrt(3·2)}, Newman 1/(2-1) + 1/(3-1) = 1.5. Newman's strengths of a stakeholder sum to the number of sessions
 * with company: a 1.5 + 0.5 = 2.
 *
 * <p>A large session ties everybody in it to everybody: prefer Newman or cosine where sizes differ much. <b>Cost.</b> O(sum of squared
 * sizes) and n².
 * <b>Memory.</b> 16 bytes one of those who get tied; of the ties some 100 bytes each while they are put in order, then those of the
 * {@link NetworkView}. There may be as many as pairs.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.64.016132">Newman (2001), Scientific collaboration networks II</a>
 * @param weight what a tie weighs
 */
public record Projection(Weight weight) {
    private static final LayerId LAYER = LayerId.of("projection");
    private static final Projection DEFAULTS = new Projection(Weight.COUNT);

    /** What a tie between two weighs. */
    public enum Weight {
        /** What they share: c. */
        COUNT {
            @Override
            double of(double shared, double newman, double one, double other, double all) {
                return shared;
            }
        },
        /** What they share, each thing divided by how many others are in it: the sum of {@code 1 / (size - 1)}. */
        NEWMAN {
            @Override
            double of(double shared, double newman, double one, double other, double all) {
                return newman;
            }
        },
        /** What they share of what either has: {@code c / (a + b - c)}. */
        JACCARD {
            @Override
            double of(double shared, double newman, double one, double other, double all) {
                return shared / (one + other - shared);
            }
        },
        /** What they share of what the one with less has: {@code c / min(a, b)}. */
        OVERLAP {
            @Override
            double of(double shared, double newman, double one, double other, double all) {
                return shared / Math.min(one, other);
            }
        },
        /** The cosine of what they have (Salton, Ochiai): {@code c / sqrt(a b)}. */
        COSINE {
            @Override
            double of(double shared, double newman, double one, double other, double all) {
                return shared / Math.sqrt(one * other);
            }
        },
        /** What they share over what chance would bring, with all foci alike: {@code c q / (a b)}; above 1 if more. */
        LIFT {
            @Override
            double of(double shared, double newman, double one, double other, double all) {
                return shared * all / (one * other);
            }
        };

        abstract double of(double shared, double newman, double one, double other, double all);
    }

    /** {@return the projection by counts} */
    public static Projection withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with these weights}
     *
     * @param value what a tie weighs
     */
    public Projection withWeight(Weight value) {
        return new Projection(value);
    }

    /**
     * {@return the ties among stakeholders; undirected, weights are strengths}
     *
     * @param view the network of two modes
     */
    public NetworkView stakeholders(TwoModeView view) {
        return stakeholders(view, Work.withDefaults());
    }

    /**
     * {@return the ties among stakeholders; undirected, weights are strengths}
     *
     * @param view the network of two modes
     * @param work who may stop and watch it; it counts stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NetworkView stakeholders(TwoModeView view, Work work) {
        return view(view.stakeholders().asList(), view.fociByStakeholder(), view.stakeholdersByFocus(), work);
    }

    /**
     * {@return the ties among foci, each standing under its own name as a stakeholder does; undirected, weights are strengths}
     *
     * @param view the network of two modes
     */
    public NetworkView foci(TwoModeView view) {
        return foci(view, Work.withDefaults());
    }

    /**
     * {@return the ties among foci, each standing under its own name as a stakeholder does; undirected, weights are strengths}
     *
     * @param view the network of two modes
     * @param work who may stop and watch it; it counts foci
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NetworkView foci(TwoModeView view, Work work) {
        List<StakeholderId> names =
                view.foci().stream().map(FocusId::value).map(StakeholderId::of).toList();
        return view(names, view.stakeholdersByFocus(), view.fociByStakeholder(), work);
    }

    private NetworkView view(List<StakeholderId> names, List<int[]> has, List<int[]> sharers, Work work) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addAllStakeholders(names)
                .addLayer(Layer.builder()
                        .id(LAYER)
                        .direction(Direction.UNDIRECTED)
                        .weightMeaning(WeightMeaning.STRENGTH)
                        .build());
        double[] shared = new double[names.size()];
        double[] newman = new double[names.size()];
        WorkMeter meter = work.meter(names.size());
        for (int one = 0; one < names.size(); one++) {
            meter.advance(1);
            Arrays.fill(shared, 0);
            Arrays.fill(newman, 0);
            for (int thing : has.get(one)) {
                int[] others = sharers.get(thing);
                for (int other : others) {
                    shared[other]++;
                    newman[other] += others.length > 1 ? 1.0 / (others.length - 1) : 0;
                }
            }
            for (int other = one + 1; other < names.size(); other++) {
                if (shared[other] > 0) {
                    double tie = weight.of(
                            shared[other], newman[other], has.get(one).length, has.get(other).length, sharers.size());
                    network.addTie(LAYER, names.get(one), names.get(other), tie);
                }
            }
        }
        return NetworkView.of(network.build(), LAYER);
    }
}
