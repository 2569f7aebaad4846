/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import io.github.cocreation.methods.composition.Settings;
import io.github.cocreation.methods.definition.MethodDefinition;

/** Over how many days methods spread. */
enum Spread {
    /** As their definitions or settings say is usual. */
    TYPICAL {
        @Override
        int days(MethodDefinition method, Settings settings) {
            return settings.spread(method);
        }
    },
    /** Over the fewest they allow. */
    SHORTEST {
        @Override
        int days(MethodDefinition method, Settings settings) {
            return Math.min(method.calendarDays().min(), settings.spread(method));
        }
    };

    abstract int days(MethodDefinition method, Settings settings);
}
