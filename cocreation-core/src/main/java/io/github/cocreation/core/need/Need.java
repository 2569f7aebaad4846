/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.need;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import org.immutables.value.Value;

/**
 * Something a process lacks, said so that a method can be found for it.
 *
 * <pre>{@code
 * Need need = Need.builder()
 *         .code("users-unheard")
 *         .because("Users have 12% of the voice and 40% of the heads.")
 *         .urgency(0.8)
 *         .addCornerstone(CriterionId.of("engaging-users"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Need {
    private static final ObjectCodec<Need> CODEC = Codecs.object("need", Need::builder, Builder::build)
            .required("code", Codecs.STRING, Need::code, Builder::code)
            .required("because", Codecs.STRING, Need::because, Builder::because)
            .required("urgency", Codecs.DOUBLE, Need::urgency, Builder::urgency)
            .many("cornerstones", CriterionId.codec(), Need::cornerstones, Builder::addAllCornerstones)
            .many("purposes", Purpose.codec(), Need::purposes, Builder::addAllPurposes)
            .many("phases", Codecs.enumeration("phase", Phase.class), Need::phases, Builder::addAllPhases)
            .many("remedies", MethodId.codec(), Need::remedies, Builder::addAllRemedies)
            .many("sources", Source.codec(), Need::sources, Builder::addAllSources)
            .codec();

    Need() {}

    /** {@return the need's name, stable over releases, such as {@code users-unheard}} */
    public abstract String code();

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

    /** {@return where the rule that led here comes from} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.slug("need", code());
        Require.text("reason", because(), "need (" + code() + ")");
        Require.unitInterval("urgency", urgency(), "need (" + code() + ")");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
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
