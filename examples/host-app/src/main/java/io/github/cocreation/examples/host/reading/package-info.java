/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What the library sees in a process: measures, diagnosis, advice, the report, and what a café changed. Reads the library only; the
 * web shows it.
 */
@NullMarked
package io.github.cocreation.examples.host.reading;

import org.jspecify.annotations.NullMarked;
