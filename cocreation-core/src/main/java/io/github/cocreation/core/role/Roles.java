/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.card.BuiltInCards;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * The roles that come with this library, read from the cards beside this class. To add one, add it to the card it belongs to;
 * a host that wants others uses {@link KnownRoles}.
 */
public final class Roles {
    private static final ImmutableList<String> CARDS =
            ImmutableList.of("leading.json", "mandating.json", "bridging.json", "voicing.json", "supporting.json");

    private Roles() {}

    /** {@return the roles that come with this library, by id} */
    public static ImmutableSortedMap<RoleId, Role> builtIn() {
        return BuiltIn.ROLES;
    }

    /** {@return how a card, which is a document with several roles, is read and written as JSON} */
    public static Codec<ImmutableList<Role>> cardCodec() {
        return BuiltIn.CARD;
    }

    /** Loaded at first use, so that those who use their own roles only do not pay for these. */
    private static final class BuiltIn {
        private record Card(ImmutableList<Role> roles) {}

        static final Codec<ImmutableList<Role>> CARD = Codecs.record(
                        "card of roles", Codecs.field("roles", Role.codec().list(), Card::roles), Card::new)
                .asDocument("cocreation/roles", 1)
                .map(Card::roles, Card::new);

        static final ImmutableSortedMap<RoleId, Role> ROLES = KnownRoles.of(CARDS.stream()
                        .flatMap(card -> BuiltInCards.read(CARD, Roles.class, card).stream())
                        .collect(ImmutableList.toImmutableList()))
                .byId();
    }
}
