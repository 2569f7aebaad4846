/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import java.util.function.Consumer;

/** One rule about how the parts of a process fit together. */
@FunctionalInterface
interface ProcessCheck {
    /** Hands over every violation, in the order of the process's JSON form. */
    void check(CoCreationProcess process, Consumer<Violation> found);
}
