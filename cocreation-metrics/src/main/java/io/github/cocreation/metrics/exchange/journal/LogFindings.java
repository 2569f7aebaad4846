/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is found while the logs of a folder are read.
 *
 * @param problems what is wrong in them
 * @param assumptions how what was right had to be understood, each told once
 */
record LogFindings(List<LogProblem> problems, Set<String> assumptions) {
    /** Nothing found yet. */
    LogFindings() {
        this(new ArrayList<>(), new LinkedHashSet<>());
    }
}
