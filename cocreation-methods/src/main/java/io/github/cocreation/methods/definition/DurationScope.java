/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

/** What a method's duration counts. */
public enum DurationScope {
    /** One event from beginning to end. */
    EVENT,
    /** One session; the rounds say how many sessions there are. */
    PER_SESSION,
    /** All sessions of a run together, which may spread over months. */
    PROGRAMME
}
