/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.cafe;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDateTime;

/**
 * What somebody wants of a World Café.
 *
 * @param present who is there
 * @param start when the welcome begins
 * @param tableSize how many sit together at most
 * @param rounds how many rounds there are
 */
public record CafeWish(ImmutableSet<StakeholderId> present, LocalDateTime start, int tableSize, int rounds) {}
