/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.search;

import java.util.SplittableRandom;

/**
 * Decides whether a move that makes things worse is made: with probability exp(-worse/temperature).
 *
 * <p>The logarithms come from a table made with {@link StrictMath}, so that every machine decides alike.
 */
public final class Metropolis {
    private static final int SIZE = 4096;
    private static final double[] PATIENCE = patience();

    private final SplittableRandom random;
    private double temperature;

    /**
     * Starts at temperature 0.
     *
     * @param random where chance comes from
     */
    public Metropolis(SplittableRandom random) {
        this.random = random;
    }

    /**
     * Sets the temperature.
     *
     * @param degrees the temperature, in units of cost
     */
    public void temperature(double degrees) {
        temperature = degrees;
    }

    /**
     * {@return whether a move is made}
     *
     * @param worse by how much the cost would grow
     */
    public boolean accepts(double worse) {
        return worse <= 0 || worse < temperature * PATIENCE[random.nextInt() & (SIZE - 1)];
    }

    private static double[] patience() {
        double[] table = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            table[i] = -StrictMath.log((i + 0.5) / SIZE);
        }
        return table;
    }
}
