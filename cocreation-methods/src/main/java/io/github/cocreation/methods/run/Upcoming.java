/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.composition.Audience;
import io.github.cocreation.methods.composition.StepId;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A step that can be held now, and for whom it is. */
@Value.Immutable
public abstract class Upcoming {
    private static final ObjectCodec<Upcoming> CODEC = Codecs.object("upcoming step", Upcoming::builder, Builder::build)
            .required("step", StepId.codec(), Upcoming::step, Builder::step)
            .required("method", MethodId.codec(), Upcoming::method, Builder::method)
            .required("audience", Codecs.enumeration("audience", Audience.class), Upcoming::audience, Builder::audience)
            .optional("people", Codecs.INT, Upcoming::people, Builder::people)
            .required("groups", Codecs.INT, Upcoming::groups, Builder::groups)
            .mapping(
                    "roles",
                    Codecs.sortedMap(Codecs.INT, "role", RoleId::of, RoleId::value),
                    Upcoming::roles,
                    Builder::putAllRoles)
            .optional(
                    "planned",
                    Codecs.STRING.map(LocalDateTime::parse, LocalDateTime::toString),
                    Upcoming::planned,
                    Builder::planned)
            .codec();

    Upcoming() {}

    /** {@return the step} */
    public abstract StepId step();

    /** {@return its method} */
    public abstract MethodId method();

    /** {@return who takes part} */
    public abstract Audience audience();

    /** {@return how many take part in all groups together; empty if it is not known how many there are} */
    public abstract Optional<Integer> people();

    /** {@return in how many groups} */
    public abstract int groups();

    /** {@return how many holders of each role one group needs} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RoleId, Integer> roles();

    /** {@return when it is to begin; empty if there is no agenda} */
    public abstract Optional<LocalDateTime> planned();

    static Builder builder() {
        return new Builder();
    }

    /** {@return how upcoming steps are read and written as JSON} */
    public static ObjectCodec<Upcoming> codec() {
        return CODEC;
    }

    /** Builds an {@link Upcoming}. */
    static final class Builder extends ImmutableUpcoming.Builder {
        Builder() {}
    }
}
