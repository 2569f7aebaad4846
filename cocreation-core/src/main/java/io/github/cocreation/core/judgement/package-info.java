/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What follows from what is seen, as data: the gate that says what may be called co-creation, when not to co-create, the
 * circle of take-over and withdrawal, and the rules that turn readings into hints. Reads {@code core.framework}, whose
 * criteria it judges by, {@code core.typology}, whose types it knows, {@code core.condition}, {@code core.text} and {@code
 * core.source}; {@code metrics.governance} and {@code
 * metrics.diagnosis} apply it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.judgement;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
