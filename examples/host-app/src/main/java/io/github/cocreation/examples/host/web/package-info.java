/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The pages and the REST interface. Reads the store, the cafés and what is seen in processes; nobody reads it but the host that
 * starts it. Pages are made here, without a script in them; whatever is shown is escaped by the library's {@link
 * io.github.cocreation.core.drawing.Markup}.
 */
@NullMarked
package io.github.cocreation.examples.host.web;

import org.jspecify.annotations.NullMarked;
