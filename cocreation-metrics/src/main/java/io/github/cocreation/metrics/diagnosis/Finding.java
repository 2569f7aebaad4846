/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.source.Source;
import java.util.Optional;
import org.immutables.value.Value;

/** Something in the measurements that asks for attention, in a sentence with its numbers, and the need it leads to. */
@Value.Immutable
public abstract class Finding implements Comparable<Finding> {
    private static final ObjectCodec<Finding> CODEC = Codecs.object("finding", Finding::builder, Builder::build)
            .required("code", Codecs.STRING, Finding::code, Builder::code)
            .required(
                    "severity",
                    Codecs.enumeration("severity", FindingSeverity.class),
                    Finding::severity,
                    Builder::severity)
            .required("sentence", Codecs.STRING, Finding::sentence, Builder::sentence)
            .many("about", Codecs.STRING, Finding::about, Builder::addAllAbout)
            .many("evidence", Evidence.codec(), Finding::evidence, Builder::addAllEvidence)
            .many("sources", Source.codec(), Finding::sources, Builder::addAllSources)
            .optional("need", Need.codec(), Finding::need, Builder::need)
            .codec();

    Finding() {}

    /** {@return its name, stable over releases, such as {@code few-dominate}} */
    public abstract String code();

    /** {@return how much it asks for} */
    public abstract FindingSeverity severity();

    /** {@return what was found, with its numbers} */
    public abstract String sentence();

    /** {@return the first of what it is about, as the process calls it, such as the subjects of decisions; may be empty} */
    public abstract ImmutableList<String> about();

    /** {@return the numbers it rests on} */
    public abstract ImmutableList<Evidence> evidence();

    /** {@return where the rule and its thresholds come from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** {@return what is lacking; empty if nothing follows but a conversation} */
    public abstract Optional<Need> need();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.slug("finding", code());
        Require.text("sentence", sentence(), "finding (" + code() + ")");
        Require.that(
                !sources().isEmpty(),
                "sources",
                sources(),
                "finding (" + code() + ")",
                "must not be empty",
                "say where the rule comes from, or mark it as a heuristic");
    }

    /** {@return whether a judgement of this library or its host is part of it, which every report must say} */
    public boolean isHeuristic() {
        return sources().stream().anyMatch(Source::isHeuristic);
    }

    /** {@return the fewest people that any of its evidence speaks of; empty if it speaks of no one in particular} */
    public Optional<Integer> fewestHeads() {
        return evidence().stream()
                .map(Evidence::heads)
                .flatMap(Optional::stream)
                .min(Integer::compare);
    }

    /** Orders by severity, most first, then by code, then by sentence. */
    @Override
    public int compareTo(Finding other) {
        return ComparisonChain.start()
                .compare(severity(), other.severity())
                .compare(code(), other.code())
                .compare(sentence(), other.sentence())
                .result();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Finding> codec() {
        return CODEC;
    }

    /** Builds a {@link Finding}; {@code code}, {@code severity}, {@code sentence} and a source are required. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
