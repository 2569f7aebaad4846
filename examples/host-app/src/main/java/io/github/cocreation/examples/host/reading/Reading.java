/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.reading;

import io.github.cocreation.methods.advice.Advice;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.report.Report;

/**
 * What is seen in a process, as far as its readers may read it, in their language.
 *
 * @param diagnosis what was measured and found, and what is needed
 * @param advice what to do next, best first
 * @param report both, to be read by people
 */
public record Reading(Diagnosis diagnosis, Advice advice, Report report) {}
