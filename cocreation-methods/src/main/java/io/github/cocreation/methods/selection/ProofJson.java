/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Proofs as flat lists of numbers, since they can be deeper than documents may be. Each step is a list: {@code [0, type,
 * atMost]} a split, followed by the part with few seats, then the other; {@code [1, row, price, row, price, ...]} a narrowing,
 * followed by the rest; {@code [2, row, price, ...]} a leaf.
 */
final class ProofJson {
    private static final int SPLIT = 0;
    private static final int NARROW = 1;
    private static final int LEAF = 2;
    private static final int DEEPEST = 3_000;

    private ProofJson() {}

    static Codec<ImmutableList<ImmutableList<Double>>> steps() {
        return Codecs.DOUBLE.list().list();
    }

    static ImmutableList<ImmutableList<Double>> write(PanelProof proof) {
        ImmutableList.Builder<ImmutableList<Double>> steps = ImmutableList.builder();
        write(proof, steps);
        return steps.build();
    }

    private static void write(PanelProof proof, ImmutableList.Builder<ImmutableList<Double>> steps) {
        if (proof instanceof PanelProof.Split split) {
            steps.add(ImmutableList.of((double) SPLIT, (double) split.type(), (double) split.atMost()));
            write(split.few(), steps);
            write(split.many(), steps);
        } else if (proof instanceof PanelProof.Narrow narrow) {
            steps.add(prices(NARROW, narrow.prices()));
            write(narrow.rest(), steps);
        } else if (proof instanceof PanelProof.Leaf leaf) {
            steps.add(prices(LEAF, leaf.prices()));
        }
    }

    private static ImmutableList<Double> prices(int kind, double[] prices) {
        ImmutableList.Builder<Double> step = ImmutableList.builder();
        step.add((double) kind);
        for (int r = 0; r < prices.length; r++) {
            if (prices[r] != 0) {
                step.add((double) r, prices[r]);
            }
        }
        return step.build();
    }

    /** Reads a proof about so many types and rows. */
    static PanelProof read(ImmutableList<ImmutableList<Double>> steps, int types, int rows) {
        Reader reader = new Reader(steps, types, rows);
        PanelProof proof = reader.next(0);
        require(reader.at == steps.size(), "end", reader.at);
        return proof;
    }

    private static void require(boolean holds, String what, Object value) {
        Require.that(holds, what, value, "a proof", "is not as proofs are written", "the certificate was changed");
    }

    private static final class Reader {
        private final ImmutableList<ImmutableList<Double>> steps;
        private final int types;
        private final int rows;
        private int at;

        private Reader(ImmutableList<ImmutableList<Double>> steps, int types, int rows) {
            this.steps = steps;
            this.types = types;
            this.rows = rows;
        }

        private PanelProof next(int depth) {
            require(at < steps.size() && depth < DEEPEST, "number of steps", steps.size());
            ImmutableList<Double> step = steps.get(at++);
            require(!step.isEmpty(), "step", step);
            switch (whole(step.get(0), LEAF + 1)) {
                case SPLIT -> {
                    require(step.size() == 3, "split", step);
                    int type = whole(step.get(1), types);
                    int atMost = whole(step.get(2), Integer.MAX_VALUE);
                    PanelProof few = next(depth + 1);
                    return new PanelProof.Split(type, atMost, few, next(depth + 1));
                }
                case NARROW -> {
                    double[] prices = prices(step);
                    return new PanelProof.Narrow(prices, next(depth + 1));
                }
                default -> {
                    return new PanelProof.Leaf(prices(step));
                }
            }
        }

        private double[] prices(ImmutableList<Double> step) {
            require(step.size() % 2 == 1, "prices", step);
            double[] prices = new double[rows];
            for (int i = 1; i < step.size(); i += 2) {
                prices[whole(step.get(i), rows)] = step.get(i + 1);
            }
            return prices;
        }

        private static int whole(double number, int below) {
            require(number >= 0 && number < below && number == Math.rint(number), "number", number);
            return (int) number;
        }
    }
}
