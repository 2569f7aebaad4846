/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Amount;
import io.github.cocreation.core.stakeholder.Channel;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.Consent;
import io.github.cocreation.core.stakeholder.ConsentScope;
import io.github.cocreation.core.stakeholder.Offer;
import io.github.cocreation.core.stakeholder.OfferKind;
import io.github.cocreation.core.stakeholder.Protection;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads what is told of stakeholders in tables of its own, as there may be several of a kind: offers, needs, channels, consents, roles. */
final class PeopleDetails {
    static final LogColumns CHANNELS = LogColumns.required("actor", "kind", "address");
    static final LogColumns CONSENTS =
            LogColumns.required("actor", "scope", "given").optional("withdrawn");
    static final LogColumns NEEDS = LogColumns.required("actor", "text").optional("kind");
    static final LogColumns OFFERS =
            LogColumns.required("actor", "kind", "description").optional("amount", "unit");
    static final LogColumns ROLES = LogColumns.required("actor", "role").optional("from", "until", "note");

    private final LoggedPeople people;
    private final Map<StakeholderId, List<Consumer<Stakeholder.Builder>>> details = new TreeMap<>();
    private final Map<StakeholderId, List<Consent>> consents = new TreeMap<>();

    PeopleDetails(LoggedPeople people) {
        this.people = people;
    }

    void offer(LogRow row) {
        StakeholderId actor = row.required("actor", people::actor);
        OptionalDouble amount = row.number("amount");
        if (amount.isPresent() != row.text("unit").isPresent()) {
            throw row.failure(
                    amount.isPresent() ? "unit" : "amount",
                    "must come with the other of amount and unit",
                    "write both, or put them into the description");
        }
        Offer.Builder offer = Offer.builder();
        row.required("kind");
        offer.kind(row.word("kind", OfferKind.class).orElseThrow()).description(row.required("description"));
        if (amount.isPresent()) {
            Amount told = row.required("amount", text -> Amount.of(amount.getAsDouble(), row.required("unit")));
            offer.amount(told);
        }
        Offer made = offer.build();
        add(actor, someone -> someone.addOffer(made));
    }

    void need(LogRow row) {
        StakeholderId actor = row.required("actor", people::actor);
        String text = row.required("text");
        NeedKind kind = row.word("kind", NeedKind.class).orElse(NeedKind.NEED);
        add(actor, someone -> {
            switch (kind) {
                case NEED -> someone.addNeed(text);
                case INTEREST -> someone.addInterest(text);
                case ACCESS -> someone.addAccessNeed(text);
            }
        });
    }

    void channel(LogRow row) {
        StakeholderId actor = row.required("actor", people::actor);
        Channel channel = Channel.of(row.required("kind", ChannelKind::of), row.required("address"));
        add(actor, someone -> someone.addChannel(channel));
    }

    void consent(LogRow row) {
        StakeholderId actor = row.required("actor", people::actor);
        ConsentScope scope = row.required("scope", ConsentScope::of);
        LocalDate given = row.required("given", LogTime::day);
        Consent.Builder consent = Consent.builder();
        consent.scope(scope).given(given).withdrawn(row.optional("withdrawn", LogTime::day));
        Consent told = consent.build();
        people.named(Set.of(actor));
        consents.computeIfAbsent(actor, id -> new ArrayList<>()).add(told);
    }

    void role(LogRow row) {
        StakeholderId actor = row.required("actor", people::actor);
        RoleId role = row.required("role", LoggedPeople::role);
        Optional<LocalDate> from = row.optional("from", LogTime::day);
        Optional<LocalDate> until = row.optional("until", LogTime::day);
        if (from.isEmpty() && until.isPresent()) {
            throw row.failure("until", "must come with the day from which on", "fill in the column from too");
        }
        Optional<Span> span = from.map(day -> row.required("from", text -> new Span(day, until)));
        people.held(
                actor,
                since -> RoleAssignment.builder()
                        .stakeholder(actor)
                        .role(role)
                        .span(span.orElseGet(() -> Span.since(since)))
                        .note(row.text("note"))
                        .build());
    }

    private void add(StakeholderId actor, Consumer<Stakeholder.Builder> detail) {
        people.named(Set.of(actor));
        details.computeIfAbsent(actor, id -> new ArrayList<>()).add(detail);
    }

    /** Adds to somebody what was read of them. */
    Stakeholder added(Stakeholder someone) {
        Stakeholder.Builder more = someone.toBuilder();
        details.getOrDefault(someone.id(), List.of()).forEach(detail -> detail.accept(more));
        return more.protection(Protection.builder()
                        .from(someone.protection())
                        .addAllConsents(consents.getOrDefault(someone.id(), List.of()))
                        .build())
                .build();
    }
}
