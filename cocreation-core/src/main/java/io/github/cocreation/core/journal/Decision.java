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
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something was decided.
 *
 * <p>Read by take-over risk and the vicious circle (who decides), the intermediary's disempowerment check, the gate
 * (decision rights of externals) and the typology position over time.
 */
@Value.Immutable
public abstract non-sealed class Decision implements Entry {
    private static final ObjectCodec<Decision> CODEC = Codecs.object("decision", Decision::builder, Builder::build)
            .required("id", EntryId.codec(), Decision::id, Builder::id)
            .required("at", Codecs.INSTANT, Decision::at, Builder::at)
            .required("subject", Codecs.STRING, Decision::subject, Builder::subject)
            .optional("proposer", StakeholderId.codec(), Decision::proposer, Builder::proposer)
            .many("deciders", StakeholderId.codec(), Decision::deciders, Builder::addAllDeciders)
            .defaulted("importance", Codecs.INT, Decision::importance, Builder::importance, 1)
            .optional("session", SessionId.codec(), Decision::session, Builder::session)
            .optional(
                    "onInitiatorsFirstList",
                    Codecs.BOOLEAN,
                    Decision::onInitiatorsFirstList,
                    Builder::onInitiatorsFirstList)
            .many("basedOn", EntryId.codec(), Decision::basedOn, Builder::addAllBasedOn)
            .many("overrules", EntryId.codec(), Decision::overrules, Builder::addAllOverrules)
            .codec();

    Decision() {}

    /** {@return what was decided} */
    public abstract String subject();

    /** {@return who proposed it, if known} */
    public abstract Optional<StakeholderId> proposer();

    /** {@return who decided, at least one; each has an equal share} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> deciders();

    /** {@return its weight from 1 to 3} */
    @Value.Default
    public int importance() {
        return 1;
    }

    /** {@return the session it was taken in, if in one} */
    public abstract Optional<SessionId> session();

    /** {@return whether the initiators had it on their list before anybody else spoke; empty if not known} */
    public abstract Optional<Boolean> onInitiatorsFirstList();

    /** {@return the earlier entries it rests on: contributions, insights, decisions; empty if nobody noted any} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<EntryId> basedOn();

    /** {@return the earlier decisions that it takes back or sets aside} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<EntryId> overrules();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return session();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return StakeholdersNamed.in(proposer(), deciders());
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "decision (" + id() + ")";
        Require.text("subject", subject(), where);
        Require.that(
                !deciders().isEmpty(),
                "deciders",
                deciders(),
                where,
                "must name at least one stakeholder",
                "name whoever had the last word");
        Require.that(
                importance() >= 1 && importance() <= 3,
                "importance",
                importance(),
                where,
                "must be 1, 2 or 3",
                "use 1 for daily matters and 3 for what binds everybody");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how such an entry is read and written as JSON; {@link Entry#codec()} does it for any kind} */
    public static ObjectCodec<Decision> codec() {
        return CODEC;
    }

    /** Builds {@link Decision}; {@code id}, {@code at} and {@code subject} are required. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
