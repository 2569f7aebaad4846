/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Networks from files and into files: folders of CSV tables, and the formats of other tools. Reads {@code core.network}; hosts and the
 * command line read and write networks with it.
 *
 * <p>None of it goes through {@code jgrapht-io}, which was tried in version 1.5.3: it has no Pajek, no UCINET and no Cytoscape.js; its GML
 * and DOT readers end in a stack overflow on text that is nested deeply; its GML writer does not escape quotes and its DOT writer refuses
 * names that need them; its GML reader passes over a tie whose end is unknown, without a word; its GraphML reader expands entities; and
 * what it throws says no line where it is needed. It would also bring three more libraries along.
 *
 * <p>Every reader here is bounded by {@link io.github.cocreation.core.exchange.ReadLimits}, says file, line and column of what is wrong,
 * and notes what it assumed or left out; every writer notes what its format cannot hold. A new format is a reader and a writer here, named
 * in {@link io.github.cocreation.metrics.exchange.network.NetworkFormat}.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
