/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.need;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a process lacks, said so that a method can be found for it.
 *
 * <pre>{@code
 * Need need = Need.builder()
 *         .code("users-unheard")
 *         .label("Users who are heard")
 *         .because("Users have 12% of the voice and 40% of the heads.")
 *         .urgency(0.8)
 *         .addCornerstone(CriterionId.of("engaging-users"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Need {
    private static final Source JUDGEMENT = Source.heuristic("which method answers which need is a judgement");

    private static final ObjectCodec<Need> CODEC = Codecs.object("need", Need::builder, Builder::build)
            .required("code", Codecs.STRING, Need::code, Builder::code)
            .optional("label", Codecs.STRING, Need::label, Builder::label)
            .required("because", Codecs.STRING, Need::because, Builder::because)
            .required("urgency", Codecs.DOUBLE, Need::urgency, Builder::urgency)
            .many("cornerstones", CriterionId.codec(), Need::cornerstones, Builder::addAllCornerstones)
            .many("purposes", Purpose.codec(), Need::purposes, Builder::addAllPurposes)
            .many("phases", Codecs.enumeration("phase", Phase.class), Need::phases, Builder::addAllPhases)
            .many("remedies", MethodId.codec(), Need::remedies, Builder::addAllRemedies)
            .mapping(
                    "remedySources",
                    Codecs.sortedMap(Source.codec(), "method id", MethodId::of, MethodId::value),
                    Need::remedySources,
                    Builder::putAllRemedySources)
            .many("sources", Source.codec(), Need::sources, Builder::addAllSources)
            .codec();

    Need() {}

    /** {@return the need's name, stable over releases, such as {@code users-unheard}} */
    public abstract String code();

    /** {@return what is lacking, in a few words for people; empty if the code says enough} */
    public abstract Optional<String> label();

    /** {@return the finding it rests on, in a sentence with its numbers} */
    public abstract String because();

    /** {@return how pressing it is, in [0, 1]; a judgement, comparable only within one diagnosis} */
    public abstract double urgency();

    /** {@return the cornerstones that would be strengthened} */
    public abstract ImmutableSet<CriterionId> cornerstones();

    /** {@return the purposes that would be served} */
    public abstract ImmutableSet<Purpose> purposes();

    /** {@return the phases it concerns; empty for any} */
    public abstract ImmutableSet<Phase> phases();

    /** {@return methods that a framework names as remedy, best first; names only, they may be unknown to a catalogue} */
    public abstract ImmutableList<MethodId> remedies();

    /** {@return where it is said that a remedy helps, for remedies of which that is more than a judgement} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MethodId, Source> remedySources();

    /** {@return where the rule that led here comes from} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.slug("need", code());
        label().ifPresent(label -> Require.text("label", label, "need (" + code() + ")"));
        Require.text("reason", because(), "need (" + code() + ")");
        Require.unitInterval("urgency", urgency(), "need (" + code() + ")");
    }

    /** {@return its label, or else its code in words; for people} */
    public final String title() {
        return label().orElseGet(() -> code().replace('-', ' '));
    }

    /**
     * {@return where it is said that a method is a remedy for this need; a judgement unless {@link #remedySources()} knows better,
     * whatever the finding itself rests on}
     *
     * @param remedy the method
     */
    public final Source remedySource(MethodId remedy) {
        return remedySources().getOrDefault(remedy, JUDGEMENT);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how needs are read and written as JSON} */
    public static ObjectCodec<Need> codec() {
        return CODEC;
    }

    /** Builds a {@link Need}; {@code code}, {@code because} and {@code urgency} are required. */
    public static final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
