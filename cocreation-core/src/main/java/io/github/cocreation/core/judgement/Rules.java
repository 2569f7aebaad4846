/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.card.BuiltInCards;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * Rules in the order of their numbers.
 *
 * @param rules the rules, each with a number of its own
 */
public record Rules(ImmutableList<Rule> rules) {
    private static final ObjectCodec<Rules> CODEC = Codecs.record(
                    "rules", Codecs.field("rules", Rule.codec().list(), Rules::rules), Rules::new)
            .asDocument("cocreation/rules", 1);

    /**
     * Checks the numbers.
     *
     * @param rules the rules, each with a number of its own
     * @throws IllegalArgumentException if two have the same
     */
    public Rules {
        ImmutableList<String> ids = rules.stream().map(Rule::id).collect(ImmutableList.toImmutableList());
        Require.that(
                ImmutableSet.copyOf(ids).size() == ids.size(),
                "rules",
                ids,
                "",
                "must differ from each other",
                "rename the repeated one");
    }

    /** {@return the ten rules of governance, all of them heuristics; read once} */
    public static Rules builtIn() {
        return BuiltIn.ALL;
    }

    /**
     * {@return the rule of this number}
     *
     * @param id the number
     * @throws IllegalArgumentException if there is none; the message names a close one
     */
    public Rule rule(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Require.failure(
                        "rule",
                        id,
                        "",
                        "is unknown",
                        DidYouMean.remedy(id, rules.stream().map(Rule::id).toList())));
    }

    /**
     * {@return these rules, with one put in the place of the one of the same number}
     *
     * @param rule a rule with a number that is taken
     * @throws IllegalArgumentException if there is none to replace
     */
    public Rules replacing(Rule rule) {
        Rule replaced = rule(rule.id());
        return new Rules(
                rules.stream().map(r -> r.equals(replaced) ? rule : r).collect(ImmutableList.toImmutableList()));
    }

    /** {@return how rules are read and written as JSON: documents of schema {@code cocreation/rules/1}} */
    public static ObjectCodec<Rules> codec() {
        return CODEC;
    }

    private static final class BuiltIn {
        static final Rules ALL = BuiltInCards.read(CODEC, Rules.class, "rules.json");
    }
}
