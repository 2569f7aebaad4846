/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

/** The parts of a definition that a source can support. */
public enum FieldGroup {
    /** Name, aliases, family, originators, year, citation. */
    IDENTITY,
    /** What it is for, in a sentence. */
    INTENT,
    /** The purposes it serves. */
    PURPOSES,
    /** People, tables, rounds, minutes, days, roles. */
    NUMBERS,
    /** Inputs, outputs and steps. */
    STEPS,
    /** Preconditions, conditions of success, ways to fail, focus, online use. */
    CONDITIONS,
    /** Fit to types, contexts, phases and cornerstones. */
    FIT
}
