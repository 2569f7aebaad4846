/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Words in more than one language. Reads {@code core.check} and {@code core.json}; every package whose labels, questions or
 * definitions people read holds them as {@link io.github.cocreation.core.text.Text}.
 */
@NullMarked
package io.github.cocreation.core.text;

import org.jspecify.annotations.NullMarked;
