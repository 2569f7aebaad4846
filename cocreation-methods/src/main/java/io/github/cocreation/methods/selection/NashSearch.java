/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds a lottery whose product of chances is nearly as large as can be: probabilities of known panels are multiplied by how
 * much their people lack (each step makes the product larger), then the panel whose people lack most joins, until no panel
 * could add more than the gap to the sum of logarithms.
 *
 * <p>Cover 1984 (the multiplicative update); Flanigan, Gölz, Gupta and Procaccia 2020 (Nash welfare for panels).
 */
final class NashSearch {
    private static final int ROUNDS = 150;
    private static final double NEWCOMER = 0.02;
    private static final double GONE = 1e-8;

    private final SeatTypes types;
    private final PanelSearch search;
    private final Effort effort;
    private final double gap;

    NashSearch(SeatTypes types, PanelSearch search, Effort effort, double gap) {
        this.types = types;
        this.search = search;
        this.effort = effort;
        this.gap = gap;
    }

    TypeLottery run(FirstPanels first) {
        List<int[]> panels = new ArrayList<>(first.panels());
        double[] shares = new double[panels.size()];
        Arrays.fill(shares, 1.0 / shares.length);
        int people = 0;
        for (int t = 0; t < types.size(); t++) {
            people += first.possible()[t] ? types.people(t) : 0;
        }
        List<TypeLottery.Level> levels = new ArrayList<>(first.impossible());
        double lacking = people;
        for (boolean going = true; going; ) {
            improve(panels, shares, people, Math.max(gap / 2, lacking / 10));
            shares = withoutGone(panels, shares);
            NashProof proof = new NashProof(types, TypeLottery.chances(types, panels, shares), first.possible());
            PanelSearch.Found found = search.above(proof.worth(), people + gap, 0.5, Long.MAX_VALUE);
            going = found.seats().isPresent() && effort.goOn();
            if (going) {
                lacking = found.worth() - people;
                panels.add(found.seats().get());
                panels.addAll(found.seen());
                shares = joined(shares, panels.size());
            } else if (found.seats().isEmpty() && found.complete()) {
                levels.add(proof.level(found));
            } else {
                levels.addAll(proof.stated());
            }
        }
        return TypeLottery.exactly(ImmutableList.copyOf(panels), shares, ImmutableList.copyOf(levels));
    }

    /** Forgets panels that are hardly ever drawn; they come back if they are missed. */
    private static double[] withoutGone(List<int[]> panels, double[] shares) {
        double[] kept = new double[shares.length];
        int count = 0;
        for (int p = 0; p < shares.length; p++) {
            if (shares[p] > GONE) {
                panels.set(count, panels.get(p));
                kept[count++] = shares[p];
            }
        }
        panels.subList(count, panels.size()).clear();
        return Arrays.copyOf(kept, count);
    }

    private static double[] joined(double[] shares, int size) {
        double[] joined = Arrays.copyOf(shares, size);
        for (int p = 0; p < size; p++) {
            joined[p] = p < shares.length ? shares[p] * (1 - NEWCOMER) : NEWCOMER / (size - shares.length);
        }
        return joined;
    }

    private void improve(List<int[]> panels, double[] shares, int people, double enough) {
        int[][] members = new int[panels.size()][];
        double[][] parts = new double[members.length][];
        for (int p = 0; p < members.length; p++) {
            int[] seats = panels.get(p);
            members[p] =
                    IntStream.range(0, seats.length).filter(t -> seats[t] > 0).toArray();
            parts[p] = IntStream.of(members[p])
                    .mapToDouble(t -> (double) seats[t] / types.people(t))
                    .toArray();
        }
        double[] lack = new double[types.size()];
        for (int round = 0; round < ROUNDS && (round == 0 || effort.goOn()); round++) {
            double[] chances = new double[lack.length];
            for (int p = 0; p < shares.length; p++) {
                for (int i = 0; i < members[p].length; i++) {
                    chances[members[p][i]] += shares[p] * parts[p][i];
                }
            }
            for (int t = 0; t < lack.length; t++) {
                lack[t] = chances[t] > 0 ? types.people(t) / chances[t] / people : 0;
            }
            double most = 0;
            double sum = 0;
            for (int p = 0; p < shares.length; p++) {
                double factor = 0;
                for (int i = 0; i < members[p].length; i++) {
                    factor += parts[p][i] * lack[members[p][i]];
                }
                most = Math.max(most, factor);
                shares[p] *= factor * Math.sqrt(factor);
                sum += shares[p];
            }
            for (int p = 0; p < shares.length; p++) {
                shares[p] /= sum;
            }
            if (people * (most - 1) < enough) {
                return;
            }
        }
    }
}
