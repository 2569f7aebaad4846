/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.core.work.Cancellation;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Proposes programmes: from the tokens one has to the tokens one wants, within limits.
 *
 * <p>Question: which methods, in which order, lead from what we have to what we want at the least cost? A programme is a
 * sequence of methods that {@link Programme#check checks} without any violation: each method has the tokens it needs, phases
 * do not run backwards, and diagnosis has talk beside it. Its cost is the sum of its methods' costs, see {@link PlanCost}.
 *
 * <p>Worked example (built-in methods, minutes): from {@code challenge} to {@code priorities} the best for 24 people is {@code
 * one-two-four-all} (12 minutes), whose ideas {@code dotmocracy} (30 minutes) then puts in order: 42 minutes. Second comes
 * {@code metaplan} with {@code one-two-four-all} after it, since moderation cards alone are diagnostic: 132 minutes. Third,
 * {@code lightning-decision-jam} with {@code one-two-four-all}: 57 minutes for each, but the jam is for at most 8 people, so
 * that 3 groups have to be facilitated, 147 minutes in all.
 *
 * <p><b>Provably best.</b> The first programme is the cheapest there is: A* with an estimate from below, see {@code
 * PlanSearch}. Each further one is the cheapest that lacks at least one method of every better one; so no step of any can be
 * taken out. Ties are settled by the order of ids; the same question has the same answer.
 *
 * <p>Degenerate cases: if all that is wanted is there, nothing has to be done; if there is no programme, the answer says which
 * tokens nothing makes, or which limit to relax by how much. A search that would have to look at more points than its {@link #withEffort
 * effort} allows is left, and the answer says so; it then holds the best programmes found, the first of which may not be the best
 * there is.
 *
 * <p>Cost: exponential in the tokens that matter at worst; with the built-in methods below a second for most questions, and
 * seconds where all tokens are wanted.
 *
 * @see <a href="https://doi.org/10.1109/TSSC.1968.300136">Hart, Nilsson, Raphael (1968), A Formal Basis for the Heuristic
 *     Determination of Minimum Cost Paths</a>
 */
public final class ProgrammePlanner {
    private static final int BEST = 3;
    private static final long GREED = 5;
    private static final long GREEDY_POINTS = 20_000;

    private final MethodCatalogue catalogue;
    private final PlanLimits limits;
    private final PlanCost cost;
    private final int most;
    private final long effort;
    private final Cancellation cancellation;

    private ProgrammePlanner(
            MethodCatalogue catalogue,
            PlanLimits limits,
            PlanCost cost,
            int most,
            long effort,
            Cancellation cancellation) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.cost = cost;
        this.most = most;
        this.effort = effort;
        this.cancellation = cancellation;
    }

    /**
     * {@return a planner without limits, which counts minutes and proposes at most three programmes}
     *
     * @param catalogue the methods to choose from
     */
    public static ProgrammePlanner over(MethodCatalogue catalogue) {
        return new ProgrammePlanner(
                catalogue, PlanLimits.none(), PlanCost.MINUTES, BEST, PlanEffort.DEFAULT, Cancellation.NEVER);
    }

    /**
     * {@return a copy that keeps to limits}
     *
     * @param limits the limits
     */
    public ProgrammePlanner withLimits(PlanLimits limits) {
        return new ProgrammePlanner(catalogue, limits, cost, most, effort, cancellation);
    }

    /**
     * {@return a copy that counts something else}
     *
     * @param cost what makes one programme better than another
     */
    public ProgrammePlanner withCost(PlanCost cost) {
        return new ProgrammePlanner(catalogue, limits, cost, most, effort, cancellation);
    }

    /**
     * {@return a copy that proposes more or fewer programmes}
     *
     * @param most how many at most, at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public ProgrammePlanner withMost(int most) {
        return new ProgrammePlanner(
                catalogue,
                limits,
                cost,
                Require.atLeast("number of programmes", most, 1, "a planner"),
                effort,
                cancellation);
    }

    /**
     * {@return a copy that looks at more or fewer points before it is content with the best found}
     *
     * @param points how many at most, at least 1; a million unless told otherwise
     * @throws IllegalArgumentException if it is less than 1
     */
    public ProgrammePlanner withEffort(long points) {
        Require.that(
                points >= 1,
                "effort",
                points,
                "a planner",
                "must be at least 1",
                "leave it out to look at a million points");
        return new ProgrammePlanner(catalogue, limits, cost, most, points, cancellation);
    }

    /**
     * {@return a copy that can be stopped, and is then content with the best found}
     *
     * @param cancellation says when to stop
     */
    public ProgrammePlanner withCancellation(Cancellation cancellation) {
        return new ProgrammePlanner(catalogue, limits, cost, most, effort, cancellation);
    }

    /**
     * {@return the best programmes, or why there is none}
     *
     * @param start the tokens one has to begin with
     * @param wanted the tokens one wants, at least one
     * @throws IllegalArgumentException if nothing is wanted, a token is unknown, or fit is to count without a type
     */
    public Plans plan(Set<Token> start, Set<Token> wanted) {
        Require.that(
                !wanted.isEmpty(),
                "wanted tokens",
                wanted,
                "a plan",
                "must not be empty",
                "say what should come of it");
        Sets.union(start, wanted).forEach(catalogue.tokens()::card);
        Require.that(
                cost != PlanCost.FIT || limits.type().isPresent(),
                "cost",
                "fit",
                "a planner",
                "must go with a type of co-creation",
                "name one in the limits");
        if (catalogue.tokens().closure(start).containsAll(wanted)) {
            return Plans.builder().unneeded(true).build();
        }
        PlanEffort left = new PlanEffort(effort, cancellation);
        PlanSpace space = PlanSpace.whole(catalogue, start, wanted, limits, cost);
        List<ImmutableList<MethodId>> found = best(space, left);
        boolean proven = !found.isEmpty() || !left.isSpent();
        if (!proven) {
            greedy(space).ifPresent(way -> found.add(shortened(way.methods(), start, wanted)));
        }
        PlanReasons reasons = new PlanReasons(catalogue, limits, start, wanted);
        return Plans.builder()
                .unneeded(false)
                .ending(left.ending())
                .proven(proven)
                .addAllBest(found.stream().map(reasons::plan).toList())
                .obstacles(obstacles(start, wanted, found, left))
                .build();
    }

    /** A search for the cheapest programme without any of these methods. */
    private record Attempt(ImmutableSortedSet<MethodId> without, PlanSearch search, int number)
            implements Comparable<Attempt> {
        @Override
        public int compareTo(Attempt other) {
            int byBound = Long.compare(search.bound(), other.search.bound());
            return byBound != 0 ? byBound : Integer.compare(number, other.number);
        }
    }

    /**
     * Every programme that lacks a method of each one found is among those without one of these methods. So we try each
     * method of the cheapest attempt as the one to be left out, and what comes out cheapest is next. All attempts are searched
     * side by side, always the one that may become the cheapest, so that none goes further than it must.
     */
    private List<ImmutableList<MethodId>> best(PlanSpace space, PlanEffort left) {
        List<ImmutableList<MethodId>> found = new ArrayList<>();
        PriorityQueue<Attempt> open = new PriorityQueue<>();
        Set<Set<MethodId>> tried = new HashSet<>();
        open.add(new Attempt(ImmutableSortedSet.of(), search(space, ImmutableSortedSet.of()), 0));
        while (!open.isEmpty() && found.size() < most) {
            Attempt attempt = open.remove();
            if (!attempt.search.isOver()) {
                if (!left.spend()) {
                    break;
                }
                attempt.search.advance();
                open.add(attempt);
                continue;
            }
            Optional<PlanSearch.Way> way = attempt.search.found();
            if (way.isEmpty()) {
                continue;
            }
            ImmutableList<MethodId> methods = way.get().methods();
            if (found.stream().noneMatch(methods::containsAll)) {
                found.add(methods);
            }
            for (MethodId method : ImmutableSet.copyOf(methods)) {
                ImmutableSortedSet<MethodId> without = ImmutableSortedSet.<MethodId>naturalOrder()
                        .addAll(attempt.without)
                        .add(method)
                        .build();
                if (tried.add(without)) {
                    open.add(new Attempt(without, search(space, without), tried.size()));
                }
            }
        }
        return found;
    }

    private PlanSearch search(PlanSpace space, ImmutableSortedSet<MethodId> without) {
        return new PlanSearch(space, without, limits);
    }

    /** Some programme, soon found, for when there is no time to prove one the best. */
    private Optional<PlanSearch.Way> greedy(PlanSpace space) {
        return new PlanSearch(space, ImmutableSortedSet.of(), limits, GREED)
                .cheapest(new PlanEffort(GREEDY_POINTS, Cancellation.NEVER));
    }

    /** A programme without the steps that it works without. */
    private ImmutableList<MethodId> shortened(ImmutableList<MethodId> methods, Set<Token> start, Set<Token> wanted) {
        for (int i = 0; i < methods.size() && methods.size() > 1; i++) {
            List<MethodId> fewer = new ArrayList<>(methods);
            fewer.remove(i);
            ProgrammeCheck check = new Sequence(
                            fewer.stream().map(Use::new).collect(ImmutableList.<Programme>toImmutableList()))
                    .check(catalogue, start);
            if (check.violations().isEmpty() && check.tokens().containsAll(wanted)) {
                return shortened(ImmutableList.copyOf(fewer), start, wanted);
            }
        }
        return methods;
    }

    private Violations obstacles(
            Set<Token> start, Set<Token> wanted, List<ImmutableList<MethodId>> found, PlanEffort left) {
        if (left.isSpent()) {
            return Violations.of(ImmutableList.of(Violation.warning(
                    "search-limit",
                    "wanted",
                    ImmutableSortedSet.copyOf(wanted),
                    found.isEmpty()
                            ? "are too many to find a programme for within the limit of the search"
                            : "are too many to look at every programme for within the limit of the search",
                    "allow more effort, or plan for a few of them and go on from there for the others")));
        }
        return found.isEmpty() ? obstacles(start, wanted) : Violations.none();
    }

    private Violations obstacles(Set<Token> start, Set<Token> wanted) {
        return new PlanObstacles(catalogue, limits, cost).find(start, wanted);
    }
}
