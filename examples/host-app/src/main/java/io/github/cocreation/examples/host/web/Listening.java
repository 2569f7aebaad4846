/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.collect.ImmutableSet;

/**
 * Where a web server listens, and to what.
 *
 * @param address the address, such as {@code 127.0.0.1}
 * @param port the port; 0 for any that is free
 * @param names the names of hosts that it answers to
 * @param mostBytes how long a document may be
 */
public record Listening(String address, int port, ImmutableSet<String> names, int mostBytes) {}
