/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How fast it is: one JMH benchmark class a topic, on made-up input that is the same each time. Reads the libraries, is read by
 * nobody. The README says how to run them, and what they have shown.
 */
@NullMarked
package io.github.cocreation.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
