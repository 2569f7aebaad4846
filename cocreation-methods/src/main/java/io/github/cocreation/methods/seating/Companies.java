/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.Slot;
import io.github.cocreation.methods.composition.StepId;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.mixing.GroupFormer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who takes part in which step and group: people part over lines side by side and over groups so that each is a cross-section, and
 * stay in their line and group; where delegates take part, they are a cross-section too.
 */
final class Companies {
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)]");

    private final Attendees attendees;
    private final GroupFormer former;
    private final Map<String, Integer> lines = new TreeMap<>();
    private final Map<StepId, Map<Integer, Integer>> sizes = new TreeMap<>();
    private final Map<String, ImmutableList<Company>> parted = new HashMap<>();

    Companies(Agenda agenda, Attendees attendees, Search search) {
        this.attendees = attendees;
        this.former = GroupFormer.withDefaults().withSearch(search);
        for (Slot slot : agenda.slots()) {
            sizes.computeIfAbsent(slot.step(), step -> new TreeMap<>()).put(slot.group(), slot.people());
            Matcher line = LINE.matcher(slot.step().value());
            while (line.find()) {
                String before = slot.step().value().substring(0, line.start());
                lines.merge(before, Integer.parseInt(line.group(1)) + 1, Math::max);
            }
        }
    }

    Company of(StepId step, int group) {
        Company company = Company.of(attendees, attendees.people());
        int halves = 1;
        Matcher line = LINE.matcher(step.value());
        while (line.find()) {
            String before = step.value().substring(0, line.start());
            int count = lines.getOrDefault(before, 1);
            company = part(before, company, evenly(company.size(), count)).get(Integer.parseInt(line.group(1)));
            halves *= count;
        }
        Map<Integer, Integer> groups = sizes.getOrDefault(step, Map.of());
        int attending = groups.values().stream().mapToInt(Integer::intValue).sum();
        if (company.size() - attending >= halves) {
            company = part(step + " delegates", company, List.of(attending, company.size() - attending))
                    .get(0);
        }
        return groups.size() < 2
                ? company
                : part(step + " groups", company, evenly(company.size(), groups.size()))
                        .get(group - 1);
    }

    private static List<Integer> evenly(int people, int parts) {
        List<Integer> even = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            even.add(people / parts + (i < people % parts ? 1 : 0));
        }
        return even;
    }

    private ImmutableList<Company> part(String what, Company company, List<Integer> into) {
        return parted.computeIfAbsent(what + " of " + company.size(), key -> {
            ImmutableList.Builder<Table> groups = ImmutableList.builder();
            for (int i = 0; i < into.size(); i++) {
                groups.add(Table.of("part " + (i + 1), into.get(i), Math.max(1, into.get(i))));
            }
            ImmutableList<ImmutableList<StakeholderId>> formed =
                    former.form(company.mixed().groups(groups.build()).build()).groups();
            return formed.stream()
                    .map(people -> Company.of(attendees, people))
                    .collect(ImmutableList.toImmutableList());
        });
    }
}
