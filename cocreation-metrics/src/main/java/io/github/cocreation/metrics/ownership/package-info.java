/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who carries the process: whose promises it rests on, and whose problem it solves. Reads commitments, insights and decisions of
 * a journal; {@code metrics.catalogue} and {@code metrics.governance} read it.
 */
@NullMarked
package io.github.cocreation.metrics.ownership;

import org.jspecify.annotations.NullMarked;
