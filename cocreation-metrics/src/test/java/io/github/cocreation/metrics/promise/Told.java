/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Entries with ids of their own, an hour apart, for tests. */
final class Told {
    private Told() {}

    private static Stream<EntryId> ids(String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).map(EntryId::of);
    }

    static BiFunction<EntryId, Instant, Entry> idea(String id, String who, String buildsOn) {
        return contribution(id, who, ContributionKind.IDEA, buildsOn);
    }

    static BiFunction<EntryId, Instant, Entry> contribution(
            String id, String who, ContributionKind kind, String buildsOn) {
        return (next, at) -> Contribution.builder()
                .id(EntryId.of(id))
                .at(at)
                .session(SessionId.of("one"))
                .stakeholder(StakeholderId.of(who))
                .kind(kind)
                .addAllBuildsOn(ids(buildsOn).toList())
                .build();
    }

    /** A decision without proposer. */
    static BiFunction<EntryId, Instant, Entry> decision(String id, String decider, String basedOn) {
        return (next, at) -> plain(id, at, decider, basedOn).build();
    }

    static BiFunction<EntryId, Instant, Entry> proposed(String id, String proposer, String decider, String basedOn) {
        return (next, at) -> plain(id, at, decider, basedOn)
                .proposer(StakeholderId.of(proposer))
                .build();
    }

    static BiFunction<EntryId, Instant, Entry> overruling(String id, String decider, String other) {
        return (next, at) ->
                plain(id, at, decider, "").addOverrules(EntryId.of(other)).build();
    }

    private static Decision.Builder plain(String id, Instant at, String decider, String basedOn) {
        return Decision.builder()
                .id(EntryId.of(id))
                .at(at)
                .subject("About " + id)
                .addDecider(StakeholderId.of(decider))
                .addAllBasedOn(ids(basedOn).toList());
    }

    static BiFunction<EntryId, Instant, Entry> promise(String id, String who, String about) {
        return (next, at) -> Commitment.builder()
                .id(EntryId.of(id))
                .at(at)
                .subject("Do it")
                .addOwner(StakeholderId.of(who))
                .about(EntryId.of(about))
                .build();
    }

    static BiFunction<EntryId, Instant, Entry> kept(String promise) {
        return (next, at) -> CommitmentOutcome.builder()
                .id(next)
                .at(at)
                .commitment(EntryId.of(promise))
                .result(CommitmentResult.KEPT)
                .build();
    }

    static BiFunction<EntryId, Instant, Entry> account(
            AccountDirection direction, String from, String to, String about) {
        return (next, at) -> Account.builder()
                .id(next)
                .at(at)
                .direction(direction)
                .step(AccountStep.GIVEN)
                .addFrom(StakeholderId.of(from))
                .addTo(StakeholderId.of(to))
                .subject("What became of it")
                .about(EntryId.of(about))
                .build();
    }
}
