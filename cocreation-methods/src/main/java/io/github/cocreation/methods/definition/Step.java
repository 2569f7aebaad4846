/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.Token;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of a method: what happens, for which share of the time, who sits with whom, what comes out. */
@Value.Immutable
public abstract class Step {
    Step() {}

    /** {@return what it is called} */
    public abstract Text title();

    /** {@return what happens} */
    public abstract Text what();

    /** {@return its share of the duration in per cent, in [1, 100]} */
    public abstract int share();

    /** {@return who sits with whom} */
    public abstract Grouping grouping();

    /**
     * {@return the rule of a third party that makes the groups, if one does; the {@link #grouping()} then says what kind of groups
     * they are, and is used where the rule is not at hand}
     */
    public abstract Optional<GroupingRuleId> groupingRule();

    /** {@return how the grouping is arranged, such as inner and outer circle} */
    public abstract Optional<Text> arrangement();

    /** {@return the token it yields, if it yields one} */
    public abstract Optional<Token> output();

    /** {@return what those who lead the step do, as an instruction to them} */
    public abstract Optional<Text> facilitators();

    /** {@return what those who take part are asked to do, as they are told} */
    public abstract Optional<Text> participants();

    /** Checks the share. */
    @Value.Check
    void check() {
        if (share() < 1 || share() > 100) {
            throw Require.failure(
                    "share",
                    share(),
                    "step (" + title() + ")",
                    "must be a percentage in [1, 100]",
                    "give each step its part of the 100, or join it with its neighbour");
        }
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how steps are read and written as JSON} */
    public static ObjectCodec<Step> codec() {
        return Json.CODEC;
    }

    /** Builds a {@link Step}; {@code title}, {@code what}, {@code share} and {@code grouping} are required. */
    public static final class Builder extends ImmutableStep.Builder {
        Builder() {}
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<Step> CODEC = Codecs.object("step", Step::builder, Builder::build)
                .required("title", Text.codec(), Step::title, Builder::title)
                .required("what", Text.codec(), Step::what, Builder::what)
                .required("share", Codecs.INT, Step::share, Builder::share)
                .required("grouping", Codecs.enumeration("grouping", Grouping.class), Step::grouping, Builder::grouping)
                .optional("groupingRule", GroupingRuleId.codec(), Step::groupingRule, Builder::groupingRule)
                .optional("arrangement", Text.codec(), Step::arrangement, Builder::arrangement)
                .optional("output", Token.codec(), Step::output, Builder::output)
                .optional("facilitators", Text.codec(), Step::facilitators, Builder::facilitators)
                .optional("participants", Text.codec(), Step::participants, Builder::participants)
                .codec();
    }
}
