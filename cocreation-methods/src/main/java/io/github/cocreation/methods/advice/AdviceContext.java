/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.typology.Axis;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Token;
import java.util.Optional;
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

    /** Checks the numbers. */
    @Value.Check
    void check() {
        people().ifPresent(people -> Require.atLeast("number of people", people, 1, "the context of advice"));
        minutes().ifPresent(minutes -> Require.atLeast("number of minutes", minutes, 1, "the context of advice"));
    }

    /** {@return a context of which nothing is known} */
    public static AdviceContext unknown() {
        return builder().build();
    }

    /**
     * {@return what a process itself says about the situation: its surroundings, how many people are in it, its declared type,
     * and the methods its sessions used; what time there is and what is open is left for a host to add}
     *
     * @param process the process
     */
    public static AdviceContext of(CoCreationProcess process) {
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
                .flatMap(position -> Typologies.ulrich().classify(position).cell())
                .ifPresent(type -> context.type(type.id()));
        return context.build();
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
