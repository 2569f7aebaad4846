/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

/**
 * A node of the diagram of a programme.
 *
 * @param id its id within the diagram
 * @param kind what it is
 * @param label what stands on it
 * @param lane the place of its lane
 * @param column how many nodes come before it, at least
 * @param track tells nodes of one column and lane apart
 */
record FlowNode(String id, Kind kind, String label, int lane, int column, int track) {
    /** What a node is. */
    enum Kind {
        START,
        END,
        TASK,
        /** Where people part, and where they meet again. */
        PARALLEL,
        /** Where one way is chosen, and where the ways meet again. */
        CHOICE
    }

    /**
     * A way from one node to another.
     *
     * @param from the id of the node it leaves
     * @param to the id of the node it reaches
     * @param label when it is taken; blank for always
     */
    record Flow(String from, String to, String label) {}
}
