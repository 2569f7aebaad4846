/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a definition must keep to so that others can work with it, and by whose words. Reads {@code definition} and the built-in
 * roles, frameworks and typologies of the core; {@code spi} checks providers by it, {@code catalogue} what it takes in.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.rules;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
