/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.search.Budget;
import java.util.SplittableRandom;

/**
 * Plans who sits at which table in which round. Immutable.
 *
 * <p>What it is after, in this order: no rule of the task is broken; as many pairs as possible meet at least once (known ties
 * count as the task says); repeats are spread over people; sitting out is shared; tables are mixed by the attributes named.
 * With a previous plan, a change must be worth its price.
 *
 * <p>Where mathematics has the answer it is built: affine planes over finite fields, also for hosts who stay and guests who
 * never come back to a table, and the circle method for pairs. Else the planner looks for rounds that an exchange of people leaves as they are, and for one round that, turned by a cyclic group,
 * gives all rounds; and else it anneals over all seats. It stops at the {@link RotationBound}.
 *
 * <p>Worked example: 16 people at 4 tables of 4 for 5 rounds. The affine plane of order 4 lets all 120 pairs meet exactly
 * once; the bound is 120, so the plan is proved best without any search.
 *
 * <p>Degenerate cases: one participant meets nobody; more people than seats sit out in turns; where no rotation keeps all
 * rules, the plan that breaks fewest is returned, and {@link RotationPlan#check} names them.
 *
 * <p>Source: R. C. Bose, "On the application of the properties of Galois fields to the problem of construction of
 * hyper-Graeco-Latin squares" (1938), for the planes; S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, "Optimization by
 * simulated annealing" (1983), for the search; the cyclic starters follow R. C. Bose, "On the construction of balanced
 * incomplete block designs" (1939).
 */
public final class RotationPlanner {
    private static final RotationPlanner DEFAULTS = new RotationPlanner(Search.withDefaults(), 0.5);

    private static final int FIRST_RUNS = 3;

    private final Search search;
    private final double changePrice;

    private RotationPlanner(Search search, double changePrice) {
        this.search = search;
        this.changePrice = changePrice;
    }

    /** {@return a planner with seed 1 and the default effort} */
    public static RotationPlanner withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that searches like this}
     *
     * @param changed seed, effort, cancellation and progress
     */
    public RotationPlanner withSearch(Search changed) {
        return new RotationPlanner(changed, changePrice);
    }

    /**
     * {@return a copy to which a changed seat of the previous plan is worth so many meetings; the default of 0.5 is a
     * heuristic}
     *
     * @param meetings the price, at least 0.001
     * @throws IllegalArgumentException if it is smaller
     */
    public RotationPlanner withChangePrice(double meetings) {
        Require.that(
                meetings >= 0.001 && meetings <= 1000,
                "price of a change",
                meetings,
                "the planner",
                "must be in [0.001, 1000]",
                "leave out the previous plan if changes do not matter");
        return new RotationPlanner(search, meetings);
    }

    /**
     * {@return the best rotation found}
     *
     * @param task what it has to keep to
     */
    public RotationPlan plan(RotationTask task) {
        RotationProblem problem = RotationProblem.of(task);
        RotationBound bound = RotationBound.of(task);
        SplittableRandom random = new SplittableRandom(search.seed());
        Budget budget = Budget.of(search);
        long price = task.previous().isEmpty() ? 0 : Math.round(changePrice * MeetingPrices.UNIT);
        SeatingSearch seating = new SeatingSearch(problem, bound.distinctPairs(), price, budget, random.split());
        seating.offer(price > 0 ? problem.previous : Constructions.of(problem));
        seating.run(FIRST_RUNS);
        if (!seating.isDone()) {
            seating.offer(SymmetricRounds.of(problem, bound.distinctPairs(), budget));
        }
        if (!seating.isDone()) {
            StarterSearch.offer(problem, seating, bound.distinctPairs(), budget, random.split());
        }
        seating.run(Integer.MAX_VALUE);
        Rotation rotation = withHeldRounds(task, problem.rotation(seating.best()));
        RotationPlan.Builder plan = RotationPlan.builder()
                .instance(task.id())
                .rotation(rotation)
                .quality(RotationQuality.of(task, rotation))
                .upperBound(bound.distinctPairs())
                .partnersUpperBounds(bound.partners())
                .seed(search.seed())
                .brokenRules(RotationCheck.of(task, rotation).all().size());
        return plan.ending(seating.isDone() ? Ending.PROVED : budget.ending()).build();
    }

    /** Rounds already held stay as they were told, in the order in which people were listed. */
    private static Rotation withHeldRounds(RotationTask task, Rotation rotation) {
        ImmutableList.Builder<ImmutableList<ImmutableList<StakeholderId>>> rounds = ImmutableList.builder();
        for (int r = 0; r < task.rounds(); r++) {
            if (r >= task.played().size()) {
                rounds.add(rotation.rounds().get(r));
                continue;
            }
            ImmutableList.Builder<ImmutableList<StakeholderId>> held = ImmutableList.builder();
            held.addAll(task.played().get(r));
            for (int t = task.played().get(r).size(); t < task.tables().size(); t++) {
                held.add(ImmutableList.of());
            }
            rounds.add(held.build());
        }
        return new Rotation(rounds.build());
    }
}
