/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the lottery in which the worst-off have the best chance that can be, then the next worst-off, level by level, by
 * generating panels: weights of types under which the heaviest panel known is as light as can be; a panel that is heavier
 * still joins the known ones; when there is none, the weights prove that nobody can do better, and the types that carry weight
 * are settled.
 *
 * <p>Flanigan, Gölz, Gupta, Hennig and Procaccia 2021, with equal people merged. Each level ends with a proof; the chance a
 * type is settled at is never more than the lottery at hand gives it, so that rounding errors cannot make the next level
 * impossible.
 */
final class LevelSearch {
    static final double GAP = 1e-10;
    private static final int AROUND = 8;
    static final double SETTLES = 1e-4;
    /** Levels that the chances miss by more are not claimed. */
    private static final double CLOSE = 9e-7;

    private final SeatTypes types;
    private final PanelSearch search;
    private final Effort effort;
    private final SelectionProgress progress;

    LevelSearch(SeatTypes types, PanelSearch search, Effort effort, SelectionProgress progress) {
        this.types = types;
        this.search = search;
        this.effort = effort;
        this.progress = progress;
    }

    /** Up to so many levels; fewer when all are settled or the search has to stop. */
    TypeLottery run(FirstPanels first, int most) {
        DualMaster master = new DualMaster(types, first.possible());
        first.panels().forEach(master::add);
        List<TypeLottery.Level> levels = new ArrayList<>(first.impossible());
        double[] probabilities = new double[first.panels().size()];
        Arrays.fill(probabilities, 1.0 / probabilities.length);
        int open = (int) IntStream.range(0, types.size()).filter(master::open).count();
        boolean going = true;
        for (int level = 0; level < most && open > 0 && going; level++) {
            master.startLevel();
            Optional<DualMaster.Weights> solved = master.solve();
            Optional<PanelSearch.Found> found = solved.map(this::price);
            while (found.isPresent()
                    && found.get().seats().isPresent()
                    && effort.goOn()
                    && addAround(master, solved.get(), found.get())) {
                probabilities = solved.get().probabilities();
                solved = master.solve();
                found = solved.map(this::price);
            }
            going = found.isPresent()
                    && found.get().seats().isEmpty()
                    && found.get().complete();
            if (solved.isPresent()) {
                probabilities = solved.get().probabilities();
            }
            if (going) {
                DualMaster.Weights weights = solved.get();
                PanelSearch.Found proof = found.get();
                levels.add(new TypeLottery.Level(weights.weights(), proof.proved(), proof.proof()));
                open -= settle(master, weights);
            }
            progress.at(types.size() - open, types.size());
        }
        return TypeLottery.of(ImmutableList.copyOf(master.panels()), probabilities, ImmutableList.copyOf(levels))
                .held(types, CLOSE);
    }

    /** A panel heavier than every known one. */
    private PanelSearch.Found price(DualMaster.Weights weights) {
        double heaviest = weights.heaviest();
        return search.above(
                worth(weights.weights()), heaviest + GAP * PanelSearch.scale(heaviest), 0.5, Long.MAX_VALUE);
    }

    private double[] worth(double[] weights) {
        double[] worth = new double[types.size()];
        for (int t = 0; t < worth.length; t++) {
            worth[t] = weights[t] / types.people(t);
        }
        return worth;
    }

    /** Adds a panel and others like it that are too heavy as well: weight is taken off its people, and so on a few times. */
    private boolean addAround(DualMaster master, DualMaster.Weights weights, PanelSearch.Found found) {
        boolean added = found.seats().map(master::add).orElse(false);
        for (int[] seats : found.seen()) {
            added |= master.add(seats);
        }
        double[] changed = weights.weights().clone();
        double[] worth = worth(changed);
        int[] last = found.seats().orElseThrow();
        for (int more = 0; more < AROUND; more++) {
            for (int t = 0; t < changed.length; t++) {
                if (last[t] > 0) {
                    changed[t] *= 0.8;
                }
            }
            PanelSearch.Found next = search.above(worth(changed), Double.NEGATIVE_INFINITY, 0.01, FirstPanels.QUICK);
            if (next.seats().isEmpty()) {
                break;
            }
            last = next.seats().get();
            double weight = 0;
            for (int t = 0; t < worth.length; t++) {
                weight += worth[t] * last[t];
            }
            if (weight > weights.heaviest()) {
                added |= master.add(last);
            }
        }
        return added;
    }

    private int settle(DualMaster master, DualMaster.Weights weights) {
        double[] chances = TypeLottery.chances(types, master.panels(), weights.probabilities());
        int count = 0;
        for (int t = 0; t < types.size(); t++) {
            if (master.open(t) && weights.weights()[t] > SETTLES) {
                master.settle(t, Math.min(weights.chance(), chances[t]));
                count++;
            } else if (!master.open(t) && chances[t] < master.chance(t)) {
                master.settle(t, chances[t]);
            }
        }
        return count;
    }
}
