/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Why something is not done: it is wrong, with all that the library said of it, or somebody else was faster. Reads the library's
 * errors; store and café throw these, the web answers with them.
 */
@NullMarked
package io.github.cocreation.examples.host.refusal;

import org.jspecify.annotations.NullMarked;
