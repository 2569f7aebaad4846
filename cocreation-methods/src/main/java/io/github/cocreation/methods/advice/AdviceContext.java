/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.judgement.GateResult;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.typology.Axis;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.core.vocabulary.Token;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What is known about the situation that a method is wanted for. What is left out is not known, and counts neither for nor
 * against a method.
 */
@Value.Immutable
public abstract class AdviceContext {
    private static final ObjectCodec<AdviceContext> CODEC = Codecs.object(
                    "context of advice", AdviceContext::builder, Builder::build)
            .optional("type", CellId.codec(), AdviceContext::type, Builder::type)
            .optional("people", Codecs.INT, AdviceContext::people, Builder::people)
            .optional("minutes", Codecs.INT, AdviceContext::minutes, Builder::minutes)
            .many("phases", Codecs.enumeration("phase", Phase.class), AdviceContext::phases, Builder::addAllPhases)
            .many("contexts", Context.codec(), AdviceContext::contexts, Builder::addAllContexts)
            .many("tokens", Token.codec(), AdviceContext::tokens, Builder::addAllTokens)
            .optional("position", Position.codec(), AdviceContext::position, Builder::position)
            .many("purposes", Purpose.codec(), AdviceContext::purposes, Builder::addAllPurposes)
            .mapping(
                    "readings",
                    Codecs.sortedMap(Codecs.DOUBLE, "reading", name -> name, name -> name),
                    AdviceContext::readings,
                    Builder::putAllReadings)
            .mapping(
                    "roles",
                    Codecs.sortedMap(Codecs.INT, "role", RoleId::of, RoleId::value),
                    AdviceContext::roles,
                    Builder::putAllRoles)
            .many("refused", MethodId.codec(), AdviceContext::refused, Builder::addAllRefused)
            .many("doubts", Doubt.codec(), AdviceContext::doubts, Builder::addAllDoubts)
            .many("used", MethodId.codec(), AdviceContext::used, Builder::addAllUsed)
            .codec();

    AdviceContext() {}

    /** {@return the type of co-creation} */
    public abstract Optional<CellId> type();

    /** {@return how many people would take part} */
    public abstract Optional<Integer> people();

    /** {@return how many contact minutes there are in all} */
    public abstract Optional<Integer> minutes();

    /** {@return the phases that are open; empty if that is not known} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Phase> phases();

    /** {@return the surroundings; empty if they are not known} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Context> contexts();

    /** {@return the tokens one has; empty if that is not known} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> tokens();

    /** {@return the methods that were used before} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MethodId> used();

    /**
     * {@return where between Ulrich's types the process lies, on every axis; counts instead of {@link #type()}, so that a process
     * near the border of two types gets what suits both}
     */
    public abstract Optional<Position> position();

    /** {@return what the process is for, its motives too; empty if that is not known} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Purpose> purposes();

    /**
     * {@return by name what is known of the circumstances that the corrections of Ulrich's typology ask for, such as {@code
     * organisational-maturity} from 0 to 4; they count where neither type nor position is known}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Double> readings();

    /** {@return by role how many holders there are; empty if that is not known} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RoleId, Integer> roles();

    /** {@return the methods that those who would take part have refused; they are not recommended} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MethodId> refused();

    /** {@return why co-creation may not be the answer; passed on in the advice} */
    public abstract ImmutableList<Doubt> doubts();

    /** Checks the numbers. */
    @Value.Check
    void check() {
        people().ifPresent(people -> Require.atLeast("number of people", people, 1, "the context of advice"));
        minutes().ifPresent(minutes -> Require.atLeast("number of minutes", minutes, 1, "the context of advice"));
        roles().forEach((role, holders) ->
                Require.atLeast("number of holders of (" + role + ")", holders, 0, "the context of advice"));
        TypeWeights.of(this);
    }

    /** {@return a context of which nothing is known} */
    public static AdviceContext unknown() {
        return builder().build();
    }

    /**
     * {@return what a process itself says about the situation: its surroundings, purposes and motives, how many people are in it
     * and in which roles, its declared position and type, the methods its sessions used, and what its ratings say against
     * co-creation; what time there is, what is open and what was refused is left for a host to add}
     *
     * @param process the process
     */
    public static AdviceContext of(CoCreationProcess process) {
        return of(process, Locale.ENGLISH);
    }

    /**
     * {@return what a process itself says about the situation, its doubts in another language}
     *
     * @param process the process
     * @param locale the language of those who read the doubts
     * @see #of(CoCreationProcess)
     */
    public static AdviceContext of(CoCreationProcess process, Locale locale) {
        Builder context = builder();
        context.addAllContexts(process.contexts());
        process.journal()
                .entries(SessionHeld.class)
                .forEach(session -> session.method().ifPresent(context::addUsed));
        int people = process.stakeholders().values().stream()
                .mapToInt(Stakeholder::heads)
                .sum();
        if (people > 0) {
            context.people(people);
        }
        process.declaredPosition()
                .filter(position ->
                        position.typology().equals(Typologies.ulrich().id()))
                .filter(position ->
                        Typologies.ulrich().axes().stream().map(Axis::id).allMatch(position.coordinates()::containsKey))
                .ifPresent(position -> {
                    context.position(position);
                    Typologies.ulrich().classify(position).cell().ifPresent(type -> context.type(type.id()));
                });
        context.addAllPurposes(process.purposes());
        process.motives().forEach((motive, weight) -> {
            if (weight > 0) {
                context.addPurpose(Purpose.of(Codecs.word(motive)));
            }
        });
        process.roles().stream()
                .collect(Collectors.groupingBy(
                        RoleAssignment::role,
                        TreeMap::new,
                        Collectors.mapping(RoleAssignment::stakeholder, Collectors.toSet())))
                .forEach((role, holders) -> context.putRole(
                        role,
                        holders.stream()
                                .map(process.stakeholders()::get)
                                .filter(Objects::nonNull)
                                .mapToInt(Stakeholder::heads)
                                .sum()));
        context.addAllDoubts(Doubts.of(process, AdviceWords.ENGLISH.in(locale)));
        return context.build();
    }

    /**
     * {@return a copy with what a gate says against co-creation, if it does}
     *
     * @param gate the gate, such as the one of the public profile
     * @param result what it said of the process
     */
    public final AdviceContext withGate(Gate gate, GateResult result) {
        return withGate(gate, result, Locale.ENGLISH);
    }

    /**
     * {@return a copy with what a gate says against co-creation, if it does, in another language}
     *
     * @param gate the gate, such as the one of the public profile
     * @param result what it said of the process
     * @param locale the language of those who read it
     */
    public final AdviceContext withGate(Gate gate, GateResult result, Locale locale) {
        return builder()
                .from(this)
                .addAllDoubts(Doubt.of(gate, result, locale).stream().toList())
                .build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how contexts are read and written as JSON} */
    public static ObjectCodec<AdviceContext> codec() {
        return CODEC;
    }

    /** Builds an {@link AdviceContext}; nothing is required. */
    public static final class Builder extends ImmutableAdviceContext.Builder {
        Builder() {}
    }
}
