/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.spi;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.methods.definition.GroupingRuleId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The grouping rules of a provider, each tried out. */
final class ProvidedRules {
    private static final String PLACE = "groupingRules()";

    private ProvidedRules() {}

    /** The rules; none if the provider fails. */
    static ImmutableList<GroupingRule> check(MethodProvider provider, Consumer<Violation> found) {
        @Nullable ImmutableCollection<GroupingRule> rules;
        try {
            rules = provider.groupingRules();
        } catch (RuntimeException | LinkageError e) {
            found.accept(Violation.error(
                    "provider-failed",
                    PLACE,
                    provider.getClass().getName(),
                    "must not throw, but said: " + e,
                    "make the rules in a test first"));
            return ImmutableList.of();
        }
        if (rules == null) {
            found.accept(
                    Violation.error("nothing-provided", PLACE, "null", "must be a collection", "return an empty list"));
            return ImmutableList.of();
        }
        Set<GroupingRuleId> ids = new HashSet<>();
        for (GroupingRule rule : rules) {
            if (!ids.add(rule.id())) {
                found.accept(Violation.error(
                        "rule-twice",
                        PLACE,
                        rule.id(),
                        "must not be that of another rule",
                        "give each rule an id of its own"));
            }
            GroupingRuleContract.check(rule).all().forEach(violation -> found.accept(violation.within(PLACE)));
        }
        return rules.asList();
    }
}
