/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** A lottery over panels of types, and why none is fairer. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TypeLottery(ImmutableList<int[]> panels, double[] probabilities, ImmutableList<Level> levels) {
    private static final double NOTHING = 1e-11;
    /** A difference allowed for each unit of weight on those settled before, whose chances are known so closely. */
    private static final double ALLOWED = 9e-11;

    /**
     * Weights of types under which no panel is heavier than {@code heaviest}.
     *
     * @param weights of all people of a type together, by type
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Level(double[] weights, double heaviest, PanelProof proof) {}

    /** The same without panels that are never drawn, probabilities adding up to 1. */
    static TypeLottery of(ImmutableList<int[]> panels, double[] probabilities, ImmutableList<Level> levels) {
        ImmutableList.Builder<int[]> drawn = ImmutableList.builder();
        double[] kept = new double[probabilities.length];
        int count = 0;
        double sum = 0;
        for (int p = 0; p < probabilities.length; p++) {
            if (probabilities[p] > NOTHING) {
                drawn.add(panels.get(p));
                kept[count++] = probabilities[p];
                sum += probabilities[p];
            }
        }
        for (int p = 0; p < count; p++) {
            kept[p] /= sum;
        }
        return new TypeLottery(drawn.build(), Arrays.copyOf(kept, count), levels);
    }

    /** The same with every panel, however small its probability, since the levels depend on it. */
    static TypeLottery exactly(ImmutableList<int[]> panels, double[] probabilities, ImmutableList<Level> levels) {
        double sum = Arrays.stream(probabilities).sum();
        return new TypeLottery(
                panels, Arrays.stream(probabilities).map(p -> p / sum).toArray(), levels);
    }

    /**
     * The same with the levels up to the first that the chances do not keep, if there is one: those not settled before must
     * have what the level lets them have, and those who carry weight no more, but for a difference allowed.
     */
    TypeLottery held(SeatTypes types, double close) {
        double[] chances = chances(types, panels, probabilities);
        boolean[] settled = new boolean[chances.length];
        int count = 0;
        while (count < levels.size() && keeps(levels.get(count), chances, settled, close)) {
            for (int t = 0; t < settled.length; t++) {
                settled[t] |= levels.get(count).weights[t] > LevelSearch.SETTLES;
            }
            count++;
        }
        return new TypeLottery(panels, probabilities, levels.subList(0, count));
    }

    private static boolean keeps(Level level, double[] chances, boolean[] settled, double close) {
        double reach = level.heaviest;
        double allowed = close;
        for (int t = 0; t < chances.length; t++) {
            reach -= settled[t] ? level.weights[t] * chances[t] : 0;
            allowed += settled[t] ? ALLOWED * level.weights[t] : 0;
        }
        boolean keeps = true;
        for (int t = 0; t < chances.length; t++) {
            boolean weighty = level.weights[t] > LevelSearch.SETTLES;
            keeps &= settled[t] || (chances[t] >= reach - allowed && !(weighty && chances[t] > reach + allowed));
        }
        return keeps;
    }

    /** The chance of one person of each type. */
    static double[] chances(SeatTypes types, Iterable<int[]> panels, double[] probabilities) {
        double sum = Arrays.stream(probabilities).sum();
        double[] chances = new double[types.size()];
        int p = 0;
        for (int[] panel : panels) {
            if (p < probabilities.length && probabilities[p] > 0) {
                for (int t = 0; t < chances.length; t++) {
                    chances[t] += probabilities[p] / sum * panel[t] / types.people(t);
                }
            }
            p++;
        }
        return chances;
    }
}
