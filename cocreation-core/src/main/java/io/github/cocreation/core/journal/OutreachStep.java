/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** How far somebody got on the way in, as far as those who asked know. */
public enum OutreachStep {
    /** An invitation was sent, said or handed over. */
    INVITED,
    /** They are known to have got it: they answered, or were spoken to. */
    REACHED,
    /** They got it and said no. */
    DECLINED
}
