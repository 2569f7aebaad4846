/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many seats at least and at most go to people with a feature, or with several at once (an intersection).
 *
 * <p>In JSON a quota on one feature is {@code {"category": "age", "feature": "16-29", "min": 3, "max": 5}}, and one on an
 * intersection {@code {"all": {"age": "16-29", "region": "north"}, "min": 1, "max": 2}}.
 */
@Value.Immutable
public abstract class Quota {
    private static final Codec<ImmutableSortedMap<String, String>> FEATURES =
            Codecs.sortedMap(Codecs.STRING, "category", category -> category, category -> category);
    private static final ObjectCodec<Quota> CODEC = Codecs.object("quota", Quota::builder, Builder::build)
            .optional("category", Codecs.STRING, Quota::category, Builder::category)
            .optional("feature", Codecs.STRING, Quota::feature, Builder::feature)
            .mapping("all", FEATURES, Quota::intersection, Builder::putAllFeatures)
            .required("min", Codecs.INT, Quota::min, Builder::min)
            .required("max", Codecs.INT, Quota::max, Builder::max)
            .codec();

    Quota() {}

    /** {@return the feature of each category that somebody must have to count; at least one} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> features();

    /** {@return the fewest seats, at least 0} */
    public abstract int min();

    /** {@return the most seats, at least {@link #min}} */
    public abstract int max();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                !features().isEmpty(),
                "features",
                "none",
                "a quota",
                "must be at least one",
                "give \"category\" and \"feature\", or \"all\" for an intersection");
        String where = "quota " + name();
        Require.atLeast("minimum", min(), 0, where);
        Require.that(
                max() >= min(), "maximum", max(), where, "must be at least the minimum (" + min() + ")", "swap them");
    }

    /**
     * {@return a quota on one feature}
     *
     * @param category the category, such as {@code age}
     * @param feature the feature, such as {@code 16-29}
     * @param min the fewest seats, at least 0
     * @param max the most seats, at least {@code min}
     * @throws IllegalArgumentException if the numbers are not so
     */
    public static Quota of(String category, String feature, int min, int max) {
        return builder().putFeature(category, feature).min(min).max(max).build();
    }

    /**
     * {@return the same features with other numbers}
     *
     * @param min the fewest seats, at least 0
     * @param max the most seats, at least {@code min}
     * @throws IllegalArgumentException if the numbers are not so
     */
    public Quota withSeats(int min, int max) {
        return builder().putAllFeatures(features()).min(min).max(max).build();
    }

    /**
     * {@return whether a seat for this candidate counts}
     *
     * @param candidate the candidate
     */
    public boolean counts(Candidate candidate) {
        return features().entrySet().stream()
                .allMatch(f -> f.getValue().equals(candidate.attributes().get(f.getKey())));
    }

    /** {@return the features as text, such as {@code (age: 16-29)}} */
    public String name() {
        return "(" + Joiner.on(", ").withKeyValueSeparator(": ").join(features()) + ")";
    }

    private Optional<String> category() {
        return features().size() == 1 ? Optional.of(features().firstKey()) : Optional.empty();
    }

    private Optional<String> feature() {
        return category().map(category -> features().getOrDefault(category, ""));
    }

    private ImmutableSortedMap<String, String> intersection() {
        return features().size() == 1 ? ImmutableSortedMap.of() : features();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how quotas are read and written as JSON} */
    public static ObjectCodec<Quota> codec() {
        return CODEC;
    }

    /** {@return the quota as text, such as {@code (age: 16-29) 3 to 5}} */
    @Override
    public String toString() {
        return name() + " " + min() + " to " + max();
    }

    /** Builds a {@link Quota}; features, {@code min} and {@code max} are required. */
    public static final class Builder extends ImmutableQuota.Builder {
        private Optional<String> category = Optional.empty();
        private Optional<String> feature = Optional.empty();

        Builder() {}

        private void category(String name) {
            category = Optional.of(name);
            both();
        }

        private void feature(String name) {
            feature = Optional.of(name);
            both();
        }

        private void both() {
            if (category.isPresent() && feature.isPresent()) {
                putFeature(category.get(), feature.get());
            }
        }
    }
}
