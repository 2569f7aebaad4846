/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who takes part or is affected: stakeholders, what they bring and need, how they are protected, and the population
 * they come from. Reads {@code core.check}, {@code core.json} and {@code core.source}; roles, networks, journals and
 * processes name stakeholders by {@link io.github.cocreation.core.stakeholder.StakeholderId}.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
