/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.vocabulary.Token;
import org.immutables.value.Value;

/** What a check of a programme found. */
@Value.Immutable
public abstract class ProgrammeCheck {
    private static final ObjectCodec<ProgrammeCheck> CODEC = Codecs.object(
                    "check of a programme", ProgrammeCheck::builder, Builder::build)
            .many(
                    "violations",
                    Codecs.violation(),
                    check -> check.violations().all(),
                    (builder, violations) -> builder.violations(Violations.of(violations)))
            .many("gaps", TokenGap.codec(), ProgrammeCheck::gaps, Builder::addAllGaps)
            .many("tokens", Token.codec(), ProgrammeCheck::tokens, Builder::addAllTokens)
            .codec();

    ProgrammeCheck() {}

    /** {@return everything that is wrong, in the programme's order; each gap is also here, as an error} */
    @Value.Default
    public Violations violations() {
        return Violations.none();
    }

    /** {@return the tokens that are missing, in the programme's order} */
    public abstract ImmutableList<TokenGap> gaps();

    /** {@return the tokens one has at the end, with what they imply; as if nothing had been missing} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> tokens();

    /** {@return how checks are read and written as JSON} */
    public static ObjectCodec<ProgrammeCheck> codec() {
        return CODEC;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgrammeCheck}. */
    static final class Builder extends ImmutableProgrammeCheck.Builder {
        Builder() {}
    }
}
