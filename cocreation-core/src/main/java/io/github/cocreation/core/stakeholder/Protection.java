/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What protects a stakeholder from unjust exposure: what it agreed to and when, the name it goes by outside the group, and
 * since when it is out. Nobody is presumed to agree to anything.
 */
@Value.Immutable
public abstract class Protection {
    private static final Protection NONE = builder().build();

    private static final ObjectCodec<Protection> CODEC = Codecs.object(
                    "protection", Protection::builder, Builder::build)
            .many("consents", Consent.codec(), Protection::consents, Builder::addAllConsents)
            .optional("pseudonym", Codecs.STRING, Protection::pseudonym, Builder::pseudonym)
            .optional("withdrawn", Codecs.LOCAL_DATE, Protection::withdrawn, Builder::withdrawn)
            .codec();

    Protection() {}

    /** {@return what was agreed to and when, in the order in which it was noted} */
    public abstract ImmutableList<Consent> consents();

    /** {@return the name to use where the real one must not be seen; not in the text form, which would link the two} */
    @Value.Redacted
    public abstract Optional<String> pseudonym();

    /** {@return the first day after leaving the process; from then on nothing may be used, whatever was agreed to} */
    public abstract Optional<LocalDate> withdrawn();

    /** Checks the values. */
    @Value.Check
    void check() {
        pseudonym().ifPresent(name -> Require.text("pseudonym", name, "a protection"));
    }

    /**
     * {@return whether something may be used on a day}: a consent to it holds, and the process was not left
     *
     * @param scope what is to be used
     * @param day the day of the use, not the day on which it was said or made
     */
    public boolean permits(ConsentScope scope, LocalDate day) {
        return takesPart(day) && consents().stream().anyMatch(c -> c.scope().equals(scope) && c.holds(day));
    }

    /**
     * {@return everything that may be used on a day}
     *
     * @param day the day of the use
     */
    public ImmutableSortedSet<ConsentScope> permitted(LocalDate day) {
        return consents().stream()
                .filter(c -> takesPart(day) && c.holds(day))
                .map(Consent::scope)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return whether the process was not left on or before a day}
     *
     * @param day the day
     */
    public boolean takesPart(LocalDate day) {
        return withdrawn().map(day::isBefore).orElse(true);
    }

    /** {@return no consent, no pseudonym, no withdrawal} */
    public static Protection none() {
        return NONE;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON; the pseudonym is written} */
    public static ObjectCodec<Protection> codec() {
        return CODEC;
    }

    /** Builds a {@link Protection}; nothing is required. */
    public static final class Builder extends ImmutableProtection.Builder {
        Builder() {}
    }
}
