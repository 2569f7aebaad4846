/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * A small web service that embeds the library, as the developer of a host would build it: this package wires its parts together and
 * starts them.
 */
@NullMarked
package io.github.cocreation.examples.host;

import org.jspecify.annotations.NullMarked;
