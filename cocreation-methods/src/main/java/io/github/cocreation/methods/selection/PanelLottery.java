/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a lottery over panels that fill the quotas, with chances as fair as the objective asks. Immutable.
 *
 * <pre>{@code
 * Certificate certificate = PanelLottery.withDefaults().select(task);
 * certificate.smallestChance();     // 0.25
 * certificate.verify().isEmpty();   // true
 * }</pre>
 *
 * <p>Worked example: two seats; one woman and four men, with exactly one seat for women. She has chance 1, each man 1/4. Under
 * {@link Objective#LEXIMIN} four panels of probability 1/4 say so.
 *
 * <p>People who are equal in all quotas (and homes) are merged, so time depends on how many kinds of people there are, not on
 * how many people. The library's own simplex and branch and bound do the work; nothing they say is believed: every panel is
 * checked in whole numbers, and every bound is followed anew by {@link Certificate#verify}. Single-threaded; the same task and
 * seed give the same bytes.
 *
 * <p>Flanigan, Gölz, Gupta, Hennig and Procaccia, "Fair algorithms for selecting citizens' assemblies", Nature 2021.
 */
public final class PanelLottery {
    private static final int TICKETS = 100;
    private static final int STARTS = 10;

    private final Objective objective;
    private final long seed;
    private final Effort effort;
    private final SelectionProgress progress;

    private PanelLottery(Objective objective, long seed, Effort effort, SelectionProgress progress) {
        this.objective = objective;
        this.seed = seed;
        this.effort = effort;
        this.progress = progress;
    }

    /** {@return leximin, seed 1, as long as it takes} */
    public static PanelLottery withDefaults() {
        return new PanelLottery(Objective.LEXIMIN, 1, Effort.UNLIMITED, SelectionProgress.SILENT);
    }

    /**
     * {@return a copy with this objective}
     *
     * @param objective what the lottery is to be like
     */
    public PanelLottery withObjective(Objective objective) {
        return new PanelLottery(objective, seed, effort, progress);
    }

    /**
     * {@return a copy with this seed; only {@link Objective#RANDOM} and {@link Objective#DIVERSITY} leave anything to chance}
     *
     * @param seed the seed
     */
    public PanelLottery withSeed(long seed) {
        return new PanelLottery(objective, seed, effort, progress);
    }

    /**
     * {@return a copy that stops when told to; the best lottery found by then is returned, marked as stopped}
     *
     * @param effort says whether to go on
     */
    public PanelLottery withEffort(Effort effort) {
        return new PanelLottery(objective, seed, effort, progress);
    }

    /**
     * {@return a copy that tells how far it is}
     *
     * @param progress hears it
     */
    public PanelLottery withProgress(SelectionProgress progress) {
        return new PanelLottery(objective, seed, effort, progress);
    }

    /**
     * {@return the lottery, with its certificate}
     *
     * @param task what panels are drawn from, and must be like
     * @throws IllegalArgumentException if no panel fills the quotas; ask {@link QuotaRepair} what clashes and what would help
     */
    public Certificate select(SelectionTask task) {
        SeatTypes types = SeatTypes.of(task);
        RelaxedSearch relaxed = new RelaxedSearch(types, effort, progress);
        if (!objective.isHeuristic()) {
            Optional<TypeLottery> fairest = relaxed.run(objective);
            if (fairest.isPresent()) {
                return certificate(types, fairest.get());
            }
        }
        PanelSearch search = new PanelSearch(types.rows(), Effort.UNLIMITED);
        FirstPanels first = FirstPanels.of(types, search, effort, relaxed.panels());
        Require.that(
                !first.panels().isEmpty(),
                "quotas",
                task.quotas().size(),
                "selection (" + task.id() + ")",
                "cannot be filled all at once by " + task.seats() + " people of the pool",
                "ask for the smallest changes that would help");
        return certificate(types, lottery(types, search, first));
    }

    private TypeLottery lottery(SeatTypes types, PanelSearch search, FirstPanels first) {
        PanelSearch stoppable = new PanelSearch(types.rows(), effort);
        return switch (objective) {
            case LEXIMIN -> new LevelSearch(types, stoppable, effort, progress).run(first, Integer.MAX_VALUE);
            case MAXIMIN -> new LevelSearch(types, stoppable, effort, progress).run(first, 1);
            case NASH -> new NashSearch(types, stoppable, effort, NashProof.GAP).run(first);
            case RANDOM -> byChance(types, search, first).lottery(TICKETS, progress);
            case DIVERSITY -> byChance(types, search, first).diverse(STARTS, progress);
        };
    }

    private ChanceSearch byChance(SeatTypes types, PanelSearch search, FirstPanels first) {
        return new ChanceSearch(types, search, ImmutableList.copyOf(first.panels()), effort, seed);
    }

    private Certificate certificate(SeatTypes types, TypeLottery lottery) {
        SelectionTask task = types.task();
        PanelExpansion expansion = new PanelExpansion(types);
        Map<ImmutableList<Integer>, Double> panels = new LinkedHashMap<>();
        double[] chances = new double[task.pool().size()];
        for (int p = 0; p < lottery.panels().size(); p++) {
            if (lottery.probabilities()[p] == 0) {
                continue;
            }
            for (PanelExpansion.PeoplePanel panel :
                    expansion.of(lottery.panels().get(p))) {
                panels.merge(panel.people(), lottery.probabilities()[p] * panel.share(), Double::sum);
            }
        }
        panels.forEach((people, probability) -> people.forEach(person -> chances[person] += probability));
        ImmutableSortedMap.Builder<StakeholderId, Double> byPerson = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < chances.length; i++) {
            byPerson.put(task.pool().get(i).id(), chances[i]);
        }
        return Certificate.builder()
                .objective(objective)
                .seed(seed)
                .task(task)
                .panels(panels.keySet())
                .probabilities(panels.values())
                .putAllChances(byPerson.buildOrThrow())
                .ending(ending(types, lottery))
                .addAllLevels(lottery.levels().stream().map(ChanceLevel::of).toList())
                .build();
    }

    private static boolean states(TypeLottery.Level level, SeatTypes types) {
        return NashProof.states(level.heaviest(), level.weights(), types);
    }

    private Certificate.Ending ending(SeatTypes types, TypeLottery lottery) {
        boolean[] settled = new boolean[types.size()];
        double most = 0;
        for (TypeLottery.Level level : lottery.levels()) {
            most = Math.max(most, level.heaviest());
            for (int t = 0; t < settled.length; t++) {
                settled[t] |= level.weights()[t] > LevelSearch.SETTLES;
            }
        }
        boolean all = true;
        for (boolean each : settled) {
            all &= each;
        }
        return switch (objective) {
            case RANDOM, DIVERSITY -> Certificate.Ending.HEURISTIC;
            case LEXIMIN -> all ? Certificate.Ending.PROVED : Certificate.Ending.STOPPED;
            case MAXIMIN -> most > 10 * LevelSearch.GAP ? Certificate.Ending.PROVED : Certificate.Ending.STOPPED;
            case NASH ->
                most > 10 * LevelSearch.GAP
                                && states(lottery.levels().get(lottery.levels().size() - 1), types)
                        ? Certificate.Ending.PROVED
                        : Certificate.Ending.STOPPED;
        };
    }
}
