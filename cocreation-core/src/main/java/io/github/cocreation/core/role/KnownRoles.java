/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.text.Text;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The roles a process may use: those that come with this library, changed or extended by a host. Every role that one of them
 * supports is known too.
 *
 * <pre>{@code
 * KnownRoles roles = KnownRoles.builtIn().with(harbourPilot).replacing(ourSponsor);
 * Role coach = roles.role(RoleId.of("coach"));
 * }</pre>
 *
 * @param byId the roles by id
 */
public record KnownRoles(ImmutableSortedMap<RoleId, Role> byId) {
    /**
     * Checks that each role is where its id says, and that supported roles are known.
     *
     * @param byId the roles by id
     * @throws IllegalArgumentException if it is not so
     */
    public KnownRoles {
        byId.forEach((id, role) -> {
            Require.that(
                    role.id().equals(id), "role", role.id(), "known roles", "must be at (" + id + ")", "use of(...)");
            for (RoleId supported : role.contract().supports().keySet()) {
                Require.that(
                        byId.containsKey(supported),
                        "supported role",
                        supported,
                        "role (" + id + ")",
                        "must be known",
                        DidYouMean.remedy(supported.value(), names(byId)));
            }
        });
    }

    /** {@return the roles that come with this library} */
    public static KnownRoles builtIn() {
        return new KnownRoles(Roles.builtIn());
    }

    /**
     * {@return these roles}
     *
     * @param roles the roles
     * @throws IllegalArgumentException if two have the same id, or one supports a role that is none of them
     */
    public static KnownRoles of(Iterable<Role> roles) {
        return new KnownRoles(ImmutableSortedMap.of()).withAll(roles);
    }

    /**
     * {@return these roles and one more}
     *
     * @param role the role
     * @throws IllegalArgumentException if there is one with its id, or it supports a role that is not known
     */
    public KnownRoles with(Role role) {
        return withAll(ImmutableList.of(role));
    }

    /**
     * {@return these roles and some more, which may support each other}
     *
     * @param roles the roles
     * @throws IllegalArgumentException if two have the same id, or one supports a role that is not known
     */
    public KnownRoles withAll(Iterable<Role> roles) {
        var all = new TreeMap<>(byId);
        for (Role role : roles) {
            Require.that(
                    all.putIfAbsent(role.id(), role) == null,
                    "role",
                    role.id(),
                    "",
                    "must be there once",
                    "use replacing(...) if it is meant to take the other's place");
        }
        return new KnownRoles(ImmutableSortedMap.copyOf(all));
    }

    /**
     * {@return these roles, with one in the place of the one that has the same id}
     *
     * @param role the role
     * @throws IllegalArgumentException if there is none with its id, or it supports a role that is not known
     */
    public KnownRoles replacing(Role role) {
        role(role.id());
        var all = new TreeMap<>(byId);
        all.put(role.id(), role);
        return new KnownRoles(ImmutableSortedMap.copyOf(all));
    }

    /**
     * {@return the role with this id}
     *
     * @param id the id
     * @throws IllegalArgumentException if there is none
     */
    public Role role(RoleId id) {
        Role role = byId.get(id);
        if (role == null) {
            throw Require.failure("role", id, "", "must be known", DidYouMean.remedy(id.value(), names(byId)));
        }
        return role;
    }

    /**
     * {@return whether there is a role with this id}
     *
     * @param id the id
     */
    public boolean contains(RoleId id) {
        return byId.containsKey(id);
    }

    /**
     * {@return how the other roles support one: who, and what they do}
     *
     * @param id the supported role
     * @throws IllegalArgumentException if it is not known
     */
    public ImmutableSortedMap<RoleId, Text> supportFor(RoleId id) {
        role(id);
        return byId.values().stream()
                .filter(role -> role.contract().supports().containsKey(id))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Role::id,
                        role -> Objects.requireNonNull(
                                role.contract().supports().get(id))));
    }

    private static ImmutableList<String> names(ImmutableSortedMap<RoleId, Role> roles) {
        return roles.keySet().stream().map(RoleId::value).collect(ImmutableList.toImmutableList());
    }
}
