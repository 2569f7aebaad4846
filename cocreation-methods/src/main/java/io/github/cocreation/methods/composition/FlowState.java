/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.Sets;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Token;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where all ways to one point of a programme have led: the tokens that every way has, the phases that some way has reached,
 * the uses that some way came from, and whether people have talked on every way.
 */
final class FlowState {
    /** Stands for the start of the programme among the uses one can come from. */
    static final int START = -1;

    final Set<Token> tokens;
    final Set<Phase> reached;
    final Set<Integer> last;
    final boolean talked;
    final int people;

    FlowState(Set<Token> tokens, Set<Phase> reached, Set<Integer> last, boolean talked, int people) {
        this.tokens = tokens;
        this.reached = reached;
        this.last = last;
        this.talked = talked;
        this.people = people;
    }

    static FlowState start(Set<Token> tokens, int people) {
        return new FlowState(
                new TreeSet<>(tokens), EnumSet.of(Phase.EXPLORE), new TreeSet<>(Set.of(START)), false, people);
    }

    /** The same point, seen by the people of one of several lines. */
    FlowState line(int lines) {
        return new FlowState(tokens, reached, last, talked, people == 0 ? 0 : Math.max(1, people / lines));
    }

    /** The same point at the beginning of a new round of the phases. */
    FlowState newRound() {
        return new FlowState(tokens, EnumSet.of(Phase.EXPLORE), last, talked, people);
    }

    FlowState withPeople(int all) {
        return new FlowState(tokens, reached, last, talked, all);
    }

    /** Either this way or the other was gone. */
    FlowState or(FlowState other) {
        return new FlowState(
                new TreeSet<>(Sets.intersection(tokens, other.tokens)),
                union(reached, other.reached),
                new TreeSet<>(Sets.union(last, other.last)),
                talked && other.talked,
                people);
    }

    /** Both were gone, side by side; the phase reached is that of the line least far. */
    FlowState and(FlowState other) {
        Set<Phase> least = EnumSet.noneOf(Phase.class);
        for (Phase here : reached) {
            for (Phase there : other.reached) {
                least.add(here.compareTo(there) <= 0 ? here : there);
            }
        }
        return new FlowState(
                new TreeSet<>(Sets.union(tokens, other.tokens)),
                least,
                new TreeSet<>(Sets.union(last, other.last)),
                talked || other.talked,
                people);
    }

    private static Set<Phase> union(Set<Phase> one, Set<Phase> other) {
        Set<Phase> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }
}
