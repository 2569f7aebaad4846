/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.role.RoleId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many holders of a role a method needs: at least so many, and one for every so many participants.
 *
 * <p>Needed for n participants: {@code max(min, ceil(n / perParticipants))}, or {@code min} alone if the need does not grow.
 * Worked example: one facilitator at least and one per 60 people are 1 for 60 people and 2 for 61.
 */
@Value.Immutable
public abstract class RoleNeed {
    RoleNeed() {}

    /** {@return the role} */
    public abstract RoleId role();

    /** {@return the fewest holders, at least 1} */
    public abstract int min();

    /** {@return for how many participants there is one holder; empty if the need does not grow with them} */
    public abstract Optional<Integer> perParticipants();

    /** Checks the numbers. */
    @Value.Check
    void check() {
        atLeastOne("min", min());
        if (perParticipants().isPresent()) {
            atLeastOne("participants per holder", perParticipants().get());
        }
    }

    private void atLeastOne(String what, int number) {
        if (number < 1) {
            Require.atLeast(what, number, 1, "the need for role (" + role() + ")");
        }
    }

    /**
     * {@return how many holders are needed}
     *
     * @param participants how many people take part, not negative
     */
    public int needed(int participants) {
        Require.atLeast("number of participants", participants, 0, "");
        return perParticipants()
                .map(per -> Math.max(min(), participants / per + (participants % per == 0 ? 0 : 1)))
                .orElse(min());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how needs for roles are read and written as JSON} */
    public static ObjectCodec<RoleNeed> codec() {
        return Json.CODEC;
    }

    /** Builds a {@link RoleNeed}; {@code role} and {@code min} are required. */
    public static final class Builder extends ImmutableRoleNeed.Builder {
        Builder() {}
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<RoleNeed> CODEC = Codecs.object("role need", RoleNeed::builder, Builder::build)
                .required("role", RoleId.codec(), RoleNeed::role, Builder::role)
                .required("min", Codecs.INT, RoleNeed::min, Builder::min)
                .optional("perParticipants", Codecs.INT, RoleNeed::perParticipants, Builder::perParticipants)
                .codec();
    }
}
