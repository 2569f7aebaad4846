/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Motive;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * One co-creation process: why it is done, who takes part in which role, how they are tied, how far it has come, how it is
 * judged, and what happened.
 *
 * <p>A single value checks itself when it is built; how the parts fit together, {@link #check()} says, all at once.
 *
 * <pre>{@code
 * CoCreationProcess process = CoCreationProcess.builder()
 *         .id(ProcessId.of("harbour"))
 *         .title("A harbour for everybody")
 *         .challenge("How can the old harbour become a place for all?")
 *         .addInitiator(StakeholderId.of("city"))
 *         .addStakeholder(city)
 *         .addStakeholder(tenants)
 *         .build();
 * process.check().throwIfErrors("process (harbour)");
 * String json = process.write();
 * }</pre>
 */
@Value.Immutable
public abstract class CoCreationProcess {
    private static final double SHARE_TOLERANCE = 1e-6;

    CoCreationProcess() {}

    /** {@return the process's id} */
    public abstract ProcessId id();

    /** {@return what it is called} */
    public abstract String title();

    /** {@return the question or task as first named; it may be one-sided, and change} */
    public abstract String challenge();

    /** {@return whether people, sessions or numbers are invented, which every report must say} */
    @Value.Default
    public boolean illustrative() {
        return false;
    }

    /** {@return who started it; their share of decisions is what take-over is measured by} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> initiators();

    /** {@return why it is done: each motive's share, above 0, all together 1 (within 1e-6); empty if nobody said} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Motive, Double> motives();

    /** {@return what it is for} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Purpose> purposes();

    /** {@return the surroundings it takes place in} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Context> contexts();

    /** {@return who promised to do what with the result; empty while nobody has} */
    public abstract Optional<Mandate> mandate();

    /** {@return which kind of co-creation it is meant to be, as a position in a typology} */
    public abstract Optional<Position> declaredPosition();

    /** {@return the problem as all now see it, in their common words; empty while there is no such statement} */
    public abstract Optional<String> sharedProblem();

    /** {@return when which phase was, or is planned to be, open; by start, several may be open at once} */
    public abstract ImmutableList<PhaseSpan> phases();

    /** {@return who takes part or is affected, in id order} */
    public abstract ImmutableList<Stakeholder> roster();

    /** {@return who takes part or is affected, by id} */
    @Value.Derived
    @Value.Auxiliary
    public ImmutableSortedMap<StakeholderId, Stakeholder> stakeholders() {
        TreeMap<StakeholderId, Stakeholder> byId = new TreeMap<>();
        for (Stakeholder stakeholder : roster()) {
            Stakeholder other = byId.putIfAbsent(stakeholder.id(), stakeholder);
            Require.that(
                    other == null || other.equals(stakeholder),
                    "stakeholder",
                    stakeholder.id(),
                    "process (" + id() + ")",
                    "must not be there twice with different content",
                    "use withStakeholder(...) of the process to replace one");
        }
        return ImmutableSortedMap.copyOfSorted(byId);
    }

    /** {@return the people concerned, of whom the stakeholders are a part} */
    public abstract Optional<Population> population();

    /** {@return who held which role when} */
    public abstract ImmutableList<RoleAssignment> roles();

    /** {@return who is tied to whom; empty by default} */
    @Value.Default
    public StakeholderNetwork network() {
        return StakeholderNetwork.empty();
    }

    /** {@return how it was judged, each time by one framework and several raters} */
    public abstract ImmutableList<Assessment> assessments();

    /** {@return what happened; empty by default} */
    @Value.Default
    public Journal journal() {
        return Journal.empty();
    }

    /** {@return remarks for readers, such as what was invented in an illustrative process} */
    public abstract ImmutableList<String> notes();

    /** {@return where what is said here comes from} */
    public abstract ImmutableList<Source> sources();

    /** Sorts phases and stakeholders, then checks the values. */
    @Value.Check
    CoCreationProcess checkValues() {
        String where = "process (" + id() + ")";
        Require.text("title", title(), where);
        Require.text("challenge", challenge(), where);
        sharedProblem().ifPresent(problem -> Require.text("shared problem", problem, where));
        motives()
                .forEach((motive, share) -> Require.that(
                        share > 0 && share <= 1,
                        "share of motive (" + Codecs.word(motive) + ")",
                        share,
                        where,
                        "must be in (0, 1]",
                        "leave out motives that do not apply"));
        double sum =
                motives().values().stream().mapToDouble(Double::doubleValue).sum();
        Require.that(
                motives().isEmpty() || Math.abs(sum - 1) <= SHARE_TOLERANCE,
                "sum of the motives' shares",
                sum,
                where,
                "must be 1",
                "divide each share by their sum");
        ImmutableList<PhaseSpan> sorted = ImmutableList.sortedCopyOf(
                Comparator.comparing(PhaseSpan::span).thenComparing(PhaseSpan::phase), phases());
        ImmutableList<Stakeholder> inOrder = stakeholders().values().asList();
        return sorted.equals(phases()) && inOrder.equals(roster())
                ? this
                : toBuilder().phases(sorted).roster(inOrder).build();
    }

    /**
     * {@return the stakeholder of this id}
     *
     * @param id the id
     * @throws IllegalArgumentException if there is none; the message names a close one
     */
    public Stakeholder stakeholder(StakeholderId id) {
        Stakeholder stakeholder = stakeholders().get(id);
        if (stakeholder == null) {
            throw Require.failure(
                    "stakeholder",
                    id,
                    "process (" + id() + ")",
                    "is unknown",
                    DidYouMean.remedy(
                            id.value(),
                            stakeholders().keySet().stream()
                                    .map(StakeholderId::value)
                                    .toList()));
        }
        return stakeholder;
    }

    /**
     * {@return the phases open on a day}
     *
     * @param day the day
     */
    public ImmutableSortedSet<Phase> phasesOn(LocalDate day) {
        return phases().stream()
                .filter(p -> p.span().contains(day))
                .map(PhaseSpan::phase)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** {@return everything that does not fit together, by the rules and vocabularies of this library} */
    public Violations check() {
        return check(ProcessRules.withDefaults());
    }

    /**
     * {@return everything that does not fit together, in the order of the rules}
     *
     * @param rules the rules, with the host's own roles, frameworks and typologies
     */
    public Violations check(ProcessRules rules) {
        return rules.check(this);
    }

    /**
     * {@return a copy in which more has happened}
     *
     * @param journal the record to date
     */
    public CoCreationProcess withJournal(Journal journal) {
        return toBuilder().journal(journal).build();
    }

    /**
     * {@return a copy with this stakeholder, in the place of the one of the same id if there is one}
     *
     * @param stakeholder the stakeholder
     */
    public CoCreationProcess withStakeholder(Stakeholder stakeholder) {
        TreeMap<StakeholderId, Stakeholder> others = new TreeMap<>(stakeholders());
        others.put(stakeholder.id(), stakeholder);
        return toBuilder().roster(others.values()).build();
    }

    /** {@return how processes are read and written as JSON: documents of schema {@code cocreation/process/1}} */
    public static ObjectCodec<CoCreationProcess> codec() {
        return ProcessJson.CODEC;
    }

    /** {@return this process as a JSON document, as {@link #read} reads it; equal processes give the same text} */
    public String write() {
        return JsonFormat.withDefaults().write(codec(), this);
    }

    /**
     * {@return the process in a JSON document}
     *
     * @param json the text
     * @param document what to call it in messages, such as a file name
     * @throws io.github.cocreation.core.json.JsonFormatException if it is not the document of a process
     */
    public static CoCreationProcess read(String json, String document) {
        return JsonFormat.withDefaults().read(codec(), json, document);
    }

    /**
     * {@return the process in a JSON document}
     *
     * @param json the text; it is read to its end and left open
     * @param document what to call it in messages, such as a file name
     * @throws io.github.cocreation.core.json.JsonFormatException if it is not the document of a process
     */
    public static CoCreationProcess read(Reader json, String document) {
        return JsonFormat.withDefaults().read(codec(), json, document);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link CoCreationProcess}; {@code id}, {@code title} and {@code challenge} are required. A stakeholder added
     * twice counts once; two different ones of the same id are an error when it is built.
     */
    public static final class Builder extends ImmutableCoCreationProcess.Builder {
        Builder() {}

        /**
         * {@return this, with more stakeholders}
         *
         * @param stakeholders the stakeholders
         */
        @CanIgnoreReturnValue
        public Builder addAllStakeholders(Iterable<Stakeholder> stakeholders) {
            return addAllRoster(stakeholders);
        }
    }
}
