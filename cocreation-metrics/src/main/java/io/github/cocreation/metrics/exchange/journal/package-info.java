/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Processes from records of what happened and into them: folders of logs in CSV, event logs (OCEL 2.0, XES) and provenance (PROV-JSON).
 * Reads into {@code core.process}; hosts and the command line read and write records with it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
