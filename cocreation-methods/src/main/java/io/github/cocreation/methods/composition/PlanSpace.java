/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.TokenVocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a search for programmes moves in: the tokens that matter, numbered, and the methods that may be used. A token matters if
 * it is wanted, or if a method needs it that helps to make one that matters; a method may be used if it makes one that matters,
 * or if people talk in it and the rule asks for talk.
 */
final class PlanSpace {
    /** What a programme must keep to. */
    enum Rule {
        /** Each method has the tokens it needs. */
        TOKENS,
        /** The programme checks without any violation. */
        WHOLE
    }

    /** A method, its number, and what it costs, needs and gives. */
    record Candidate(
            int number, MethodDefinition method, long cost, long minutes, long days, BitSet needs, BitSet gains) {}

    private final ImmutableMap<Token, Integer> numbers;
    private final ImmutableList<Candidate> candidates;
    private final BitSet start;
    private final BitSet wanted;
    private final Rule rule;

    private PlanSpace(
            MethodCatalogue catalogue,
            Set<Token> start,
            Set<Token> wanted,
            Rule rule,
            PlanLimits limits,
            PlanCost cost) {
        TokenVocabulary vocabulary = catalogue.tokens();
        List<MethodDefinition> allowed =
                catalogue.methods().values().stream().filter(limits::allow).toList();
        Set<Token> had = vocabulary.closure(start);
        TreeSet<Token> matter = new TreeSet<>(wanted);
        List<MethodDefinition> useful = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (MethodDefinition method : allowed) {
                if (!useful.contains(method) && (talks(method, rule) || gives(method, matter, had, vocabulary))) {
                    useful.add(method);
                    matter.addAll(method.inputs().required());
                    more = true;
                }
            }
        }
        ImmutableMap.Builder<Token, Integer> numbered = ImmutableMap.builder();
        int number = 0;
        for (Token token : matter) {
            numbered.put(token, number++);
        }
        this.numbers = numbered.buildOrThrow();
        this.rule = rule;
        this.start = bits(had);
        this.wanted = bits(wanted);
        useful.sort(java.util.Comparator.comparing(MethodDefinition::id));
        ImmutableList.Builder<Candidate> found = ImmutableList.builder();
        for (int i = 0; i < useful.size(); i++) {
            MethodDefinition method = useful.get(i);
            found.add(new Candidate(
                    i,
                    method,
                    cost.of(method, limits.groups(method), limits),
                    method.runMinutes().typical(),
                    method.calendarDays().typical(),
                    bits(method.inputs().required()),
                    bits(vocabulary.closure(method.outputs().all()))));
        }
        this.candidates = found.build();
    }

    static PlanSpace byTokens(MethodCatalogue catalogue, Set<Token> start, ImmutableSortedSet<Token> wanted) {
        return new PlanSpace(catalogue, start, wanted, Rule.TOKENS, PlanLimits.none(), PlanCost.MINUTES);
    }

    static PlanSpace whole(
            MethodCatalogue catalogue, Set<Token> start, Set<Token> wanted, PlanLimits limits, PlanCost cost) {
        return new PlanSpace(catalogue, start, wanted, Rule.WHOLE, limits, cost);
    }

    private static boolean talks(MethodDefinition method, Rule rule) {
        return rule == Rule.WHOLE && method.focus() == Focus.DIALOGIC;
    }

    private static boolean gives(
            MethodDefinition method, Set<Token> matter, Set<Token> had, TokenVocabulary vocabulary) {
        return vocabulary.closure(method.outputs().all()).stream()
                .anyMatch(token -> matter.contains(token) && !had.contains(token));
    }

    private BitSet bits(Iterable<Token> tokens) {
        BitSet bits = new BitSet(numbers.size());
        for (Token token : tokens) {
            Integer number = numbers.get(token);
            if (number != null) {
                bits.set(number);
            }
        }
        return bits;
    }

    /** The numbers of those of these methods that may be used. */
    BitSet numbers(Set<MethodId> methods) {
        BitSet bits = new BitSet(candidates.size());
        candidates.stream()
                .filter(candidate -> methods.contains(candidate.method.id()))
                .forEach(candidate -> bits.set(candidate.number));
        return bits;
    }

    int tokens() {
        return numbers.size();
    }

    ImmutableList<Candidate> candidates() {
        return candidates;
    }

    BitSet start() {
        return start;
    }

    BitSet wanted() {
        return wanted;
    }

    Rule rule() {
        return rule;
    }

    boolean isGoal(BitSet tokens) {
        BitSet missing = (BitSet) wanted.clone();
        missing.andNot(tokens);
        return missing.isEmpty();
    }
}
