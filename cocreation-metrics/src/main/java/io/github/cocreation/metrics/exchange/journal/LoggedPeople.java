/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.role.KnownRoles;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stakeholders that the logs list, or else name. */
final class LoggedPeople {
    static final LogColumns COLUMNS = LogColumns.required("id")
            .optional(
                    "name",
                    "kind",
                    "sector",
                    "standpoint",
                    "standings",
                    "heads",
                    "groups",
                    "represents",
                    "initiator",
                    "roles");

    /** The sector of somebody of whom no log tells it. */
    private static final Sector NOT_TOLD = Sector.of("not-told");

    private final Map<StakeholderId, Stakeholder> listed = new TreeMap<>();
    private final Map<StakeholderId, ImmutableList<RoleId>> roles = new TreeMap<>();
    private final Set<StakeholderId> known = new TreeSet<>();
    private final Set<StakeholderId> initiators = new TreeSet<>();
    private final Map<StakeholderId, Set<GroupId>> groups = new TreeMap<>();
    private final Map<StakeholderId, Standpoint> standpoints = new TreeMap<>();
    private boolean list;
    private Optional<CloseNames> close = Optional.empty();

    /** Reads a row of the list of stakeholders. */
    void list(LogRow row) {
        list = true;
        StakeholderId id = row.required("id", StakeholderId::of);
        if (!known.add(id)) {
            throw row.failure("id", "must not be there twice", "give each stakeholder an id of its own");
        }
        int heads = row.whole("heads", 1, 1_000_000).orElse(1);
        boolean initiator = row.flag("initiator").orElse(false);
        ImmutableList<RoleId> held = row.list("roles", LoggedPeople::role);
        Stakeholder stakeholder = Stakeholder.builder()
                .id(id)
                .name(row.text("name").orElse(id.value()))
                .kind(row.word("kind", StakeholderKind.class)
                        .orElse(heads > 1 ? StakeholderKind.GROUP : StakeholderKind.PERSON))
                .sector(row.optional("sector", Sector::of).orElse(NOT_TOLD))
                .standpoint(row.word("standpoint", Standpoint.class)
                        .orElse(initiator ? Standpoint.INSIDE : Standpoint.OUTSIDE))
                .addAllStandings(row.list("standings", Standing::of))
                .heads(heads)
                .addAllGroups(row.list("groups", GroupId::of))
                .addAllRepresents(row.list("represents", GroupId::of))
                .build();
        listed.put(id, stakeholder);
        standpoints.put(id, stakeholder.standpoint());
        roles.put(id, held);
        if (initiator) {
            initiators.add(id);
        }
    }

    private static RoleId role(String text) {
        RoleId role = RoleId.of(text);
        if (!KnownRoles.builtIn().contains(role)) {
            throw Require.failure(
                    "role",
                    text,
                    "a row",
                    "is unknown",
                    DidYouMean.remedy(
                            text,
                            KnownRoles.builtIn().byId().keySet().stream()
                                    .map(RoleId::value)
                                    .toList()));
        }
        return role;
    }

    /** The stakeholder of this id, who must be listed if anybody is. */
    StakeholderId actor(String text) {
        StakeholderId id = StakeholderId.of(text);
        if (list && !known.contains(id)) {
            CloseNames names = close.orElseGet(() -> new CloseNames(
                    known.stream().map(StakeholderId::value).toList(), "add the stakeholders that are missing"));
            close = Optional.of(names);
            throw Require.failure("actor", text, "a row", "must be one of stakeholders.csv", names.remedy(id.value()));
        }
        return id;
    }

    /** Takes note of whom a good row names. */
    void named(Set<StakeholderId> ids) {
        known.addAll(ids);
    }

    void inGroup(StakeholderId actor, GroupId group) {
        groups.computeIfAbsent(actor, id -> new TreeSet<>()).add(group);
    }

    /** Takes note of where somebody stands; false if the opposite is told already. */
    boolean stands(StakeholderId actor, Standpoint standpoint) {
        Standpoint other = standpoints.putIfAbsent(actor, standpoint);
        return other == null || other == standpoint;
    }

    Set<StakeholderId> initiators() {
        return initiators;
    }

    /** Everybody listed or named, with what the logs tell of them. */
    ImmutableSortedMap<StakeholderId, Stakeholder> all() {
        ImmutableSortedMap.Builder<StakeholderId, Stakeholder> all = ImmutableSortedMap.naturalOrder();
        for (StakeholderId id : known) {
            Stakeholder stakeholder = listed.getOrDefault(id, derived(id));
            all.put(
                    id,
                    stakeholder.toBuilder()
                            .addAllGroups(groups.getOrDefault(id, Set.of()))
                            .build());
        }
        return all.buildOrThrow();
    }

    /** A group that bears the name of a sector or standing tells that as well. */
    private Stakeholder derived(StakeholderId id) {
        Set<GroupId> in = groups.getOrDefault(id, Set.of());
        return Stakeholder.builder()
                .id(id)
                .name(id.value())
                .kind(StakeholderKind.PERSON)
                .sector(in.stream()
                        .map(group -> Sector.of(group.value()))
                        .filter(Sector.known()::contains)
                        .findFirst()
                        .orElse(NOT_TOLD))
                .standpoint(standpoints.getOrDefault(id, Standpoint.INSIDE))
                .addAllStandings(in.stream()
                        .map(group -> Standing.of(group.value()))
                        .filter(Standing.known()::contains)
                        .toList())
                .build();
    }

    /** Whether anybody's sector or standpoint had to be guessed. */
    boolean isDerived() {
        return known.stream().anyMatch(id -> !listed.containsKey(id));
    }

    /** The roles listed, held from a day on. */
    ImmutableList<RoleAssignment> roles(LocalDate since) {
        return roles.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(role -> RoleAssignment.of(entry.getKey(), role, Span.since(since))))
                .collect(ImmutableList.toImmutableList());
    }
}
