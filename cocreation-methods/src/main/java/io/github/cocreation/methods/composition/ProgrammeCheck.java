/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.vocabulary.Token;
import org.immutables.value.Value;

/** What a check of a programme found. */
@Value.Immutable
public abstract class ProgrammeCheck {
    ProgrammeCheck() {}

    /** {@return everything that is wrong, in the programme's order; each gap is also here, as an error} */
    public abstract Violations violations();

    /** {@return the tokens that are missing, in the programme's order} */
    public abstract ImmutableList<TokenGap> gaps();

    /** {@return the tokens one has at the end, with what they imply; as if nothing had been missing} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> tokens();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgrammeCheck}. */
    static final class Builder extends ImmutableProgrammeCheck.Builder {
        Builder() {}
    }
}
