/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Focus;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way from tokens one has to tokens one wants, by A* over what one has: its tokens, the phase reached, and whether
 * the last method still waits for a dialogic one.
 *
 * <p>What remains to be paid is estimated from below, see {@link CutEstimate}; so the first way that arrives is the cheapest. A
 * method that gives nothing new is tried only if
 * it is dialogic and comes after a diagnostic one or at the start, since nowhere else can it do any good.
 */
final class PlanSearch {
    static final long MOST_POINTS = 1_000_000;

    private final PlanSpace space;
    private final BitSet banned;
    private final long minutes;
    private final long days;
    private final Map<BitSet, Long> estimates = new HashMap<>();

    private long points;

    PlanSearch(PlanSpace space, Set<MethodId> banned, PlanLimits limits, long mostPoints) {
        this.points = mostPoints;
        this.space = space;
        this.banned = space.numbers(banned);
        this.minutes = limits.minutes().map(Integer::longValue).orElse(Long.MAX_VALUE);
        this.days = limits.days().map(Integer::longValue).orElse(Long.MAX_VALUE);
    }

    /** The quickest chain of methods by tokens alone; empty if there is none, or nothing is missing. */
    static List<MethodId> chain(MethodCatalogue catalogue, Set<Token> start, ImmutableSortedSet<Token> wanted) {
        PlanSpace space = PlanSpace.byTokens(catalogue, start, wanted);
        return new PlanSearch(space, Set.of(), PlanLimits.none(), MOST_POINTS)
                .cheapest()
                .map(Way::methods)
                .orElse(ImmutableList.of());
    }

    /** How the last method stands to the rule that diagnosis needs talk beside it. */
    private enum Tail {
        /** There is none, or it is diagnostic and had talk before it. */
        SETTLED,
        TALK,
        /** It is diagnostic, and talk must come next. */
        WAITING
    }

    private record Point(BitSet tokens, Phase phase, Tail tail, boolean talked) {}

    private record Paid(long cost, long minutes, long days) {
        boolean atMost(Paid other) {
            return cost <= other.cost && minutes <= other.minutes && days <= other.days;
        }
    }

    /** A way found, or a beginning of one. */
    static final class Way implements Comparable<Way> {
        private final Point point;
        private final Paid paid;
        private final long estimate;
        private final long number;
        private final @Nullable Way before;
        private final PlanSpace.@Nullable Candidate step;

        private Way(
                Point point,
                Paid paid,
                long estimate,
                long number,
                @Nullable Way before,
                PlanSpace.@Nullable Candidate step) {
            this.point = point;
            this.paid = paid;
            this.estimate = estimate;
            this.number = number;
            this.before = before;
            this.step = step;
        }

        long cost() {
            return paid.cost;
        }

        ImmutableList<MethodId> methods() {
            List<MethodId> methods = new ArrayList<>();
            for (Way way = this; way != null && way.step != null; way = way.before) {
                methods.add(0, way.step.method().id());
            }
            return ImmutableList.copyOf(methods);
        }

        /** By what the whole will cost at least, then by age, so that the same question has the same answer. */
        @Override
        public int compareTo(Way other) {
            int byEstimate = Long.compare(estimate, other.estimate);
            return byEstimate != 0 ? byEstimate : Long.compare(number, other.number);
        }
    }

    /** Whether the search was given up, so that an empty answer says nothing. */
    boolean isGivenUp() {
        return points <= 0;
    }

    /** The cheapest way; empty if there is none, or the search was given up. */
    Optional<Way> cheapest() {
        PriorityQueue<Way> open = new PriorityQueue<>();
        Map<Point, List<Paid>> seen = new HashMap<>();
        long number = 0;
        Point start = new Point(space.start(), Phase.EXPLORE, Tail.SETTLED, false);
        enter(new Way(start, new Paid(0, 0, 0), estimate(space.start()), number++, null, null), open, seen);
        while (!open.isEmpty() && points-- > 0) {
            Way way = open.remove();
            if (space.isGoal(way.point.tokens) && way.point.tail != Tail.WAITING) {
                return Optional.of(way);
            }
            if (!seen.getOrDefault(way.point, List.of()).contains(way.paid)) {
                continue;
            }
            for (PlanSpace.Candidate candidate : space.candidates()) {
                Point next = next(way.point, candidate);
                if (next == null) {
                    continue;
                }
                Paid paid = new Paid(
                        way.paid.cost + candidate.cost(),
                        minutes == Long.MAX_VALUE ? 0 : way.paid.minutes + candidate.minutes(),
                        days == Long.MAX_VALUE ? 0 : way.paid.days + candidate.days());
                long remaining = estimate(next.tokens);
                if (remaining != Long.MAX_VALUE && paid.minutes <= minutes && paid.days <= days) {
                    enter(new Way(next, paid, paid.cost + remaining, number++, way, candidate), open, seen);
                }
            }
        }
        return Optional.empty();
    }

    private static void enter(Way way, PriorityQueue<Way> open, Map<Point, List<Paid>> seen) {
        List<Paid> others = seen.computeIfAbsent(way.point, point -> new ArrayList<>(1));
        if (others.stream().noneMatch(paid -> paid.atMost(way.paid))) {
            others.removeIf(way.paid::atMost);
            others.add(way.paid);
            open.add(way);
        }
    }

    /** Where a method leads; null if it cannot come now, or would do no good. */
    private @Nullable Point next(Point point, PlanSpace.Candidate candidate) {
        if (banned.get(candidate.number()) || !covers(point.tokens, candidate.needs())) {
            return null;
        }
        boolean dialogic = candidate.method().focus() == Focus.DIALOGIC;
        boolean idle = covers(point.tokens, candidate.gains());
        if (space.rule() == PlanSpace.Rule.TOKENS) {
            return idle ? null : new Point(plus(point.tokens, candidate), point.phase, Tail.SETTLED, false);
        }
        if (idle && (!dialogic || point.tail == Tail.TALK)) {
            return null;
        }
        Optional<Phase> phase = ProgrammeFlow.next(candidate.method(), point.phase);
        if (phase.isEmpty()) {
            return null;
        }
        BitSet tokens = idle ? point.tokens : plus(point.tokens, candidate);
        if (dialogic) {
            return new Point(tokens, phase.get(), Tail.TALK, true);
        }
        if (point.tail == Tail.WAITING || (!point.talked && phase.get() == Phase.EVALUATE)) {
            return null;
        }
        return new Point(tokens, phase.get(), point.tail == Tail.TALK ? Tail.SETTLED : Tail.WAITING, point.talked);
    }

    private long estimate(BitSet tokens) {
        return estimates.computeIfAbsent(tokens, had -> CutEstimate.of(space, banned, had));
    }

    private static BitSet plus(BitSet tokens, PlanSpace.Candidate candidate) {
        BitSet both = (BitSet) tokens.clone();
        both.or(candidate.gains());
        return both;
    }

    private static boolean covers(BitSet all, BitSet part) {
        for (int t = part.nextSetBit(0); t >= 0; t = part.nextSetBit(t + 1)) {
            if (!all.get(t)) {
                return false;
            }
        }
        return true;
    }
}
