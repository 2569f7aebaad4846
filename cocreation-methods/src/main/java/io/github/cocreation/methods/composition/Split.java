/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

/** How people part ways for a while. */
public enum Split {
    /** By group: each line has its own people, such as staff and clients. */
    GROUP,
    /** By topic: people choose the line whose topic is theirs. */
    TOPIC
}
