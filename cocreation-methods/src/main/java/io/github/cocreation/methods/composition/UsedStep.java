/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.methods.definition.Step;

/**
 * A step of a method as one use holds it.
 *
 * @param step the step
 * @param rounds in how many rounds people sit anew within it, at least 1
 * @param minutes how long it takes, at least 1
 */
public record UsedStep(Step step, int rounds, int minutes) {}
