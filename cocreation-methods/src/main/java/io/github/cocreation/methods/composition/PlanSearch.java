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
import io.github.cocreation.core.work.Cancellation;
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
 * <p>What remains to be paid is estimated from below, see {@link CutEstimate}: first from the charges of the point before, and anew
 * only when a point's turn comes; so the first way that arrives is the cheapest. A method that gives nothing new is tried only if it
 * is dialogic and comes after a diagnostic one or at the start, since nowhere else can it do any good; and a point is left out if
 * another has the same tokens, has paid no more, and may go on in every way it may.
 *
 * <p>A search can be left and taken up again: {@link #bound} says what its way will cost at least.
 */
final class PlanSearch {
    private final PlanSpace space;
    private final BitSet banned;
    private final long minutes;
    private final long days;
    private final long greed;
    private final CutEstimate estimate;
    private final Map<State, Long> estimates = new HashMap<>();
    private final PriorityQueue<Way> open = new PriorityQueue<>();
    private final Map<BitSet, List<Way>> seen = new HashMap<>();

    private long number;
    private @Nullable Way found;

    PlanSearch(PlanSpace space, Set<MethodId> banned, PlanLimits limits) {
        this(space, banned, limits, 1);
    }

    /** A search with a greed above 1 takes what remains so many times as seriously: it soon finds a way, maybe not the cheapest. */
    PlanSearch(PlanSpace space, Set<MethodId> banned, PlanLimits limits, long greed) {
        this.space = space;
        this.banned = space.numbers(banned);
        this.minutes = limits.minutes().map(Integer::longValue).orElse(Long.MAX_VALUE);
        this.days = limits.days().map(Integer::longValue).orElse(Long.MAX_VALUE);
        this.greed = greed;
        this.estimate = new CutEstimate(space, this.banned);
        Point start = new Point(space.start(), Phase.EXPLORE, Tail.SETTLED, false);
        enter(start, new Paid(0, 0, 0), 0, null, null);
    }

    /** The quickest chain of methods by tokens alone; empty if there is none, or nothing is missing. */
    static List<MethodId> chain(MethodCatalogue catalogue, Set<Token> start, ImmutableSortedSet<Token> wanted) {
        PlanSpace space = PlanSpace.byTokens(catalogue, start, wanted);
        return new PlanSearch(space, Set.of(), PlanLimits.none())
                .cheapest(new PlanEffort(PlanEffort.DEFAULT, Cancellation.NEVER))
                .map(Way::methods)
                .orElse(ImmutableList.of());
    }

    /** How the last method stands to the rule that diagnosis needs talk beside it; the first may go on in the most ways. */
    private enum Tail {
        TALK,
        /** There is none, or it is diagnostic and had talk before it. */
        SETTLED,
        /** It is diagnostic, and talk must come next. */
        WAITING
    }

    private record Point(BitSet tokens, Phase phase, Tail tail, boolean talked) {
        /** Whether one may go on from here in every way in which one may go on from a point with the same tokens. */
        boolean isAsFree(Point other) {
            return phase.compareTo(other.phase) <= 0 && tail.compareTo(other.tail) <= 0 && (talked || !other.talked);
        }
    }

    /** What an estimate depends on. */
    private record State(BitSet tokens, Phase phase, boolean waiting) {}

    private record Paid(long cost, long minutes, long days) {
        boolean atMost(Paid other) {
            return cost <= other.cost && minutes <= other.minutes && days <= other.days;
        }
    }

    /** A way found, or a beginning of one. */
    static final class Way implements Comparable<Way> {
        private final Point point;
        private final Paid paid;
        private final long number;
        private final @Nullable Way before;
        private final PlanSpace.@Nullable Candidate step;
        private long atLeast;
        private boolean estimated;
        private boolean outdone;

        private Way(
                Point point,
                Paid paid,
                long atLeast,
                long number,
                @Nullable Way before,
                PlanSpace.@Nullable Candidate step) {
            this.point = point;
            this.paid = paid;
            this.atLeast = atLeast;
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

        private boolean outdoes(Way other) {
            return point.isAsFree(other.point) && paid.atMost(other.paid);
        }

        /** By what the whole will cost at least, then by age, so that the same question has the same answer. */
        @Override
        public int compareTo(Way other) {
            int byBound = Long.compare(atLeast, other.atLeast);
            return byBound != 0 ? byBound : Long.compare(number, other.number);
        }
    }

    /** What the way will cost at least; {@link Long#MAX_VALUE} if there is none. */
    long bound() {
        if (found != null) {
            return found.cost();
        }
        Way next = open.peek();
        return next == null ? Long.MAX_VALUE : next.atLeast;
    }

    /** The cheapest way, if the search has arrived. */
    Optional<Way> found() {
        return Optional.ofNullable(found);
    }

    /** Whether there is nothing left to look at: the way is found, or there is none. */
    boolean isOver() {
        return found != null || open.isEmpty();
    }

    /** The cheapest way; empty if there is none, or the effort was spent before. */
    Optional<Way> cheapest(PlanEffort effort) {
        while (!isOver() && effort.spend()) {
            advance();
        }
        return found();
    }

    /** Looks at the most promising beginning: goes on from it, or puts it back if it promises less than it seemed. */
    void advance() {
        Way way = open.remove();
        if (way.outdone) {
            return;
        }
        if (space.isGoal(way.point.tokens) && way.point.tail != Tail.WAITING) {
            found = way;
            return;
        }
        long remaining = remaining(way);
        if (remaining == Long.MAX_VALUE) {
            return;
        }
        way.estimated = true;
        long atLeast = way.paid.cost + greed * remaining;
        if (atLeast > way.atLeast) {
            way.atLeast = atLeast;
            open.add(way);
            return;
        }
        for (PlanSpace.Candidate candidate : space.candidates()) {
            Point next = next(way.point, candidate);
            if (next != null) {
                Paid paid = new Paid(
                        way.paid.cost + candidate.cost(),
                        minutes == Long.MAX_VALUE ? 0 : way.paid.minutes + candidate.minutes(),
                        days == Long.MAX_VALUE ? 0 : way.paid.days + candidate.days());
                if (paid.minutes <= minutes && paid.days <= days) {
                    enter(next, paid, estimate.after(remaining, candidate.number()), way, candidate);
                }
            }
        }
    }

    /** The estimate, with the charges that {@link CutEstimate#after} goes by once the way is to be gone on. */
    private long remaining(Way way) {
        State state = new State(way.point.tokens, way.point.phase, way.point.tail == Tail.WAITING);
        Long known = way.estimated ? null : estimates.get(state);
        if (known != null && (known == Long.MAX_VALUE || way.paid.cost + greed * known > way.atLeast)) {
            return known;
        }
        long remaining = estimate.of(state.tokens, state.phase, state.waiting);
        estimates.put(state, remaining);
        return remaining;
    }

    private void enter(
            Point point, Paid paid, long remaining, @Nullable Way before, PlanSpace.@Nullable Candidate step) {
        Way way = new Way(point, paid, paid.cost + greed * remaining, number++, before, step);
        List<Way> others = seen.computeIfAbsent(point.tokens, tokens -> new ArrayList<>(1));
        for (Way other : others) {
            if (other.outdoes(way)) {
                return;
            }
        }
        others.removeIf(other -> {
            other.outdone |= way.outdoes(other);
            return other.outdone;
        });
        others.add(way);
        open.add(way);
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
