/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.mixing.GroupFormer;
import io.github.cocreation.methods.grouping.mixing.GroupPlan;
import io.github.cocreation.methods.grouping.mixing.GroupTask;
import io.github.cocreation.methods.spi.GroupingRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Seats the people of one step and group, part by part. */
final class StepSeating {
    private static final int FOUR = 4;

    private final Company company;
    private final Search search;
    private final ImmutableList<SeatedRound> held;
    private final List<SeatedRound> rounds = new ArrayList<>();
    private final Set<Text> notes = new LinkedHashSet<>();
    private Ending ending = Ending.PROVED;

    /** The fours that the last pairs merge into. */
    private @Nullable ImmutableList<ImmutableList<StakeholderId>> fours;

    /** Those of the company go on after rounds that were held, perhaps with others. */
    StepSeating(Company company, Search search, ImmutableList<SeatedRound> held) {
        this.company = company;
        this.search = search;
        this.held = held;
    }

    List<SeatedRound> rounds() {
        return rounds;
    }

    Set<Text> notes() {
        return notes;
    }

    Ending ending() {
        return ending;
    }

    /** Rounds of a rotation or an Open Space come in one go, as they depend on each other. */
    void seat(List<SeatedPart> parts, boolean hosted, Map<?, GroupingRule> rules) {
        List<SeatedPart> turning = new ArrayList<>();
        for (SeatedPart part : parts) {
            GroupingRule rule = part.first().groupingRule().map(rules::get).orElse(null);
            if (rule != null && part.first().tableSize().isPresent()) {
                byRule(part, rule);
            } else if (part.grouping() == Grouping.TABLES_ROTATING
                    && part.first().tableSize().isPresent()) {
                turning.add(part);
            } else {
                groups(part);
            }
        }
        RotatingTables.of(company, turning, hosted, search, turned()).ifPresent(this::add);
        OpenSpace.of(company, parts, search).ifPresent(this::add);
        inOrder();
    }

    /** The rounds of rotating tables that were held. */
    private ImmutableList<SeatedRound> turned() {
        return held.stream()
                .filter(round -> round.grouping() == Grouping.TABLES_ROTATING
                        && round.groupingRule().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** The pairs that were held and are both still there. */
    private ImmutableList<ImmutableSet<StakeholderId>> paired() {
        return company.only(held.stream()
                .filter(round -> round.grouping() == Grouping.PAIRS)
                .reduce((first, last) -> last)
                .map(round -> round.tables().stream()
                        .map(table -> ImmutableSet.copyOf(round.present(table)))
                        .toList())
                .orElse(List.of()));
    }

    /** What a search over several rounds gives. */
    record Found(List<SeatedRound> rounds, Text note, Ending ending) {}

    private void add(Found found) {
        rounds.addAll(found.rounds());
        note(found.note(), found.ending());
    }

    private void note(Text note, Ending one) {
        notes.add(note);
        ending = Collections.max(List.of(ending, one));
    }

    private void groups(SeatedPart part) {
        int size = part.first().tableSize().orElse(0);
        if (part.grouping() == Grouping.PAIRS) {
            GroupPlan plan = former().pairs(company.mixed().build());
            fours = plan.merges().isEmpty() || !paired().isEmpty()
                    ? null
                    : plan.merges().get(0);
            again(part, "pair", plan.groups());
            note(mixed("note.pairs", plan), plan.ending());
        } else if (part.grouping() == Grouping.MAX_MIX && size == FOUR && fours != null) {
            again(part, "four", fours);
            notes.add(SeatingWords.text("note.fours"));
            fours = null;
        } else if (part.grouping() == Grouping.MAX_MIX && size > 0) {
            form(
                    part,
                    company.mixed()
                            .addAllTogether(size == FOUR ? paired() : ImmutableList.of())
                            .groups(Company.even("Table", company.size(), company.tables(size)))
                            .build());
        } else if (part.grouping() == Grouping.STAKEHOLDER_HOMOGENEOUS && size > 0) {
            form(part, alike(size));
        }
    }

    private void form(SeatedPart part, GroupTask task) {
        GroupPlan plan = former().form(task);
        again(part, "table", plan.groups());
        Text note = task.cluster().isEmpty()
                ? mixed("note.mixed", plan)
                : SeatingWords.text("note.alike", "attributes", task.cluster());
        note(SeatingWords.broken(note, plan.brokenRules()), plan.ending());
    }

    private static Text mixed(String note, GroupPlan plan) {
        return SeatingWords.text(note + (plan.ending() == Ending.PROVED ? "-proved" : "-found"));
    }

    /** Each stakeholder group has tables of its own, none larger than the size. */
    private GroupTask alike(int size) {
        ImmutableList<String> alike = company.attendees().alike();
        Map<String, Integer> members = new TreeMap<>();
        company.attributes()
                .values()
                .forEach(known ->
                        members.merge(alike.stream().map(known::get).toList().toString(), 1, Integer::sum));
        List<Table> tables = new ArrayList<>();
        for (int count : members.values()) {
            int here = (count + size - 1) / size;
            for (int t = 0; t < here; t++) {
                int people = count / here + (t < count % here ? 1 : 0);
                tables.add(Table.of("Table " + (tables.size() + 1), people, people));
            }
        }
        return company.mixed()
                .mix(ImmutableList.of())
                .cluster(alike)
                .groups(tables)
                .build();
    }

    private void byRule(SeatedPart part, GroupingRule rule) {
        int size = part.first().tableSize().orElse(company.size());
        for (int r = 0; r < part.rounds(); r++) {
            rounds.add(part.round(0, r)
                    .addAllTables(Company.numbered(rule.groups(company.people(), size, search.seed() + r), "group"))
                    .build());
        }
        notes.add(SeatingWords.text("note.rule", "rule", rule.id(), "text", rule.text()));
    }

    /** People who stay together do so for all rounds of the part. */
    private void again(SeatedPart part, String word, List<? extends List<StakeholderId>> groups) {
        for (int r = 0; r < part.rounds(); r++) {
            rounds.add(part.round(0, r)
                    .addAllTables(Company.numbered(groups, word))
                    .build());
        }
    }

    private GroupFormer former() {
        return GroupFormer.withDefaults().withSearch(search.withSeed(search.seed() + rounds.size()));
    }

    private void inOrder() {
        rounds.sort(java.util.Comparator.comparing(SeatedRound::start));
        for (int i = 0; i < rounds.size(); i++) {
            rounds.set(
                    i,
                    i < held.size()
                            ? held.get(i)
                            : SeatedRound.builder()
                                    .from(rounds.get(i))
                                    .number(i + 1)
                                    .build());
        }
    }
}
