/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableList;

/**
 * A process under other names, and what is left to look at before it is given away.
 *
 * @param process the process
 * @param replaced how many names were replaced in free text
 * @param remarks what may still tell who somebody is
 */
public record PseudonymisedProcess(CoCreationProcess process, int replaced, ImmutableList<String> remarks) {}
