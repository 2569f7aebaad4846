/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.text.Text;
import java.util.Optional;
import org.immutables.value.Value;

/** What a gate says about a process, and why. */
@Value.Immutable
public abstract class GateResult {
    GateResult() {}

    /** {@return whether it is co-creation} */
    public abstract GateOutcome outcome();

    /** {@return what to call the process} */
    public abstract Text label();

    /** {@return why, in a sentence} */
    public abstract String reason();

    /** {@return the condition that decided; empty if all are met, or none is known to be missed} */
    public abstract Optional<CriterionId> decisive();

    /** {@return what to say beside the label} */
    public abstract ImmutableList<Text> warnings();

    /** {@return the conditions nothing was said about; if the outcome is something else, they may still change its name} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CriterionId> unknown();

    static Builder builder() {
        return new Builder();
    }

    /** {@return the label and the reason} */
    @Override
    public String toString() {
        return label() + ": " + reason();
    }

    static final class Builder extends ImmutableGateResult.Builder {
        Builder() {}
    }
}
