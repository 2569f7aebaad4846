/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.refusal;

/** Somebody else was faster: what was to be changed is no longer what it was. */
public final class StaleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says so.
     *
     * @param message in the form of the library's errors
     */
    public StaleException(String message) {
        super(message);
    }
}
