/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Blocks of stakeholders, and how densely each is tied to each.
 *
 * <p><b>Image.</b> Two blocks are tied in the image if their density is at least that of the whole network and above 0. The density
 * within a block of one is undefined, and its image not tied.
 *
 * @param blocks who is in which block, each in id order
 * @param densities the share of possible ties, by the block where they start and the block where they lead
 * @param image whether blocks are tied, in the same order
 * @param settled whether the blocks were found without having to stop early
 */
public record Blockmodel(
        ImmutableList<ImmutableSortedSet<StakeholderId>> blocks,
        ImmutableList<ImmutableList<Optional<Double>>> densities,
        ImmutableList<ImmutableList<Boolean>> image,
        boolean settled) {
    static Blockmodel of(NetworkView view, ImmutableList<int[]> blocks, boolean settled) {
        int[] blockOf = new int[view.nodeCount()];
        ImmutableList.Builder<ImmutableSortedSet<StakeholderId>> named = ImmutableList.builder();
        for (int block = 0; block < blocks.size(); block++) {
            ImmutableSortedSet.Builder<StakeholderId> members = ImmutableSortedSet.naturalOrder();
            for (int node : blocks.get(block)) {
                blockOf[node] = block;
                members.add(view.stakeholder(node));
            }
            named.add(members.build());
        }
        double[][] ties = new double[blocks.size()][blocks.size()];
        double all = 0;
        for (int node = 0; node < blockOf.length; node++) {
            for (int e = view.outBegin(node); e < view.outEnd(node); e++) {
                ties[blockOf[node]][blockOf[view.outNode(e)]]++;
                all++;
            }
        }
        double n = blockOf.length;
        double overall = n < 2 ? 0 : all / (n * (n - 1));
        ImmutableList.Builder<ImmutableList<Optional<Double>>> densities = ImmutableList.builder();
        ImmutableList.Builder<ImmutableList<Boolean>> image = ImmutableList.builder();
        for (int from = 0; from < ties.length; from++) {
            ImmutableList.Builder<Optional<Double>> row = ImmutableList.builder();
            ImmutableList.Builder<Boolean> tied = ImmutableList.builder();
            for (int to = 0; to < ties.length; to++) {
                double possible = (double) blocks.get(from).length * (blocks.get(to).length - (from == to ? 1 : 0));
                OptionalDouble density =
                        possible == 0 ? OptionalDouble.empty() : OptionalDouble.of(ties[from][to] / possible);
                row.add(density.isPresent() ? Optional.of(density.getAsDouble()) : Optional.empty());
                tied.add(density.orElse(0) > 0 && density.getAsDouble() >= overall - 1e-12);
            }
            densities.add(row.build());
            image.add(tied.build());
        }
        return new Blockmodel(named.build(), densities.build(), image.build(), settled);
    }
}
