/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

/** What a layer ties stakeholders to. */
public enum Mode {
    /** To each other. */
    ONE_MODE,
    /** To what they take part in: sessions, issues, places. */
    TWO_MODE
}
