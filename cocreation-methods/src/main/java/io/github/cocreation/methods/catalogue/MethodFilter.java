/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.Family;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.OnlineFeasibility;
import io.github.cocreation.methods.definition.TokenVocabulary;
import java.util.function.BiPredicate;

/**
 * Which methods are wanted. Filters combine with {@link #and}, {@link #or} and {@link #not}.
 *
 * <pre>{@code
 * catalogue.select(MethodFilter.phase(Phase.DECIDE).and(MethodFilter.people(24)).and(MethodFilter.minutes(60)));
 * }</pre>
 */
public final class MethodFilter {
    private final String description;
    private final BiPredicate<MethodDefinition, TokenVocabulary> test;

    private MethodFilter(String description, BiPredicate<MethodDefinition, TokenVocabulary> test) {
        this.description = description;
        this.test = test;
    }

    /** {@return a filter that lets every method pass} */
    public static MethodFilter any() {
        return new MethodFilter("any method", (method, tokens) -> true);
    }

    /**
     * {@return methods that belong in this phase}
     *
     * @param phase the phase
     */
    public static MethodFilter phase(Phase phase) {
        return of(
                "phase", Codecs.word(phase), (method, tokens) -> method.phases().contains(phase));
    }

    /**
     * {@return methods that serve this purpose}
     *
     * @param purpose the purpose
     */
    public static MethodFilter purpose(Purpose purpose) {
        return of("purpose", purpose, (method, tokens) -> method.purposes().contains(purpose));
    }

    /**
     * {@return methods used in these surroundings}
     *
     * @param context the surroundings
     */
    public static MethodFilter context(Context context) {
        return of("context", context, (method, tokens) -> method.contexts().contains(context));
    }

    /**
     * {@return methods that strengthen this cornerstone}
     *
     * @param cornerstone the cornerstone
     */
    public static MethodFilter cornerstone(CriterionId cornerstone) {
        return of(
                "cornerstone",
                cornerstone,
                (method, tokens) -> method.cornerstones().contains(cornerstone));
    }

    /**
     * {@return methods of this family, or of this family within a family}
     *
     * @param family the family
     */
    public static MethodFilter family(Family family) {
        return of(
                "family",
                family,
                (method, tokens) -> method.family().equals(family)
                        || method.subfamily().filter(family::equals).isPresent());
    }

    /**
     * {@return methods of this focus}
     *
     * @param focus the focus
     */
    public static MethodFilter focus(Focus focus) {
        return of("focus", Codecs.word(focus), (method, tokens) -> method.focus() == focus);
    }

    /**
     * {@return methods of this feasibility at a distance}
     *
     * @param feasibility how well they work at a distance
     */
    public static MethodFilter online(OnlineFeasibility feasibility) {
        return of(
                "online",
                Codecs.word(feasibility),
                (method, tokens) -> method.online().feasible() == feasibility);
    }

    /**
     * {@return methods that need a holder of this role}
     *
     * @param role the role
     */
    public static MethodFilter role(RoleId role) {
        return of(
                "role",
                role,
                (method, tokens) ->
                        method.roles().stream().anyMatch(need -> need.role().equals(role)));
    }

    /**
     * {@return methods that fit a type of co-creation at least so well}
     *
     * @param type the type
     * @param atLeast 1 for possible, 2 for suitable, 3 for typical
     * @throws IllegalArgumentException if {@code atLeast} is not in [0, 3]
     */
    public static MethodFilter fits(CellId type, int atLeast) {
        Require.that(
                atLeast >= 0 && atLeast <= MethodDefinition.BEST_FIT,
                "least fit",
                atLeast,
                "a method filter",
                "must be in [0, 3]",
                "use 1 for possible, 2 for suitable, 3 for typical");
        return of(
                "fit to " + type,
                "at least " + atLeast,
                (method, tokens) -> method.fit(type).orElse(-1) >= atLeast);
    }

    /**
     * {@return methods that work for so many people}
     *
     * @param people how many take part
     */
    public static MethodFilter people(int people) {
        return of("people", people, (method, tokens) -> method.participants().contains(people));
    }

    /**
     * {@return methods whose whole run can be held in so many contact minutes}
     *
     * @param minutes the minutes there are
     */
    public static MethodFilter minutes(int minutes) {
        return of(
                "minutes",
                "at most " + minutes,
                (method, tokens) -> method.runMinutes().min() <= minutes);
    }

    /**
     * {@return methods that require this token, or one that it gives}
     *
     * @param token the token one has
     */
    public static MethodFilter uses(Token token) {
        return of(
                "uses",
                token,
                (method, tokens) -> tokens.closure(ImmutableSortedSet.of(token)).stream()
                        .anyMatch(method.inputs().required()::contains));
    }

    /**
     * {@return methods that leave this token behind, directly or with one that implies it}
     *
     * @param token the token wanted
     */
    public static MethodFilter yields(Token token) {
        return of(
                "yields",
                token,
                (method, tokens) -> tokens.closure(method.outputs().all()).contains(token));
    }

    /**
     * {@return methods that pass both filters}
     *
     * @param other the other filter
     */
    public MethodFilter and(MethodFilter other) {
        return new MethodFilter(
                description + " and " + other.description,
                (method, tokens) -> matches(method, tokens) && other.matches(method, tokens));
    }

    /**
     * {@return methods that pass one filter or both}
     *
     * @param other the other filter
     */
    public MethodFilter or(MethodFilter other) {
        return new MethodFilter(
                "(" + description + " or " + other.description + ")",
                (method, tokens) -> matches(method, tokens) || other.matches(method, tokens));
    }

    /** {@return methods that do not pass this filter} */
    public MethodFilter not() {
        return new MethodFilter("not (" + description + ")", (method, tokens) -> !matches(method, tokens));
    }

    boolean matches(MethodDefinition method, TokenVocabulary tokens) {
        return test.test(method, tokens);
    }

    private static MethodFilter of(String what, Object value, BiPredicate<MethodDefinition, TokenVocabulary> test) {
        return new MethodFilter(what + " (" + value + ")", test);
    }

    /** {@return what passes, such as {@code phase (decide) and people (24)}} */
    @Override
    public String toString() {
        return description;
    }
}
