/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import org.immutables.value.Value;

/** One step of a programme that was planned, and why it is there. */
@Value.Immutable
public abstract class PlannedStep {
    private static final ObjectCodec<PlannedStep> CODEC = Codecs.object(
                    "planned step", PlannedStep::builder, Builder::build)
            .required("method", MethodId.codec(), PlannedStep::method, Builder::method)
            .required("reason", Codecs.STRING, PlannedStep::reason, Builder::reason)
            .many("yields", Token.codec(), PlannedStep::yields, Builder::addAllYields)
            .required("groups", Codecs.INT, PlannedStep::groups, Builder::groups)
            .required("minutes", Codecs.INT, PlannedStep::minutes, Builder::minutes)
            .required("days", Codecs.INT, PlannedStep::days, Builder::days)
            .codec();

    PlannedStep() {}

    /** {@return the method} */
    public abstract MethodId method();

    /** {@return why it is there, as half a sentence} */
    public abstract String reason();

    /** {@return the tokens it is there for; empty if it is there so that people talk} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> yields();

    /** {@return in how many groups it is held} */
    public abstract int groups();

    /** {@return the contact minutes it typically takes of one who takes part} */
    public abstract int minutes();

    /** {@return over how many days it typically spreads} */
    public abstract int days();

    static Builder builder() {
        return new Builder();
    }

    /** {@return how planned steps are read and written as JSON} */
    public static ObjectCodec<PlannedStep> codec() {
        return CODEC;
    }

    /** {@return the method and the reason} */
    @Override
    public String toString() {
        return method() + ": " + reason();
    }

    /** Builds a {@link PlannedStep}. */
    static final class Builder extends ImmutablePlannedStep.Builder {
        Builder() {}
    }
}
