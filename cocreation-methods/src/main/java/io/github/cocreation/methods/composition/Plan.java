/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.vocabulary.Token;
import org.immutables.value.Value;

/** A programme that a planner proposes, with the reason for each step. */
@Value.Immutable
public abstract class Plan {
    private static final ObjectCodec<Plan> CODEC = Codecs.object("plan", Plan::builder, Builder::build)
            .required("programme", Programme.codec(), Plan::programme, Builder::programme)
            .many("steps", PlannedStep.codec(), Plan::steps, Builder::addAllSteps)
            .required("minutes", Codecs.INT, Plan::minutes, Builder::minutes)
            .required("days", Codecs.INT, Plan::days, Builder::days)
            .many("tokens", Token.codec(), Plan::tokens, Builder::addAllTokens)
            .codec();

    Plan() {}

    /** {@return what is to be done; it checks without any violation} */
    public abstract Programme programme();

    /** {@return its steps in order, each with its reason; none if nothing has to be done} */
    public abstract ImmutableList<PlannedStep> steps();

    /** {@return the contact minutes it typically takes of one who takes part in all} */
    public abstract int minutes();

    /** {@return over how many days it typically spreads, one method after the other} */
    public abstract int days();

    /** {@return the tokens one has at the end, with what they imply} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> tokens();

    static Builder builder() {
        return new Builder();
    }

    /** {@return how plans are read and written as JSON} */
    public static ObjectCodec<Plan> codec() {
        return CODEC;
    }

    /** Builds a {@link Plan}. */
    static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
