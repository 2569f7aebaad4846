/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.text.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The parameters of a method, and what setting them does: those every method has, which are its estimates, and its own. */
final class Parameters {
    private static final Text PARTICIPANTS = text("number of participants", "antal deltagere");
    private static final Text TABLE_SIZE = text("people at a table", "personer ved et bord");
    private static final Text ROUNDS = text("number of rounds", "antal runder");
    private static final Text MINUTES = text("minutes of contact", "minutters samv\u00e6r");
    private static final Text DAYS = text("days from beginning to end", "dage fra begyndelse til ende");

    private Parameters() {}

    static ImmutableSortedMap<ParameterId, Parameter> of(MethodDefinition method) {
        TreeMap<ParameterId, Parameter> all = new TreeMap<>();
        put(all, Parameter.of(ParameterId.PARTICIPANTS, PARTICIPANTS, method.participants()));
        method.tableSize().ifPresent(size -> put(all, Parameter.of(ParameterId.TABLE_SIZE, TABLE_SIZE, size)));
        method.rounds().ifPresent(rounds -> put(all, Parameter.of(ParameterId.ROUNDS, ROUNDS, rounds)));
        put(all, Parameter.of(ParameterId.MINUTES, MINUTES, method.durationMinutes()));
        put(all, Parameter.of(ParameterId.DAYS, DAYS, method.calendarDays()));
        method.ownParameters().forEach(own -> put(all, own));
        return ImmutableSortedMap.copyOfSorted(all);
    }

    /** No parameter of its own may have the id of another, or of an estimate that the definition has. */
    static void check(MethodDefinition method) {
        if (method.ownParameters().isEmpty()) {
            return;
        }
        Set<ParameterId> taken = new HashSet<>();
        taken.add(ParameterId.PARTICIPANTS);
        taken.add(ParameterId.MINUTES);
        taken.add(ParameterId.DAYS);
        if (method.tableSize().isPresent()) {
            taken.add(ParameterId.TABLE_SIZE);
        }
        if (method.rounds().isPresent()) {
            taken.add(ParameterId.ROUNDS);
        }
        for (Parameter own : method.ownParameters()) {
            if (!taken.add(own.id())) {
                throw Require.failure(
                        "parameter",
                        own.id(),
                        "method (" + method.id() + ")",
                        "must be there once",
                        "leave out those that follow from its estimates, such as (rounds)");
            }
        }
    }

    private static void put(Map<ParameterId, Parameter> all, Parameter parameter) {
        all.put(parameter.id(), parameter);
    }

    /** Each estimate that is set becomes that number, least, typical and most. */
    static MethodDefinition set(MethodDefinition method, Map<ParameterId, Integer> values) {
        MethodDefinition.Builder set = method.toBuilder();
        ImmutableSortedMap<ParameterId, Parameter> known = method.parameters();
        TreeMap<ParameterId, Parameter> own = new TreeMap<>();
        method.ownParameters().forEach(parameter -> own.put(parameter.id(), parameter));
        new TreeMap<>(values).forEach((id, value) -> {
            Parameter parameter = Optional.ofNullable(known.get(id)).orElseThrow(() -> unknown(id, method));
            int number = parameter.checked(value, method);
            Estimate fixed = Estimate.of(number, number, number);
            if (own.containsKey(id)) {
                own.put(id, Parameter.of(id, parameter.name(), fixed));
            } else if (id.equals(ParameterId.PARTICIPANTS)) {
                set.participants(fixed);
            } else if (id.equals(ParameterId.TABLE_SIZE)) {
                set.tableSize(fixed);
            } else if (id.equals(ParameterId.ROUNDS)) {
                set.rounds(fixed);
            } else if (id.equals(ParameterId.MINUTES)) {
                set.durationMinutes(fixed);
            } else {
                set.calendarDays(fixed);
            }
        });
        return set.ownParameters(method.ownParameters().stream()
                        .map(parameter -> own.getOrDefault(parameter.id(), parameter))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static IllegalArgumentException unknown(ParameterId id, MethodDefinition method) {
        return Require.failure(
                "parameter",
                id,
                "method (" + method.id() + ")",
                "is unknown",
                DidYouMean.remedy(
                        id.value(),
                        method.parameters().keySet().stream()
                                .map(ParameterId::value)
                                .toList()));
    }

    private static Text text(String english, String danish) {
        return Text.of(english).with(Locale.forLanguageTag("da"), danish);
    }
}
