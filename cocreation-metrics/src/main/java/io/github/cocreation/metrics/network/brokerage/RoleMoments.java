/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

/**
 * What chance alone would bring.
 *
 * @param expected the mean
 * @param deviation the standard deviation
 */
public record RoleMoments(double expected, double deviation) {}
