/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.condition.Condition;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What follows from readings: conditions and consequences for a program, and both in words for people.
 *
 * <p>Worked example, the built-in rule {@code r4}: the dependence on an intermediary is 0.5 or more and has not fallen for three
 * periods. With readings 0.6, 0.6, 0.7 it applies; with 0.8, 0.7, 0.6 it does not, the dependence falls; with 0.6, 0.7 alone
 * nobody knows yet. What follows is a warning about the cornerstone {@code motivated-intermediaries}.
 */
@Value.Immutable
public abstract class Rule {
    private static final ObjectCodec<Rule> CODEC = Codecs.object("rule", Rule::builder, Builder::build)
            .required("id", Codecs.STRING, Rule::id, Builder::id)
            .required("when", Text.codec(), Rule::when, Builder::when)
            .required("then", Text.codec(), Rule::then, Builder::then)
            .many("types", CellId.codec(), Rule::types, Builder::addAllTypes)
            .many("allOf", Condition.codec(), Rule::allOf, Builder::addAllAllOf)
            .many(
                    "consequences",
                    Codecs.enumeration("consequence", Consequence.class),
                    Rule::consequences,
                    Builder::addAllConsequences)
            .optional("framework", FrameworkId.codec(), Rule::framework, Builder::framework)
            .optional("criterion", CriterionId.codec(), Rule::criterion, Builder::criterion)
            .many("remedies", MethodId.codec(), Rule::remedies, Builder::addAllRemedies)
            .many("sources", Source.codec(), Rule::sources, Builder::addAllSources)
            .codec();

    Rule() {}

    /** {@return its number, such as {@code r1}} */
    public abstract String id();

    /** {@return the finding, in words} */
    public abstract Text when();

    /** {@return what follows, in words} */
    public abstract Text then();

    /** {@return the declared types of co-creation for which it holds; empty if for all} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CellId> types();

    /** {@return the readings that make it apply, all of them; at least one} */
    public abstract ImmutableList<Condition> allOf();

    /** {@return what follows, at least one} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Consequence> consequences();

    /** {@return the framework whose criteria it is about; empty if it is about none} */
    public abstract Optional<FrameworkId> framework();

    /** {@return the criterion it is about; empty if it is about each of its framework in turn, with readings of that one} */
    public abstract Optional<CriterionId> criterion();

    /** {@return the methods it proposes, best first, names only; empty if it proposes none or those of the criterion} */
    public abstract ImmutableList<MethodId> remedies();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "rule (" + id() + ")";
        Require.slug("rule", id());
        Source.require(sources(), where);
        Require.that(
                !allOf().isEmpty(),
                "conditions",
                allOf(),
                where,
                "must not be empty",
                "say which reading makes it apply");
        Require.that(
                !consequences().isEmpty(), "consequences", consequences(), where, "must not be empty", "let it warn");
        Require.that(
                framework().isPresent() || criterion().isEmpty(),
                "criterion",
                criterion().map(CriterionId::value).orElse("none"),
                where,
                "must come with its framework",
                "name the framework too");
        Require.that(
                remedies().isEmpty() || consequences().contains(Consequence.PROPOSE),
                "remedies",
                remedies(),
                where,
                "must be none unless it proposes them",
                "add the consequence (propose)");
    }

    /**
     * {@return whether it applies; empty if no condition is broken and one is not known}
     *
     * @param readings by name what was read in each period so far, the latest last
     */
    public Optional<Boolean> applies(Map<String, ? extends List<Double>> readings) {
        boolean known = true;
        for (Condition condition : allOf()) {
            List<Double> read = readings.get(condition.reading());
            Optional<Boolean> holds = read == null ? Optional.empty() : condition.holds(read);
            if (!holds.orElse(true)) {
                return holds;
            }
            known &= holds.isPresent();
        }
        return known ? Optional.of(true) : Optional.empty();
    }

    /**
     * {@return whether it holds for a process that may be of this type}
     *
     * @param type the type
     */
    public boolean holdsFor(CellId type) {
        return types().isEmpty() || types().contains(type);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how rules are read and written as JSON} */
    public static ObjectCodec<Rule> codec() {
        return CODEC;
    }

    /**
     * Builds a {@link Rule}; {@code id}, {@code when}, {@code then}, a condition, a consequence and a source are required.
     */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
