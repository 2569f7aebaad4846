/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A panel as the beginning of a process, so that measures of participation say how well it mirrors those it speaks for.
 *
 * <p>Its stakeholders are the members of the panel, citizens from outside, each in a group for every category with quotas. Its
 * population is the mix that the quotas agree on: in each category a feature's share is the middle of what the quotas leave
 * possible for it, from the larger of its minimum and what the maxima of the others leave over, to the smaller of its maximum
 * and what the minima of the others leave over. Quotas on intersections do not count.
 *
 * <p>Worked example: 20 seats, women 9 to 11, men 8 to 12. Women can have 9 to 11 seats, men 9 to 11, so the agreed mix is one
 * half each. A panel of 11 women and 9 men is off by 1 seat of 20.
 *
 * <p>Degenerate cases: without quotas there is no population, and nothing to mirror; names that have no Latin letters or digits
 * are numbered. Takes time proportional to members times categories.
 */
public final class PanelProcess {
    private static final ImmutableSet<String> TAKEN = ImmutableSet.of(
            Characteristic.SECTOR.value(), Characteristic.STANDING.value(), Characteristic.STANDPOINT.value());
    private static final int LONGEST = 60;

    private final SelectionTask task;
    private final Map<String, Map<String, Quota>> categories = new TreeMap<>();
    private final Map<String, String> slugs = new LinkedHashMap<>();
    private final Map<String, Map<String, GroupId>> groups = new TreeMap<>();

    private PanelProcess(SelectionTask task) {
        this.task = task;
        task.quotas().stream()
                .filter(quota -> quota.features().size() == 1)
                .forEach(quota -> categories
                        .computeIfAbsent(quota.features().firstKey(), category -> new TreeMap<>())
                        .put(quota.features().values().asList().get(0), quota));
        Set<String> used = new HashSet<>(TAKEN);
        categories.keySet().forEach(category -> slugs.put(category, slug(category, "category", used)));
        categories.forEach((category, features) -> {
            Map<String, GroupId> named = new TreeMap<>();
            Set<String> here = new HashSet<>();
            features.keySet()
                    .forEach(feature ->
                            named.put(feature, GroupId.of(slugs.get(category) + "." + slug(feature, "feature", here))));
            groups.put(category, named);
        });
    }

    /**
     * {@return a process of which a panel is the roster}
     *
     * @param task what the panel was drawn from
     * @param panel its members, all of the pool
     * @throws IllegalArgumentException if a member is not of the pool
     */
    public static CoCreationProcess of(SelectionTask task, Collection<StakeholderId> panel) {
        return new PanelProcess(task).process(ImmutableSet.copyOf(panel));
    }

    private CoCreationProcess process(ImmutableSet<StakeholderId> panel) {
        Map<StakeholderId, Candidate> pool = new LinkedHashMap<>();
        task.pool().forEach(candidate -> pool.put(candidate.id(), candidate));
        CoCreationProcess.Builder process = CoCreationProcess.builder()
                .id(ProcessId.of(slug(task.id(), "panel", new HashSet<>())))
                .title("Panel of " + task.id())
                .challenge("What the panel is asked");
        for (StakeholderId id : panel) {
            Candidate candidate = pool.get(id);
            if (candidate == null) {
                throw Require.failure(
                        "member",
                        id,
                        "a panel of selection (" + task.id() + ")",
                        "must be in the pool",
                        DidYouMean.remedy(
                                id.value(),
                                pool.keySet().stream().map(StakeholderId::value).toList()));
            }
            process.addRoster(stakeholder(candidate));
        }
        if (!categories.isEmpty()) {
            process.population(population());
        }
        return process.build();
    }

    private Stakeholder stakeholder(Candidate candidate) {
        Stakeholder.Builder someone = Stakeholder.builder()
                .id(candidate.id())
                .name(candidate.id().value())
                .kind(StakeholderKind.PERSON)
                .sector(Sector.CITIZEN)
                .standpoint(Standpoint.OUTSIDE);
        groups.forEach((category, named) -> {
            GroupId group = named.get(candidate.attributes().getOrDefault(category, ""));
            if (group != null) {
                someone.addGroup(group);
            }
        });
        return someone.build();
    }

    private Population population() {
        Population.Builder population = Population.builder();
        categories.forEach((category, features) -> {
            Map<String, Double> middles = new TreeMap<>();
            features.forEach((feature, quota) -> middles.put(feature, middle(features, quota)));
            double all = middles.values().stream().mapToDouble(d -> d).sum();
            if (all > 0) {
                Breakdown.Builder breakdown =
                        Breakdown.builder().characteristic(Characteristic.of(slugs.getOrDefault(category, "")));
                groups.getOrDefault(category, Map.of())
                        .forEach((feature, group) ->
                                breakdown.putShare(group, middles.getOrDefault(feature, 0.0) / all));
                population.addBreakdown(breakdown.build());
            }
        });
        return population.build();
    }

    /** The middle of the seats that a feature can have beside the others of its category. */
    private double middle(Map<String, Quota> features, Quota quota) {
        long least = task.seats();
        long most = task.seats();
        for (Quota other : features.values()) {
            least -= other == quota ? 0 : other.max();
            most -= other == quota ? 0 : other.min();
        }
        return Math.max(0, Math.max(quota.min(), least) + Math.min(quota.max(), most)) / 2.0;
    }

    /** A name of lower-case words that no other has. */
    private static String slug(String text, String otherwise, Set<String> used) {
        String words = CharMatcher.inRange('a', 'z')
                .or(CharMatcher.inRange('0', '9'))
                .negate()
                .trimAndCollapseFrom(Ascii.toLowerCase(text), '-');
        String name = words.isEmpty() || words.length() > LONGEST ? otherwise : words;
        String free = name;
        for (int number = 2; !used.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
