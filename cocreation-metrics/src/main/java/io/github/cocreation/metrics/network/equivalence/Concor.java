/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Blocks of stakeholders with like ties, by convergence of iterated correlations (CONCOR).
 *
 * <p><b>Method.</b> Profiles, ties there and back, are correlated with each other; then the correlations are; and so on, until all are 1
 * or -1, which splits the stakeholders in two. Each part is split again, as deep as asked for. What a block is tied to says the {@link
 * Blockmodel}.
 *
 * <p><b>Worked example.</b> Two complete threes, a, b, c and d, e, f: split into just these; density 1 within, 0 between, and the image
 * has the same ones.
 *
 * <p>Ties to oneself count 0. A profile without any spread, such as that of somebody without ties, is taken to correlate 0 with all
 * others.
 *
 * <p><b>Degenerate cases.</b> A part of one, or one in which all are alike, is not split; so there may be fewer than 2^depth blocks.
 * Where correlations have not settled after {@value #MOST_ROUNDS} rounds the signs they have then decide, and {@link
 * Blockmodel#settled} says so. <b>Cost.</b> O(rounds · n³) time, O(n²) space.
 * <b>Memory.</b> 40 bytes a pair of stakeholders.
 *
 * @see <a href="https://doi.org/10.1016/0022-2496(75)90028-0">Breiger, Boorman and Arabie (1975), An algorithm for clustering
 *     relational data</a>
 * @param reading how ties are read
 * @param depth how often parts are split
 */
public record Concor(Reading reading, int depth) {
    /** As many rounds are gone through at most for one split. */
    public static final int MOST_ROUNDS = 100;

    private static final double SETTLED = 1e-9;
    private static final Concor DEFAULTS = new Concor(Reading.PRESENCE, 2);

    /**
     * Checks the depth.
     *
     * @param reading how ties are read
     * @param depth how often parts are split
     * @throws IllegalArgumentException if it is negative
     */
    public Concor {
        Require.atLeast("depth", depth, 0, "a split");
    }

    /** {@return at most four blocks, by whether there are ties} */
    public static Concor withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that reads ties so}
     *
     * @param value how ties are read
     */
    public Concor withReading(Reading value) {
        return new Concor(value, depth);
    }

    /**
     * {@return a copy that splits so often}
     *
     * @param value how often; 1 gives two blocks, 2 four
     */
    public Concor withDepth(int value) {
        return new Concor(reading, value);
    }

    /**
     * {@return the blocks}
     *
     * @param view the network
     */
    public Blockmodel blocks(NetworkView view) {
        return blocks(view, Work.withDefaults());
    }

    /**
     * {@return the blocks}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders whose block was split, at every split
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Blockmodel blocks(NetworkView view, Work work) {
        WorkMeter meter = work.meter((long) depth * view.nodeCount());
        double[][] x = Profiles.of(view, reading);
        int[] all = new int[x.length];
        Arrays.setAll(all, node -> node);
        List<int[]> blocks = all.length == 0 ? List.of() : List.of(all);
        boolean settled = true;
        for (int split = 0; split < depth; split++) {
            List<int[]> parts = new ArrayList<>();
            for (int[] block : blocks) {
                double[][] signs = correlations(profiles(x, block), meter);
                int round = 0;
                while (round < MOST_ROUNDS && !settled(signs)) {
                    signs = correlations(signs, meter);
                    round++;
                }
                settled &= settled(signs);
                parts.addAll(parts(block, signs));
                meter.advance(block.length);
            }
            blocks = parts;
        }
        return Blockmodel.of(view, ImmutableList.copyOf(blocks), settled);
    }

    private static List<int[]> parts(int[] block, double[][] signs) {
        int[] same = new int[block.length];
        int[] other = new int[block.length];
        int sames = 0;
        int others = 0;
        for (int i = 0; i < block.length; i++) {
            if (signs[0][i] >= 0) {
                same[sames++] = block[i];
            } else {
                other[others++] = block[i];
            }
        }
        return others == 0 ? List.of(block) : List.of(Arrays.copyOf(same, sames), Arrays.copyOf(other, others));
    }

    /** Ties there and back, of each in the block. */
    private static double[][] profiles(double[][] x, int[] block) {
        double[][] profiles = new double[block.length][2 * x.length];
        for (int i = 0; i < block.length; i++) {
            for (int k = 0; k < x.length; k++) {
                profiles[i][k] = x[block[i]][k];
                profiles[i][x.length + k] = x[k][block[i]];
            }
        }
        return profiles;
    }

    private static double[][] correlations(double[][] rows, WorkMeter meter) {
        double[][] scaled = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            double mean = Arrays.stream(rows[i]).sum() / rows[i].length;
            double length = Math.sqrt(
                    Arrays.stream(rows[i]).map(v -> (v - mean) * (v - mean)).sum());
            scaled[i] = Arrays.stream(rows[i])
                    .map(v -> length < 1e-12 ? 0 : (v - mean) / length)
                    .toArray();
        }
        double[][] correlations = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            meter.check();
            correlations[i][i] = 1;
            for (int j = i + 1; j < rows.length; j++) {
                double sum = 0;
                for (int k = 0; k < scaled[i].length; k++) {
                    sum += scaled[i][k] * scaled[j][k];
                }
                correlations[i][j] = sum;
                correlations[j][i] = sum;
            }
        }
        return correlations;
    }

    private static boolean settled(double[][] correlations) {
        for (double[] row : correlations) {
            for (double value : row) {
                if (Math.abs(value) < 1 - SETTLED) {
                    return false;
                }
            }
        }
        return true;
    }
}
