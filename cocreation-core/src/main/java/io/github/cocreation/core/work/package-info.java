/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How work is done that can last: on which threads, who hears how far it is, who may stop it. Reads {@code core.check}; searches for
 * groups and measures of networks use it.
 */
@NullMarked
package io.github.cocreation.core.work;

import org.jspecify.annotations.NullMarked;
