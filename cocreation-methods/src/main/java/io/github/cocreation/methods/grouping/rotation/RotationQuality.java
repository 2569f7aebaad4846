/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.search.Numbering;
import java.util.BitSet;
import org.immutables.value.Value;

/**
 * How good a rotation is: who met whom, how often, and how far an idea can have travelled.
 *
 * <p>The reach of ideas respects time: whoever sits at a table hears everything that anybody there has heard in the rounds
 * before. It is the mean over people of the share of the others whose idea has reached them.
 *
 * <p>Worked example: four people in pairs, {@code ab|cd} and then {@code ac|bd}. Distinct meetings 4 of 6, no repeat, 2
 * partners each. After the first round everybody has heard 1 of 3 others; in the second {@code a} hears {@code c} and what
 * {@code c} heard from {@code d}: reach (0.333, 1).
 *
 * <p>Degenerate cases: with one participant nobody meets, and the reach is 1 as there is nobody to reach. Takes time
 * proportional to rounds times people squared.
 */
@Value.Immutable
public abstract class RotationQuality {
    private static final ObjectCodec<RotationQuality> CODEC = Codecs.object(
                    "quality of a rotation", RotationQuality::builder, Builder::build)
            .required("distinct_pairs", Codecs.INT, RotationQuality::distinctPairs, Builder::distinctPairs)
            .required("repeats", Codecs.INT, RotationQuality::repeats, Builder::repeats)
            .required("max_meetings", Codecs.INT, RotationQuality::maxMeetings, Builder::maxMeetings)
            .required("min_partners", Codecs.INT, RotationQuality::minPartners, Builder::minPartners)
            .required("mean_partners", Codecs.DOUBLE, RotationQuality::meanPartners, Builder::meanPartners)
            .required("known_pairs", Codecs.INT, RotationQuality::knownPairs, Builder::knownPairs)
            .required("changed_seats", Codecs.INT, RotationQuality::changedSeats, Builder::changedSeats)
            .required("table_imbalance", Codecs.DOUBLE, RotationQuality::tableImbalance, Builder::tableImbalance)
            .many("reach", Codecs.DOUBLE, RotationQuality::reach, Builder::addAllReach)
            .codec();

    RotationQuality() {}

    /** {@return how many pairs meet at least once} */
    public abstract int distinctPairs();

    /** {@return how many meetings are not the first of their pair} */
    public abstract int repeats();

    /** {@return how often the pair that meets most often meets} */
    public abstract int maxMeetings();

    /** {@return how many others the person meets who meets fewest} */
    public abstract int minPartners();

    /** {@return how many others a person meets on average} */
    public abstract double meanPartners();

    /** {@return how many of the pairs that meet knew each other} */
    public abstract int knownPairs();

    /** {@return how many seats differ from the previous plan, of those who had one} */
    public abstract int changedSeats();

    /**
     * {@return how far tables are from the pool in the attributes to mix: over rounds, tables and values, the sum of how many
     * people too many or too few hold the value; 0 if there are none}
     */
    public abstract double tableImbalance();

    /** {@return the reach of ideas after each round, in [0, 1]} */
    public abstract ImmutableList<Double> reach();

    static RotationQuality of(RotationTask task, Rotation rotation) {
        return new Count(task, rotation).quality();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return how qualities are read and written as JSON} */
    public static ObjectCodec<RotationQuality> codec() {
        return CODEC;
    }

    /** Builds a {@link RotationQuality}. */
    static final class Builder extends ImmutableRotationQuality.Builder {
        Builder() {}
    }

    /** Counts what a rotation brings about. */
    private static final class Count {
        private final RotationTask task;
        private final Rotation rotation;
        private final Numbering<StakeholderId> people;
        private final int[][] met;
        private final BitSet[] heard;

        Count(RotationTask task, Rotation rotation) {
            this.task = task;
            this.rotation = rotation;
            this.people = RotationTaskRules.people(task);
            this.met = new int[people.size()][people.size()];
            this.heard = new BitSet[people.size()];
            for (int p = 0; p < heard.length; p++) {
                heard[p] = new BitSet(people.size());
                heard[p].set(p);
            }
        }

        RotationQuality quality() {
            Builder quality = builder();
            RotationProblem problem = RotationProblem.of(task);
            int changed = 0;
            double imbalance = 0;
            for (int r = 0; r < rotation.rounds().size(); r++) {
                ImmutableList<ImmutableList<StakeholderId>> tables =
                        rotation.rounds().get(r);
                for (int t = 0; t < tables.size(); t++) {
                    int[] here = tables.get(t).stream().mapToInt(people::find).toArray();
                    meet(here);
                    int[] counts = new int[problem.needs.features];
                    for (int p : here) {
                        changed += problem.previous[r][p] >= 0 && problem.previous[r][p] != t ? 1 : 0;
                        for (int feature : problem.needs.featuresOf[p]) {
                            counts[feature]++;
                        }
                    }
                    imbalance += problem.needs.imbalance(counts, here.length, people.size()) / (double) people.size();
                }
                quality.addReach(reach());
            }
            return pairs(quality.changedSeats(changed).tableImbalance(imbalance))
                    .build();
        }

        private void meet(int[] here) {
            BitSet told = new BitSet(people.size());
            for (int p : here) {
                told.or(heard[p]);
                for (int q : here) {
                    met[p][q] += p == q ? 0 : 1;
                }
            }
            for (int p : here) {
                heard[p].or(told);
            }
        }

        private double reach() {
            int n = people.size();
            long sum = 0;
            for (BitSet ideas : heard) {
                sum += ideas.cardinality() - 1;
            }
            return n == 1 ? 1 : sum / ((double) n * (n - 1));
        }

        private Builder pairs(Builder quality) {
            int n = people.size();
            boolean[][] known = new boolean[n][n];
            for (ImmutableSet<StakeholderId> group : task.known()) {
                group.forEach(a -> group.forEach(b -> known[people.find(a)][people.find(b)] = true));
            }
            int distinct = 0;
            int repeats = 0;
            int most = 0;
            int knownPairs = 0;
            int least = Integer.MAX_VALUE;
            for (int p = 0; p < n; p++) {
                int partners = 0;
                for (int q = 0; q < n; q++) {
                    partners += met[p][q] > 0 ? 1 : 0;
                    repeats += Math.max(0, met[p][q] - 1);
                    most = Math.max(most, met[p][q]);
                    knownPairs += met[p][q] > 0 && known[p][q] ? 1 : 0;
                }
                distinct += partners;
                least = Math.min(least, partners);
            }
            return quality.distinctPairs(distinct / 2)
                    .repeats(repeats / 2)
                    .maxMeetings(most)
                    .minPartners(least)
                    .meanPartners(distinct / (double) n)
                    .knownPairs(knownPairs / 2);
        }
    }
}
