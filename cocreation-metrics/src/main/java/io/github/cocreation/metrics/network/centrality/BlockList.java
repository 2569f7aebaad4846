/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.function.Consumer;

/** The blocks of an undirected network with their nodes and ties. */
final class BlockList {
    private static final int BRIDGE = 2;

    private final NetworkView view;
    private final Blocks blocks;
    private final int[] begin;
    private final int[] ties;

    private BlockList(NetworkView view, Blocks blocks) {
        this.view = view;
        this.blocks = blocks;
        this.begin = new int[blocks.count() + 1];
        for (int tie = 0; tie < view.tieCount(); tie++) {
            begin[blocks.blockOf(tie) + 1]++;
        }
        for (int block = 1; block < begin.length; block++) {
            begin[block] += begin[block - 1];
        }
        this.ties = new int[view.tieCount()];
        int[] next = begin.clone();
        for (int tie = 0; tie < view.tieCount(); tie++) {
            ties[next[blocks.blockOf(tie)]++] = tie;
        }
    }

    static BlockList of(NetworkView undirected) {
        return new BlockList(undirected, Blocks.of(undirected));
    }

    /** From how many nodes searches start. */
    long sources() {
        long sources = 0;
        for (int block = 0; block < blocks.count(); block++) {
            sources += blocks.size(block) == BRIDGE ? 0 : blocks.size(block);
        }
        return sources;
    }

    /** Adds to each node the ordered pairs that it holds together. */
    void addSeparated(double[] nodeShares) {
        double[] pairs = blocks.separatedPairs();
        for (int node = 0; node < pairs.length; node++) {
            nodeShares[node] += pairs[node];
        }
    }

    /** Adds to each bridge the ordered pairs that it holds together. */
    void addBridges(double[] tieShares) {
        for (int block = 0; tieShares.length > 0 && block < blocks.count(); block++) {
            if (blocks.size(block) == BRIDGE) {
                int tie = ties[begin[block]];
                tieShares[tie] += 2 * blocks.weight(block, view.from(tie)) * blocks.weight(block, view.to(tie));
            }
        }
    }

    /** Hands out every block of more than two, one after the other. */
    void forEach(Consumer<BlockGraph> reader) {
        int[] numberOf = new int[view.nodeCount()];
        int[] lastBlock = new int[view.nodeCount()];
        Arrays.fill(lastBlock, -1);
        for (int block = 0; block < blocks.count(); block++) {
            if (blocks.size(block) > BRIDGE) {
                int[] own = Arrays.copyOfRange(ties, begin[block], begin[block + 1]);
                int[] members = new int[blocks.size(block)];
                int count = 0;
                for (int tie : own) {
                    count = list(view.from(tie), block, lastBlock, members, count);
                    count = list(view.to(tie), block, lastBlock, members, count);
                }
                double[] weights = new double[count];
                for (int member = 0; member < count; member++) {
                    weights[member] = blocks.weight(block, members[member]);
                }
                reader.accept(BlockGraph.of(view, members, weights, own, numberOf));
            }
        }
    }

    private static int list(int node, int block, int[] lastBlock, int[] members, int count) {
        if (lastBlock[node] == block) {
            return count;
        }
        lastBlock[node] = block;
        members[count] = node;
        return count + 1;
    }
}
