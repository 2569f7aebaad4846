/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.composition.StepId;
import org.immutables.value.Value;

/** Who takes part in a step of an agenda, or in one group of it, and who sits with whom in its rounds. */
@Value.Immutable
public abstract class SeatedStep {
    private static final ObjectCodec<SeatedStep> CODEC = Codecs.object(
                    "seated step", SeatedStep::builder, Builder::build)
            .required("step", StepId.codec(), SeatedStep::step, Builder::step)
            .required("method", MethodId.codec(), SeatedStep::method, Builder::method)
            .defaulted("group", Codecs.INT, SeatedStep::group, Builder::group, 1)
            .defaulted("groups", Codecs.INT, SeatedStep::groups, Builder::groups, 1)
            .many("people", StakeholderId.codec(), SeatedStep::people, Builder::addAllPeople)
            .many("rounds", SeatedRound.codec(), SeatedStep::rounds, Builder::addAllRounds)
            .many("notes", Text.codec(), SeatedStep::notes, Builder::addAllNotes)
            .codec();

    SeatedStep() {}

    /** {@return the step} */
    public abstract StepId step();

    /** {@return its method} */
    public abstract MethodId method();

    /** {@return which group it is, from 1} */
    @Value.Default
    public int group() {
        return 1;
    }

    /** {@return how many groups do the same} */
    @Value.Default
    public int groups() {
        return 1;
    }

    /** {@return who takes part} */
    public abstract ImmutableList<StakeholderId> people();

    /** {@return the rounds in which people sit in small groups, in order} */
    public abstract ImmutableList<SeatedRound> rounds();

    /** {@return how good the seating is, and what it could not keep to} */
    public abstract ImmutableList<Text> notes();

    static Builder builder() {
        return new Builder();
    }

    /** {@return how seated steps are read and written as JSON} */
    public static ObjectCodec<SeatedStep> codec() {
        return CODEC;
    }

    /** Builds a {@link SeatedStep}. */
    static final class Builder extends ImmutableSeatedStep.Builder {
        Builder() {}
    }
}
