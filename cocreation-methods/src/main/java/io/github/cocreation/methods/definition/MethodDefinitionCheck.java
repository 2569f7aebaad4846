/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.typology.CellId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What must hold of a definition whatever the vocabulary. In plain loops, and with words made only for what is wrong, because it is
 * among the first that a virtual machine runs.
 */
final class MethodDefinitionCheck {
    private MethodDefinitionCheck() {}

    static void check(MethodDefinition method) {
        if (method.citation().isBlank()) {
            Require.text("citation", method.citation(), where(method));
        }
        if (method.phases().isEmpty()) {
            throw empty(method, "phases", "name the phases it belongs in");
        }
        if (method.sources().isEmpty()) {
            throw empty(method, "sources", "say whose practice or judgement it is");
        }
        for (Map.Entry<CellId, Integer> fit : method.typeFit().entrySet()) {
            if (fit.getValue() < 0 || fit.getValue() > MethodDefinition.BEST_FIT) {
                throw Require.failure(
                        "fit to type (" + fit.getKey() + ")",
                        fit.getValue(),
                        where(method),
                        "must be in [0, " + MethodDefinition.BEST_FIT + "]",
                        "write 0 for unsuitable, 1 possible, 2 suitable, 3 typical");
            }
        }
        shares(method);
        roles(method);
        Parameters.check(method);
    }

    private static void shares(MethodDefinition method) {
        int shares = 0;
        for (Step step : method.steps()) {
            shares += step.share();
        }
        if (shares != 100) {
            throw Require.failure(
                    "sum of the steps' shares",
                    shares,
                    where(method),
                    "must be 100",
                    shares < 100
                            ? "give the (" + (100 - shares) + ") left over to the longest step"
                            : "take (" + (shares - 100) + ") from the longest step");
        }
    }

    private static void roles(MethodDefinition method) {
        Set<RoleId> roles = new HashSet<>();
        for (RoleNeed need : method.roles()) {
            if (!roles.add(need.role())) {
                throw Require.failure(
                        "roles",
                        method.roles().stream().map(RoleNeed::role).toList(),
                        where(method),
                        "must differ from each other",
                        "join the needs for the same role");
            }
        }
    }

    private static IllegalArgumentException empty(MethodDefinition method, String what, String remedy) {
        return Require.failure(what, "[]", where(method), "must not be empty", remedy);
    }

    private static String where(MethodDefinition method) {
        return "method (" + method.id() + ")";
    }
}
