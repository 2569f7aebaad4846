/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody said or put forward something in a session: one turn, one idea, one question.
 *
 * <p>Read by participation equality, voice share, fence-sitting, dialogic stance (kinds) and the language measures
 * (terms). What an interpreter says counts for the person interpreted. An entry can also sum up several turns of one
 * person: then the minutes, words and terms are those of all of them, and it counts as one.
 */
@Value.Immutable
public abstract non-sealed class Contribution implements Entry {
    private static final Codec<ImmutableSortedMap<String, Integer>> TERMS = Codecs.byTerm(Codecs.INT, "term");
    private static final ObjectCodec<Contribution> CODEC = Codecs.object(
                    "contribution", Contribution::builder, Builder::build)
            .required("id", EntryId.codec(), Contribution::id, Builder::id)
            .required("at", Codecs.INSTANT, Contribution::at, Builder::at)
            .required("session", SessionId.codec(), Contribution::session, Builder::session)
            .required("stakeholder", StakeholderId.codec(), Contribution::stakeholder, Builder::stakeholder)
            .required(
                    "kind",
                    Codecs.enumeration("contribution kind", ContributionKind.class),
                    Contribution::kind,
                    Builder::kind)
            .optional("minutes", Codecs.DOUBLE, Contribution::minutes, Builder::minutes)
            .optional("words", Codecs.INT, Contribution::words, Builder::words)
            .mapping("terms", TERMS, Contribution::terms, Builder::putAllTerms)
            .optional("text", Codecs.STRING, Contribution::text, Builder::text)
            .many("buildsOn", EntryId.codec(), Contribution::buildsOn, Builder::addAllBuildsOn)
            .codec();

    Contribution() {}

    /** {@return the session} */
    public abstract SessionId session();

    /** {@return whose contribution it is} */
    public abstract StakeholderId stakeholder();

    /** {@return what it was} */
    public abstract ContributionKind kind();

    /** {@return how long it took, if timed} */
    public abstract Optional<Double> minutes();

    /** {@return how many words it had, if counted} */
    public abstract Optional<Integer> words();

    /** {@return how often each content term was used, stop words left out; empty if nobody counted} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Integer> terms();

    /** {@return what was said or proposed, where it was written down to be answered or voted on; not in the text form} */
    @Value.Redacted
    public abstract Optional<String> text();

    /** {@return the earlier entries it takes up, carries on or merges; empty if nobody noted any} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<EntryId> buildsOn();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.of(session());
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return ImmutableSortedSet.of(stakeholder());
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "contribution (" + id() + ")";
        minutes().ifPresent(minutes -> Require.notNegative("minutes", minutes, where));
        text().ifPresent(text -> Require.text("text", text, where));
        words().ifPresent(words -> Require.atLeast("words", words, 0, where));
        terms().forEach((term, count) -> {
            Require.text("term", term, where);
            Require.atLeast("count", count, 1, "term (" + term + ") of " + where);
        });
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
    public static ObjectCodec<Contribution> codec() {
        return CODEC;
    }

    /**
     * Builds {@link Contribution}; {@code id}, {@code at}, {@code session}, {@code stakeholder} and {@code kind} are
     * required.
     */
    public static final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
