/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.card.BuiltInCards;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether co-creation suits a task: go if every score of a framework is high enough and so is their sum.
 *
 * <p>Worked example, five scores of 0 to 4, at least 2 each and 13 in all: 3, 3, 3, 2, 2 is a go; 3, 3, 2, 2, 2 is not, its sum is
 * 12; 4, 4, 4, 4, 1 is not, one score is below 2. With the first four of 3 and the last one unknown it is open.
 *
 * <p>Source: that co-creation fits the complex and cross-cutting, the seed Resonans; the numbers are heuristics.
 */
@Value.Immutable
public abstract class Suitability {
    private static final ObjectCodec<Suitability> CODEC = Codecs.object(
                    "suitability", Suitability::builder, Builder::build)
            .required("framework", FrameworkId.codec(), Suitability::framework, Builder::framework)
            .required("leastEach", Codecs.DOUBLE, Suitability::leastEach, Builder::leastEach)
            .required("leastSum", Codecs.DOUBLE, Suitability::leastSum, Builder::leastSum)
            .required("source", Source.codec(), Suitability::source, Builder::source)
            .codec()
            .asDocument("cocreation/suitability", 1);

    Suitability() {}

    /**
     * {@return at least 2 of 4 for each of the five criteria of the built-in framework {@code suitability}, and 13 in all; read
     * once}
     */
    public static Suitability builtIn() {
        return BuiltIn.SUITABILITY;
    }

    /** {@return the framework whose criteria are scored} */
    public abstract FrameworkId framework();

    /** {@return the least score of each criterion} */
    public abstract double leastEach();

    /** {@return the least sum of all scores} */
    public abstract double leastSum();

    /** {@return where the numbers come from} */
    public abstract Source source();

    /**
     * {@return whether to go; empty if that depends on a score that is not known}
     *
     * @param by the framework
     * @param scores the scores known
     * @throws IllegalArgumentException if the framework is another one, a criterion is unknown, or a score is off the
     *     framework's scale
     */
    public Optional<Boolean> suggestsGo(Framework by, Map<CriterionId, Double> scores) {
        Require.that(
                by.id().equals(framework()),
                "framework",
                by.id(),
                "a suitability",
                "must be (" + framework() + ")",
                "look it up by the suitability's framework id");
        ImmutableSortedMap<CriterionId, Double> known = ImmutableSortedMap.copyOf(scores);
        known.forEach(
                (criterion, score) -> checkScore(by, by.criterion(criterion).id(), score));
        if (known.values().stream().anyMatch(score -> score < leastEach())) {
            return Optional.of(false);
        }
        return known.size() < by.criteria().size()
                ? Optional.empty()
                : Optional.of(
                        known.values().stream().mapToDouble(score -> score).sum() >= leastSum());
    }

    private static void checkScore(Framework by, CriterionId criterion, double score) {
        Require.that(
                by.scale().map(scale -> scale.contains(score)).orElse(Double.isFinite(score)),
                "score",
                score,
                "criterion (" + criterion + ") in framework (" + by.id() + ")",
                by.scale()
                        .map(scale -> "must be in [" + scale.lowest() + ", " + scale.highest() + "]")
                        .orElse("must be finite"),
                "rescale your scores first, and leave out what is not known");
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.notNegative("least score", leastEach(), "a suitability");
        Require.notNegative("least sum", leastSum(), "a suitability");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how suitabilities are read and written as JSON: documents of schema {@code cocreation/suitability/1}} */
    public static ObjectCodec<Suitability> codec() {
        return CODEC;
    }

    private static final class BuiltIn {
        static final Suitability SUITABILITY = BuiltInCards.read(CODEC, Suitability.class, "suitability.json");
    }

    /** Builds a {@link Suitability}; everything is required. */
    public static final class Builder extends ImmutableSuitability.Builder {
        Builder() {}
    }
}
