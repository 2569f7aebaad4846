/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who gets a seat: lotteries over panels that fill quotas, as fair as the volunteers allow, each with a certificate that can
 * be checked without the solver; the smallest changes when quotas clash; public draws from a published seed; replacements when
 * people drop out. Reads {@code core.check}, {@code core.json}, {@code core.stakeholder} and CSV handed in as text; hosts and
 * the command line read it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.selection;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
