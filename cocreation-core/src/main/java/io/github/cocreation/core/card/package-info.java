/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How the cards that come with this library are found: data files beside the code that describes them. Reads {@code
 * core.json}; roles, frameworks, typologies and judgements read their built-in cards through it. Not exported: hosts bring
 * their own cards as text, through the codecs.
 */
@NullMarked
package io.github.cocreation.core.card;

import org.jspecify.annotations.NullMarked;
