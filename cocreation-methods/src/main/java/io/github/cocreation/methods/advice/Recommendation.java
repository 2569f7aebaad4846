/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A method that would help, how well, and why.
 *
 * <p>The score is comparable only within one advice: with other needs, another context or other weights it means something
 * else.
 */
@Value.Immutable
public abstract class Recommendation {
    private static final ObjectCodec<Recommendation> CODEC = Codecs.object(
                    "recommendation", Recommendation::builder, Builder::build)
            .required("method", MethodId.codec(), Recommendation::method, Builder::method)
            .required("score", Codecs.DOUBLE, Recommendation::score, Builder::score)
            .mapping(
                    "parts",
                    Codecs.<Facet, Double>sortedMap(Codecs.DOUBLE, "facet", Facet::named, Facet::word),
                    Recommendation::parts,
                    Builder::putAllParts)
            .many("answers", Codecs.STRING, Recommendation::answers, Builder::addAllAnswers)
            .many("reasons", Reason.codec(), Recommendation::reasons, Builder::addAllReasons)
            .many("cautions", Reason.codec(), Recommendation::cautions, Builder::addAllCautions)
            .many("missingTokens", Token.codec(), Recommendation::missingTokens, Builder::addAllMissingTokens)
            .mapping(
                    "missingRoles",
                    Codecs.sortedMap(Codecs.INT, "role", RoleId::of, RoleId::value),
                    Recommendation::missingRoles,
                    Builder::putAllMissingRoles)
            .codec();

    Recommendation() {}

    /** {@return the method} */
    public abstract MethodId method();

    /** {@return how well it would help, in [0, 1]; a heuristic} */
    public abstract double score();

    /** {@return what each facet adds to the score; they add up to it, but for rounding} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Facet, Double> parts();

    /** {@return the codes of the needs it answers, most urgent first} */
    public abstract ImmutableSet<String> answers();

    /** {@return why it would help, first by need, then by what else is known} */
    public abstract ImmutableList<Reason> reasons();

    /** {@return what to look out for} */
    public abstract ImmutableList<Reason> cautions();

    /** {@return the tokens it needs first and that are not there; empty too if nobody says what is there} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> missingTokens();

    /** {@return by role how many holders are lacking; empty too if nobody says who is there} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RoleId, Integer> missingRoles();

    /** Checks the score. */
    @Value.Check
    void check() {
        Require.unitInterval("score", score(), "recommendation (" + method() + ")");
    }

    /** {@return method and score, then each reason and caution on its own line; for reading, not for parsing} */
    public final String explanation() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%s (%.2f)", method(), score()));
        reasons().forEach(reason -> text.append("\n+ ").append(reason));
        cautions().forEach(caution -> text.append("\n- ").append(caution));
        return text.toString();
    }

    /**
     * {@return how this one differs from another, such as from that of the same method in other circumstances: this minus the
     * other}
     *
     * @param other the other one
     */
    public final RecommendationDiff diff(Recommendation other) {
        return RecommendationDiff.of(this, other);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how recommendations are read and written as JSON} */
    public static ObjectCodec<Recommendation> codec() {
        return CODEC;
    }

    /** Builds a {@link Recommendation}; {@code method} and {@code score} are required. */
    public static final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
