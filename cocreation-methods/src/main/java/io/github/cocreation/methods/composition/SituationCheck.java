/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.ParameterId;
import io.github.cocreation.methods.definition.RoleNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether one use of a method fits who takes part, and whether its settings fit the method. */
final class SituationCheck {
    private final Situation situation;

    SituationCheck(Situation situation) {
        this.situation = situation;
    }

    /** What does not fit; {@code people} is 0 if it is not known how many take part here. */
    List<Violation> check(Use use, MethodDefinition method, String place, int people) {
        List<Violation> found = new ArrayList<>();
        Settings settings = use.settings();
        settings.minutes()
                .ifPresent(n -> within(found, "duration", place, method, "minutes", n, method.durationMinutes()));
        settings.days().ifPresent(n -> within(found, "duration", place, method, "days", n, method.calendarDays()));
        settings.rounds()
                .ifPresent(n -> method.rounds()
                        .ifPresent(rounds -> within(found, "duration", place, method, "rounds", n, rounds)));
        settings.rounds()
                .filter(n -> !UsedSteps.hasRounds(method))
                .filter(n ->
                        method.rounds().filter(usual -> usual.typical() == n).isEmpty())
                .ifPresent(n -> found.add(noRounds(n, method, place)));
        settings.tableSize()
                .ifPresent(n -> method.tableSize()
                        .ifPresent(size -> within(found, "table-size", place, method, "at a table", n, size)));
        settings.delegates()
                .ifPresent(n -> within(found, "delegates", place, method, "delegates", n, method.participants()));
        settings.parameters()
                .forEach((id, n) -> method.ownParameters().stream()
                        .filter(parameter -> parameter.id().equals(id))
                        .findFirst()
                        .ifPresentOrElse(
                                parameter ->
                                        within(found, "parameter", place, method, id.value(), n, parameter.range()),
                                () -> found.add(unknown(id, method, place))));
        if (settings.minutes().isPresent() && settings.parameters().containsKey(ParameterId.ROUND_MINUTES)) {
            found.add(Violation.warning(
                    "round-minutes-unused",
                    place,
                    method.id(),
                    "has (" + settings.minutes().orElse(0) + ") minutes in all, from which those of a round follow",
                    "leave out the minutes in all, or those of a round"));
        }
        if (people > 0) {
            sizes(found, settings, method, place, people);
        }
        situation.process().ifPresent(process -> roles(found, use, method, place, people, process));
        return found;
    }

    private static Violation noRounds(int rounds, MethodDefinition method, String place) {
        return Violation.warning(
                "rounds-unused",
                place,
                method.id(),
                "has no step with rotating tables or self-organised groups, so that (" + rounds
                        + ") rounds change nothing in its agenda",
                "leave the rounds out, or give it more time or a (repeat)");
    }

    private static Violation unknown(ParameterId id, MethodDefinition method, String place) {
        return Violation.error(
                "unknown-parameter",
                place + ".settings.parameters",
                id,
                "is no parameter of its own of method (" + method.id() + ")",
                DidYouMean.remedy(
                        id.value(),
                        method.ownParameters().stream()
                                .map(parameter -> parameter.id().value())
                                .toList()));
    }

    private static void sizes(
            List<Violation> found, Settings settings, MethodDefinition method, String place, int people) {
        int attending = settings.attending(method, people);
        int groups = settings.groups(method, people);
        if (attending < method.participants().min()) {
            found.add(Violation.warning(
                    "too-few",
                    place,
                    method.id(),
                    "is for at least (" + method.participants().min() + ") people, and (" + attending + ") take part",
                    "invite (" + (method.participants().min() - attending) + ") more, or use a method for fewer"));
        } else if (groups > 1 && settings.audience() != Audience.GROUPS) {
            found.add(Violation.warning(
                    "too-many",
                    place,
                    method.id(),
                    "is for at most (" + method.participants().max() + ") people, and (" + attending + ") take part",
                    "hold it in (" + groups + ") groups (audience: groups), or let delegates take part"));
        } else if (attending / groups < method.participants().min()) {
            found.add(Violation.warning(
                    "too-few",
                    place,
                    method.id(),
                    "is for at least (" + method.participants().min() + ") people, and its (" + groups
                            + ") groups have (" + attending / groups + ")",
                    "let delegates take part"));
        }
    }

    private static void roles(
            List<Violation> found,
            Use use,
            MethodDefinition method,
            String place,
            int people,
            CoCreationProcess process) {
        int groups = Math.max(1, use.settings().groups(method, people));
        int attending = use.settings().attending(method, people);
        int inGroup = attending / groups + (attending % groups == 0 ? 0 : 1);
        for (RoleNeed need : method.roles()) {
            int needed = need.needed(inGroup);
            long holders = Holders.of(need.role(), process);
            if (holders == 0) {
                found.add(Violation.error(
                        "role-unfilled",
                        place,
                        method.id(),
                        "needs (" + needed + ") with the role (" + need.role() + "), which nobody in process ("
                                + process.id() + ") holds",
                        "ask somebody to take it, and add the assignment to the roles of the process"));
            } else if (holders < needed) {
                found.add(Violation.warning(
                        "role-short",
                        place,
                        method.id(),
                        "needs (" + needed + ") with the role (" + need.role() + "), and (" + holders + ") hold it",
                        "find (" + (needed - holders) + ") more, or let fewer take part at a time"));
            }
        }
    }

    private static void within(
            List<Violation> found,
            String code,
            String place,
            MethodDefinition method,
            String what,
            int number,
            Estimate range) {
        if (!range.contains(number)) {
            Optional<Integer> nearest = Optional.of(number < range.min() ? range.min() : range.max());
            found.add(Violation.warning(
                    code,
                    place,
                    method.id(),
                    "is for (" + range.min() + ") to (" + range.max() + ") " + what + ", and is set to (" + number
                            + ")",
                    "set it to (" + nearest.get() + ")"));
        }
    }
}
