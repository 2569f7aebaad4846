/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who gets a seat: lotteries over panels that fill quotas, as fair as the volunteers allow, each with a certificate that can
 * be checked without the solver; the smallest changes when quotas clash; public draws from a published seed; replacements when
 * people drop out. Reads {@code core.check}, {@code core.json}, {@code core.process}, {@code core.stakeholder} and CSV handed in as text; hosts and
 * the command line read it.
 *
 * <p>The solver is the library's own, since nothing else was both light and right: the panels of a lottery come one at a time,
 * each a small search that goes on from the last one, and general solvers were seen to call wrong answers optimal. No status
 * is believed. A linear program's answer must keep the rows and be proved by its prices, or it is asked anew, in the end
 * without any rounding; a search that rounding defeats all the same stops with the best lottery found. Every proof goes into
 * the certificate, and is followed there without the solver.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.selection;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
