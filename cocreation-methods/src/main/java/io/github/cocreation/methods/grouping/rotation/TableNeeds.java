/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.search.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What depends on a whole table and not on pairs: languages, what the table offers, and how mixed it is. As numbers: every
 * language and every value of a mixed attribute is a feature, and each person has some.
 */
final class TableNeeds {
    final @Nullable LanguageRule rule;
    final int languages;
    final int features;
    final int[][] featuresOf;
    final int[] holders;
    final boolean[][] barred;

    private TableNeeds(
            @Nullable LanguageRule rule, int languages, int[][] featuresOf, int[] holders, boolean[][] barred) {
        this.rule = rule;
        this.languages = languages;
        this.features = holders.length;
        this.featuresOf = featuresOf;
        this.holders = holders;
        this.barred = barred;
    }

    static TableNeeds of(RotationTask task, Numbering<StakeholderId> people) {
        Map<String, Integer> numbers = new TreeMap<>();
        List<List<Integer>> has = new ArrayList<>();
        for (int p = 0; p < people.size(); p++) {
            has.add(new ArrayList<>());
        }
        if (task.languageRuleInForce().isPresent()) {
            for (int p = 0; p < people.size(); p++) {
                for (String language : task.languages().getOrDefault(people.get(p), ImmutableSet.of())) {
                    Integer number = numbers.computeIfAbsent(language, l -> numbers.size());
                    has.get(p).add(number);
                }
            }
        }
        int languages = numbers.size();
        int features = languages;
        for (String attribute : task.mix()) {
            Map<String, Integer> values = new TreeMap<>();
            for (int p = 0; p < people.size(); p++) {
                ImmutableSortedMap<String, String> known =
                        task.attributes().getOrDefault(people.get(p), ImmutableSortedMap.of());
                String value = known.getOrDefault(attribute, "");
                Integer number = values.get(value);
                if (number == null) {
                    number = features++;
                    values.put(value, number);
                }
                has.get(p).add(number);
            }
        }
        int[] holders = new int[features];
        int[][] featuresOf = new int[people.size()][];
        boolean[][] barred = new boolean[people.size()][task.tables().size() + 1];
        for (int p = 0; p < people.size(); p++) {
            featuresOf[p] = has.get(p).stream().mapToInt(Integer::intValue).toArray();
            for (int feature : featuresOf[p]) {
                holders[feature]++;
            }
            ImmutableSet<String> wanted = task.accessNeeds().getOrDefault(people.get(p), ImmutableSet.of());
            for (int t = 0; t < task.tables().size(); t++) {
                barred[p][t] = !task.tables().get(t).offers().containsAll(wanted);
            }
        }
        return new TableNeeds(task.languageRuleInForce().orElse(null), languages, featuresOf, holders, barred);
    }

    /** Whether there is anything to look at but pairs. */
    boolean matter() {
        return rule != null || features > languages;
    }

    /** How many people at a table lack what the language rule gives them. */
    int unheard(int[] counts, int[] members, int size) {
        if (rule == null || size < 2) {
            return 0;
        }
        if (rule == LanguageRule.COMMON) {
            int most = 0;
            for (int l = 0; l < languages; l++) {
                most = Math.max(most, counts[l]);
            }
            return size - most;
        }
        int alone = 0;
        for (int i = 0; i < size; i++) {
            boolean understood = false;
            for (int feature : featuresOf[members[i]]) {
                understood |= feature < languages && counts[feature] > 1;
            }
            alone += understood ? 0 : 1;
        }
        return alone;
    }

    /** How far a table is from the shares of all people, in people times {@code people}. */
    long imbalance(int[] counts, int size, int people) {
        long sum = 0;
        for (int f = languages; f < features; f++) {
            sum += Math.abs((long) counts[f] * people - (long) size * holders[f]);
        }
        return sum;
    }
}
