/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of accountability: an account was requested, given or answered.
 *
 * <p>A cycle is complete when an account was given and answered; {@code follows} links its steps. A request goes from
 * those who may ask to those who owe, an account the other way, an answer back again. Read by the accountability
 * balance.
 */
@SuppressWarnings("immutables:from") // from is where it starts; nobody needs the generated copying method of that name
@Value.Immutable
public abstract non-sealed class Account implements Entry {
    private static final ObjectCodec<Account> CODEC = Codecs.object("account", Account::builder, Builder::build)
            .required("id", EntryId.codec(), Account::id, Builder::id)
            .required("at", Codecs.INSTANT, Account::at, Builder::at)
            .required(
                    "direction",
                    Codecs.enumeration("account direction", AccountDirection.class),
                    Account::direction,
                    Builder::direction)
            .required("step", Codecs.enumeration("account step", AccountStep.class), Account::step, Builder::step)
            .many("from", StakeholderId.codec(), Account::from, Builder::addAllFrom)
            .many("to", StakeholderId.codec(), Account::to, Builder::addAllTo)
            .required("subject", Codecs.STRING, Account::subject, Builder::subject)
            .optional("about", EntryId.codec(), Account::about, Builder::about)
            .optional("follows", EntryId.codec(), Account::follows, Builder::follows)
            .optional("due", Codecs.LOCAL_DATE, Account::due, Builder::due)
            .optional("form", Codecs.STRING, Account::form, Builder::form)
            .codec();

    Account() {}

    /** {@return towards whom the account is owed} */
    public abstract AccountDirection direction();

    /** {@return which step this is} */
    public abstract AccountStep step();

    /** {@return who asked, gave or answered; at least one} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> from();

    /** {@return who was asked, told or answered; at least one} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> to();

    /** {@return what it is about} */
    public abstract String subject();

    /** {@return the entry it is about, such as a decision or an effect} */
    public abstract Optional<EntryId> about();

    /** {@return the earlier step of the same cycle} */
    public abstract Optional<EntryId> follows();

    /** {@return the last day on which the next step is in time, if agreed} */
    public abstract Optional<LocalDate> due();

    /** {@return how it was done, such as {@code meeting}, {@code letter}, {@code story}, {@code site visit}} */
    public abstract Optional<String> form();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.empty();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return StakeholdersNamed.in(from(), to());
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "account (" + id() + ")";
        Require.text("subject", subject(), where);
        Require.that(
                !from().isEmpty(),
                "from",
                from(),
                where,
                "must name at least one stakeholder",
                "name the group that speaks");
        Require.that(
                !to().isEmpty(),
                "to",
                to(),
                where,
                "must name at least one stakeholder",
                "name the group that is spoken to");
        form().ifPresent(form -> Require.text("form", form, where));
        follows()
                .ifPresent(earlier -> Require.that(
                        !earlier.equals(id()),
                        "follows",
                        earlier,
                        where,
                        "must be another entry",
                        "name the step before, or leave it out for a first step"));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder()
                .id(id())
                .at(at())
                .direction(direction())
                .step(step())
                .addAllFrom(from())
                .addAllTo(to())
                .subject(subject())
                .about(about())
                .follows(follows())
                .due(due())
                .form(form());
    }

    /** {@return how such an entry is read and written as JSON; {@link Entry#codec()} does it for any kind} */
    public static ObjectCodec<Account> codec() {
        return CODEC;
    }

    /**
     * Builds {@link Account}; {@code id}, {@code at}, {@code direction}, {@code step} and {@code subject} are required.
     */
    public static final class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }
}
