/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.store;

import io.github.cocreation.core.process.CoCreationProcess;

/**
 * A process as it is stored.
 *
 * @param process the process, with its journal
 * @param version which version of its document it is, from 1
 * @param entries how many entries its journal had then
 */
public record Stored(CoCreationProcess process, int version, int entries) {

    /** {@return what tells this state of the process from every other, in the form of an entity tag} */
    public String tag() {
        return tag(version, entries);
    }

    static String tag(int version, int entries) {
        return "\"v" + version + "-e" + entries + "\"";
    }
}
