/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

/** How the data of a UCINET DL file are laid out. */
public enum DlForm {
    /** A line for each tie, with its weight; labels are listed before. */
    EDGE_LIST,
    /** A row for each stakeholder, all its cells, labels embedded. */
    FULL_MATRIX,
    /** A line for each stakeholder with whom it is tied to; without weights. */
    NODE_LIST
}
