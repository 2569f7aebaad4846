/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * All measures in one place, sorted by id. Reads every package of measures; diagnosis, report and hosts take measures
 * from here.
 */
@NullMarked
package io.github.cocreation.metrics.catalogue;

import org.jspecify.annotations.NullMarked;
