/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What good co-creation is judged by, as data: dimensions, criteria, questions and scales with their sources, and
 * assessments by several raters. Reads {@code core.text}, {@code core.source}, {@code core.vocabulary}, the raters of
 * {@code core.stakeholder} and the types of {@code core.typology}; {@code metrics.governance} measures assessments.
 *
 * <p>To add a framework to this library: a card in this package's folder of resources, and its name in {@code
 * BuiltInFrameworks}. A host reads a card of its own with {@code Framework.codec()} and adds it with {@code Frameworks.with}.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.framework;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
