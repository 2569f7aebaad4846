/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.ProgressListener;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.cohesion.ArcTriangles;
import java.util.function.Function;

/**
 * Brokerage between groups: j brokers from i to k if i is tied to j and j to k, but i not to k; the groups of the three say in
 * which of five {@linkplain BrokerageRole roles}.
 *
 * <p><b>Formula.</b> Raw counts of such paths; beside them mean and standard deviation if every arc were there by chance alone,
 * with the network's density and its groups, and {@code z = (raw - mean) / deviation}. Roles are not scaled: compare z, not counts,
 * between networks.
 *
 * <p><b>Worked example.</b> Arcs a to b, b to c, c to d; groups A = {a, b}, B = {c, d}. b stands on a - b - c, groups AAB: it
 * represents A. c stands on b - c - d, groups ABB: it keeps B's gate. Density d = 3/12; a representative has one partner inside
 * and two outside, so {@code 2 d²(1 - d) = 0.09375} such paths are expected.
 *
 * <p><b>Degenerate cases.</b> Deviation 0, as for a coordinator in a group of two: z is undefined. Stakeholders whose group is not
 * known are left out with their ties. An undirected network is read as arcs both ways: each brokered pair counts twice,
 * representatives and gatekeepers are the same, and since its arcs do not come independently z is only a rough guide.
 *
 * <p><b>Cost.</b> Time O(n + m^1.5), space O(n + m).
 * <b>Memory.</b> 96 bytes a stakeholder and 9 a tie, beside the result.
 *
 * @see <a href="https://doi.org/10.2307/270949">Gould and Fernandez (1989), Structures of mediation: a formal approach to brokerage
 *     in transaction networks</a>
 */
public final class GouldFernandez {
    private static final GouldFernandez DEFAULTS = new GouldFernandez();

    private GouldFernandez() {}

    /** {@return the measure; it has no parameters} */
    public static GouldFernandez withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return who brokers in which role}
     *
     * @param view the network
     * @param partition the groups
     */
    public Brokerage of(NetworkView view, Partition partition) {
        return of(view, partition, Work.withDefaults());
    }

    /**
     * {@return who brokers in which role}
     *
     * @param view the network
     * @param partition the groups
     * @param work who may stop and watch it; it counts stakeholders whose paths were looked at
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Brokerage of(NetworkView view, Partition partition, Work work) {
        long[][] counts = counts(view, partition, work);
        ChanceBrokerage chance = new ChanceBrokerage(partition, density(view, partition));
        Brokerage.Builder result = Brokerage.builder().leftOut(partition.leftOut());
        for (int node = 0; node < view.nodeCount(); node++) {
            int group = partition.group(node);
            if (group != Partition.NONE) {
                long[] raw = counts[node];
                result.putStakeholder(
                        view.stakeholder(node),
                        roles(role -> new RoleCount(raw[role.column], chance.broker(role, group))));
            }
        }
        for (int group = 0; group < partition.groups().size(); group++) {
            int broker = group;
            result.putGroup(partition.groups().get(group), roles(role -> chance.broker(role, broker)));
        }
        return result.network(roles(role -> new RoleCount(sum(counts, role), chance.network(role))))
                .networkAsInSna(roles(role -> new RoleCount(sum(counts, role), chance.networkAsInSna(role))))
                .build();
    }

    /**
     * {@return how many brokered paths there are in the whole network, by role: the counts alone, without what chance would bring}
     *
     * @param view the network
     * @param partition the groups
     */
    public ImmutableMap<BrokerageRole, Long> totals(NetworkView view, Partition partition) {
        return totals(view, partition, Work.withDefaults());
    }

    /**
     * {@return how many brokered paths there are in the whole network, by role: the counts alone, without what chance would bring}
     *
     * @param view the network
     * @param partition the groups
     * @param work who may stop and watch it; it counts stakeholders whose paths were looked at
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public ImmutableMap<BrokerageRole, Long> totals(NetworkView view, Partition partition, Work work) {
        long[][] counts = counts(view, partition, work);
        return roles(role -> sum(counts, role));
    }

    private static <V> ImmutableMap<BrokerageRole, V> roles(Function<BrokerageRole, V> value) {
        ImmutableMap.Builder<BrokerageRole, V> map = ImmutableMap.builder();
        for (BrokerageRole role : BrokerageRole.values()) {
            map.put(role, value.apply(role));
        }
        return map.buildOrThrow();
    }

    private static long sum(long[][] counts, BrokerageRole role) {
        long sum = 0;
        for (long[] count : counts) {
            sum += count[role.column];
        }
        return sum;
    }

    /** By node and role. All paths over two arcs are counted at their middle; those whose ends are tied are in triangles. */
    private static long[][] counts(NetworkView view, Partition partition, Work work) {
        long[][] counts = new long[view.nodeCount()][BrokerageRole.values().length];
        ArcTriangles triangles = ArcTriangles.of(view, work);
        PathsOfGroups paths = new PathsOfGroups(view, partition);
        work.withProgress(ProgressListener.SILENT).inSteps(counts.length, j -> {
            if (partition.group(j) != Partition.NONE) {
                paths.count(j, counts[j]);
            }
        });
        triangles.visit(work, (a, b, c, ab, ac, bc) -> {
            if (partition.group(a) != Partition.NONE
                    && partition.group(b) != Partition.NONE
                    && partition.group(c) != Partition.NONE) {
                int ba = ArcTriangles.turned(ab);
                int ca = ArcTriangles.turned(ac);
                int cb = ArcTriangles.turned(bc);
                takeOff(partition, a, b, c, ab & bc & ac, counts);
                takeOff(partition, a, c, b, ac & cb & ab, counts);
                takeOff(partition, b, a, c, ba & ac & bc, counts);
                takeOff(partition, b, c, a, bc & ca & ba, counts);
                takeOff(partition, c, a, b, ca & ab & cb, counts);
                takeOff(partition, c, b, a, cb & ba & ca, counts);
            }
        });
        return counts;
    }

    /** A path from i over j to k, if all three arcs run forth. */
    private static void takeOff(Partition partition, int i, int j, int k, int arcs, long[][] counts) {
        if ((arcs & ArcTriangles.FORTH) != 0) {
            BrokerageRole role = BrokerageRole.of(partition.group(i), partition.group(j), partition.group(k));
            counts[j][role.column]--;
            counts[j][BrokerageRole.TOTAL.column]--;
        }
    }

    /** The share of possible arcs between members of groups that are there. */
    private static double density(NetworkView view, Partition partition) {
        double arcs = 0;
        for (int tie = 0; tie < view.tieCount(); tie++) {
            if (partition.group(view.from(tie)) != Partition.NONE && partition.group(view.to(tie)) != Partition.NONE) {
                arcs += view.direction() == Direction.DIRECTED ? 1 : 2;
            }
        }
        double members = partition.members();
        return members < 2 ? 0 : arcs / (members * (members - 1));
    }
}
