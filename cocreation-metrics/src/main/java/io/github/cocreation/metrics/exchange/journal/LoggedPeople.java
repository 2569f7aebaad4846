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
import io.github.cocreation.core.stakeholder.Barrier;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Protection;
import io.github.cocreation.core.stakeholder.Salience;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

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
                    "roles",
                    "power",
                    "legitimacy",
                    "urgency",
                    "interest",
                    "languages",
                    "hard_to_reach",
                    "pseudonym",
                    "withdrawn");

    /** The sector of somebody of whom no log tells it. */
    private static final Sector NOT_TOLD = Sector.of("not-told");

    private final Map<StakeholderId, Stakeholder> listed = new TreeMap<>();
    private final Map<StakeholderId, ImmutableList<RoleId>> roles = new TreeMap<>();
    private final List<Function<LocalDate, RoleAssignment>> spans = new ArrayList<>();
    private final Set<StakeholderId> known = new TreeSet<>();
    private final Set<StakeholderId> absent = new TreeSet<>();
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
        Optional<Salience> salience = salience(row);
        Protection protection = Protection.builder()
                .pseudonym(row.text("pseudonym"))
                .withdrawn(row.optional("withdrawn", LogTime::day))
                .build();
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
                .salience(salience)
                .addAllLanguages(row.list("languages", LoggedPeople::language))
                .addAllHardToReach(row.list("hard_to_reach", Barrier::of))
                .protection(protection)
                .build();
        listed.put(id, stakeholder);
        standpoints.put(id, stakeholder.standpoint());
        roles.put(id, held);
        if (initiator) {
            initiators.add(id);
        }
    }

    /** How much somebody's claim counts: all of it is told, or nothing. */
    private static Optional<Salience> salience(LogRow row) {
        Optional<Double> power = degree(row, "power");
        Optional<Double> legitimacy = degree(row, "legitimacy");
        Optional<Double> urgency = degree(row, "urgency");
        Optional<Double> interest = degree(row, "interest");
        if (power.isEmpty() && legitimacy.isEmpty() && urgency.isEmpty() && interest.isEmpty()) {
            return Optional.empty();
        }
        String rule = "must come with the others of power, legitimacy and urgency";
        String remedy = "judge all three, or leave them and interest empty";
        return Optional.of(Salience.builder()
                .power(power.orElseThrow(() -> row.failure("power", rule, remedy)))
                .legitimacy(legitimacy.orElseThrow(() -> row.failure("legitimacy", rule, remedy)))
                .urgency(urgency.orElseThrow(() -> row.failure("urgency", rule, remedy)))
                .interest(interest)
                .build());
    }

    private static Optional<Double> degree(LogRow row, String column) {
        OptionalDouble degree = row.number(column);
        if (!(degree.orElse(0) >= 0 && degree.orElse(0) <= 1)) {
            throw row.failure(column, "must be in [0, 1]", "divide by the highest mark of the scale");
        }
        return degree.isPresent() ? Optional.of(degree.getAsDouble()) : Optional.empty();
    }

    private static String language(String tag) {
        Require.that(
                Locale.forLanguageTag(tag).toLanguageTag().equals(tag) && !tag.equals("und"),
                "language",
                tag,
                "a row",
                "must be a BCP 47 tag in its usual case",
                "write it like en, da or pt-BR");
        return tag;
    }

    /** Takes note of a role, held from the first day of the logs on unless it is told otherwise. */
    void held(StakeholderId actor, Function<LocalDate, RoleAssignment> role) {
        known.add(actor);
        spans.add(role);
    }

    static RoleId role(String text) {
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

    /** Takes note of somebody whom a row names of which nothing else is kept. */
    void absent(StakeholderId actor) {
        absent.add(actor);
    }

    /** Takes note of all whom good rows name, instead of those noted before. */
    void named(Set<StakeholderId> ids) {
        known.clear();
        known.addAll(listed.keySet());
        known.addAll(absent);
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
    ImmutableSortedMap<StakeholderId, Stakeholder> all(PeopleDetails details) {
        ImmutableSortedMap.Builder<StakeholderId, Stakeholder> all = ImmutableSortedMap.naturalOrder();
        for (StakeholderId id : known) {
            Stakeholder stakeholder = listed.getOrDefault(id, derived(id));
            all.put(
                    id,
                    details.added(stakeholder.toBuilder()
                            .addAllGroups(groups.getOrDefault(id, Set.of()))
                            .build()));
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

    /** The roles listed, held from a day on unless it is told when. */
    ImmutableList<RoleAssignment> roles(LocalDate since) {
        return Stream.concat(
                        roles.entrySet().stream()
                                .flatMap(entry -> entry.getValue().stream()
                                        .map(role -> RoleAssignment.of(entry.getKey(), role, Span.since(since)))),
                        spans.stream().map(role -> role.apply(since)))
                .collect(ImmutableList.toImmutableList());
    }
}
