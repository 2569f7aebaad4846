/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

/** The terms one person used in one contribution, and the one group the person is in. */
record Speech(String group, TermCounts terms) {}
