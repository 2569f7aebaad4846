/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Keeps processes, their journals and their World Cafés in a database: documents in versions, entries in one table that only grows,
 * both changed in one transaction. Reads the library's documents; the web reads it.
 */
@NullMarked
package io.github.cocreation.examples.host.store;

import org.jspecify.annotations.NullMarked;
