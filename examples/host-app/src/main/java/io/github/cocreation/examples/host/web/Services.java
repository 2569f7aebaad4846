/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import io.github.cocreation.examples.host.cafe.CafePlanner;
import io.github.cocreation.examples.host.reading.Readings;
import io.github.cocreation.examples.host.store.Cafes;
import io.github.cocreation.examples.host.store.Processes;
import java.time.Clock;

/**
 * What stands behind the pages.
 *
 * @param processes the processes
 * @param cafes their cafés
 * @param planner plans cafés
 * @param readings sees what is in processes
 * @param clock the time, and the time zone in which people meet
 */
public record Services(Processes processes, Cafes cafes, CafePlanner planner, Readings readings, Clock clock) {}
