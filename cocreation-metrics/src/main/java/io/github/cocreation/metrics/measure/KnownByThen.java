/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.journal.Digest;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was known of a process before a day, of what is no happening but a state: ratings, the statement of the problem, the roster.
 *
 * <p>A rating holds until the same rater answers the same question from the same perspective again. The statement of the problem has no
 * day of its own; it was not there before the last insight that is in it. Who first is named, or takes on a role, later was not there yet;
 * of whom nothing has a date is there always.
 */
final class KnownByThen {
    private final CoCreationProcess process;
    private final LocalDate until;

    KnownByThen(CoCreationProcess process, LocalDate until) {
        this.process = process;
        this.until = until;
    }

    /** The ratings of its assessments, and those of the journal but for the ones that this part of it tells itself. */
    ImmutableList<Assessment> assessments(Journal part) {
        TreeMap<FrameworkId, List<Rating>> ratings = new TreeMap<>();
        process.assessments()
                .forEach(assessment -> assessment.ratings().stream()
                        .filter(rating -> rating.on().isBefore(until))
                        .forEach(rating -> ratings.computeIfAbsent(assessment.framework(), id -> new ArrayList<>())
                                .add(rating)));
        Set<Answer> again = new HashSet<>();
        Set<EntryId> told = new HashSet<>();
        for (Rated rated : part.entries(Rated.class)) {
            again.add(Answer.of(rated.framework(), rating(rated)));
            told.add(rated.id());
        }
        for (Rated rated : process.journal().entries(Rated.class)) {
            if (rated.day().isBefore(until) && !told.contains(rated.id())) {
                ratings.computeIfAbsent(rated.framework(), id -> new ArrayList<>())
                        .add(rating(rated));
            }
        }
        return ratings.entrySet().stream()
                .map(of -> new Assessment(of.getKey(), latest(of.getKey(), of.getValue(), again)))
                .filter(assessment -> !assessment.ratings().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Who answered what, from which perspective. */
    private record Answer(FrameworkId framework, Object question, StakeholderId rater, Object perspective) {
        static Answer of(FrameworkId framework, Rating rating) {
            return new Answer(framework, rating.question(), rating.rater(), rating.perspective());
        }
    }

    private static ImmutableList<Rating> latest(FrameworkId framework, List<Rating> ratings, Set<Answer> again) {
        Map<Answer, Rating> last = new LinkedHashMap<>();
        for (Rating rating : ratings) {
            last.merge(
                    Answer.of(framework, rating),
                    rating,
                    (one, other) -> other.on().isBefore(one.on()) ? one : other);
        }
        last.keySet().removeAll(again);
        return ImmutableList.copyOf(last.values());
    }

    private static Rating rating(Rated rated) {
        return Rating.builder()
                .question(rated.question())
                .rater(rated.rater())
                .perspective(rated.perspective())
                .value(rated.value())
                .evidence(rated.evidence())
                .on(rated.day())
                .build();
    }

    /** The statement of the problem, if all insights that are in it were there. */
    Optional<String> sharedProblem() {
        List<Insight> used = process.journal().entries(Insight.class).stream()
                .filter(Insight::usedInSharedProblem)
                .toList();
        return process.sharedProblem()
                .filter(problem -> !used.isEmpty()
                        && used.stream().allMatch(insight -> insight.day().isBefore(until)));
    }

    /** On which day the journal first names somebody; asked once for many periods. */
    private record FirstNamed() implements Digest<ImmutableMap<StakeholderId, LocalDate>> {
        @Override
        public ImmutableMap<StakeholderId, LocalDate> of(Journal journal) {
            Map<StakeholderId, LocalDate> first = new LinkedHashMap<>();
            for (Entry entry : journal.entries()) {
                entry.stakeholdersNamed().forEach(who -> first.putIfAbsent(who, entry.day()));
            }
            return ImmutableMap.copyOf(first);
        }
    }

    /** Those of the roster who were there, or of whom nobody knows since when. */
    ImmutableList<Stakeholder> roster() {
        Map<StakeholderId, LocalDate> since = new HashMap<>(process.journal().digest(new FirstNamed()));
        for (RoleAssignment role : process.roles()) {
            since.merge(role.stakeholder(), role.span().from(), (one, other) -> one.isBefore(other) ? one : other);
        }
        Set<StakeholderId> always = new HashSet<>(process.initiators());
        process.mandate().ifPresent(mandate -> always.addAll(mandate.promisedBy()));
        return process.roster().stream()
                .filter(someone -> always.contains(someone.id())
                        || Optional.ofNullable(since.get(someone.id()))
                                .map(day -> day.isBefore(until))
                                .orElse(true))
                .collect(ImmutableList.toImmutableList());
    }
}
