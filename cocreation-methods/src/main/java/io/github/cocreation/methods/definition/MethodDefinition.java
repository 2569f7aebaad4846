/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One method: what it is for, for how many, how long, who must be there, what it needs and yields, how it goes, how it goes
 * wrong, and where each of these statements comes from.
 *
 * <pre>{@code
 * MethodDefinition cafe = MethodCatalogue.builtIn().method(MethodId.of("world-cafe"));
 * cafe.name();                          // World Café
 * cafe.participants().contains(24);     // true
 * cafe.outputs().primary();             // [insights, themes]
 * }</pre>
 *
 * <p>What a definition says about vocabulary that others own (tokens, roles, cornerstones, types) is checked by the catalogue
 * it is put into.
 */
@Value.Immutable
public abstract class MethodDefinition {
    /** The fit of a type for which a method is typical. */
    public static final int BEST_FIT = 3;

    MethodDefinition() {}

    /** {@return the method's id} */
    public abstract MethodId id();

    /** {@return its name} */
    public abstract Text name();

    /** {@return other names it goes by} */
    public abstract ImmutableList<String> aliases();

    /** {@return its family} */
    public abstract Family family();

    /** {@return its family within the family} */
    public abstract Optional<Family> subfamily();

    /** {@return who first did or described it} */
    public abstract ImmutableList<String> originators();

    /** {@return the year of its first description, if it is known} */
    public abstract Optional<Integer> year();

    /** {@return the work to read first} */
    public abstract String citation();

    /** {@return what it is for, in a sentence} */
    public abstract Text intent();

    /** {@return the phases it belongs in, at least one} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Phase> phases();

    /** {@return the purposes it serves} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Purpose> purposes();

    /** {@return by type of co-creation how well it fits: 0 unsuitable, 1 possible, 2 suitable, 3 typical; a judgement} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CellId, Integer> typeFit();

    /** {@return the surroundings it is used in} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Context> contexts();

    /** {@return how many people take part} */
    public abstract Estimate participants();

    /** {@return how many sit together, if it works in small groups} */
    public abstract Optional<Estimate> tableSize();

    /** {@return how many rounds it has, or sessions if its duration is per session} */
    public abstract Optional<Estimate> rounds();

    /** {@return the contact minutes of what {@link #durationScope()} says} */
    public abstract Estimate durationMinutes();

    /** {@return what the duration counts} */
    public abstract DurationScope durationScope();

    /** {@return over how many days it spreads} */
    public abstract Estimate calendarDays();

    /** {@return the roles it needs, each once} */
    public abstract ImmutableList<RoleNeed> roles();

    /** {@return what must hold beforehand} */
    public abstract ImmutableList<Text> preconditions();

    /** {@return the tokens it starts from} */
    public abstract Inputs inputs();

    /** {@return the tokens it leaves behind} */
    public abstract Outputs outputs();

    /** {@return how it goes; the shares add up to 100} */
    public abstract ImmutableList<Step> steps();

    /** {@return whether it lives by talk or by analysis} */
    public abstract Focus focus();

    /** {@return how to keep the focus on talk} */
    public abstract Optional<Text> focusNote();

    /** {@return how it works at a distance} */
    public abstract OnlineUse online();

    /** {@return what makes it succeed} */
    public abstract ImmutableList<Text> successConditions();

    /** {@return how it goes wrong, and what helps} */
    public abstract ImmutableList<FailureMode> failureModes();

    /** {@return the cornerstones it strengthens} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CriterionId> cornerstones();

    /** {@return the numbers of its own that a host may set, beside its estimates, such as the minutes of a round} */
    public abstract ImmutableList<Parameter> ownParameters();

    /** {@return where its statements come from, at least one} */
    public abstract ImmutableList<Attribution> sources();

    /** Checks what can be checked without knowing the vocabulary. */
    @Value.Check
    void check() {
        MethodDefinitionCheck.check(this);
    }

    /** {@return everything a host may set, with ranges and defaults: its estimates and its own parameters} */
    public final ImmutableSortedMap<ParameterId, Parameter> parameters() {
        return Parameters.of(this);
    }

    /**
     * {@return this method with some of its parameters set, so that least, typical and most are that number}
     *
     * <p>Shares of steps stay as they are: in a World Café with four rounds the third step, held twice, keeps its share. A use with
     * another number of rounds ({@code Use.withRounds}) makes rounds equally long instead.
     *
     * @param values the value of each parameter that is set
     * @throws IllegalArgumentException if a parameter is unknown or a value is out of its range
     */
    public final MethodDefinition with(Map<ParameterId, Integer> values) {
        return Parameters.set(this, values);
    }

    /**
     * {@return the contact minutes of a whole run: the duration, or duration times rounds if it is per session}
     *
     * <p>Worked example: sessions of 60 to 120 minutes, typically 90, and 3 to 12 of them, typically 6, take 180 to 1,440
     * minutes, typically 540.
     */
    public final Estimate runMinutes() {
        return durationScope() == DurationScope.PER_SESSION
                ? rounds().map(durationMinutes()::times).orElse(durationMinutes())
                : durationMinutes();
    }

    /** {@return every text that people read, by its place on the card, such as {@code steps[0].title}} */
    public final ImmutableMap<String, Text> texts() {
        return MethodTexts.of(this);
    }

    /**
     * {@return the places of the texts that a reader meets in English because there is no translation, in the card's order}
     *
     * @param locale the reader's locale
     */
    public final ImmutableList<String> untranslated(Locale locale) {
        return texts().entrySet().stream()
                .filter(text -> !text.getValue().speaks(locale))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return how well it fits a type, 0 to 3; empty if the definition does not say}
     *
     * @param type the type of co-creation
     */
    public final OptionalInt fit(CellId type) {
        Integer fit = typeFit().get(type);
        return fit == null ? OptionalInt.empty() : OptionalInt.of(fit);
    }

    /**
     * {@return the best founded source of a part of the definition; empty if none is named for it}
     *
     * @param part the part
     */
    public final Optional<Source> source(FieldGroup part) {
        return sources().stream()
                .filter(attribution -> attribution.supports().contains(part))
                .map(Attribution::source)
                .min(Comparator.comparing(Source::mark));
    }

    /** {@return a builder that starts from this definition} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how methods are read and written as JSON: documents of schema {@code cocreation/method/1}} */
    public static ObjectCodec<MethodDefinition> codec() {
        return MethodCard.CODEC;
    }

    /**
     * Builds a {@link MethodDefinition}; what is neither a list, a set or a map nor optional is required, and so are a phase,
     * a source, and steps.
     */
    public static final class Builder extends ImmutableMethodDefinition.Builder {
        Builder() {}
    }
}
