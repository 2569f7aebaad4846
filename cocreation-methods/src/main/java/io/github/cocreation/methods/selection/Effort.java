/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

/**
 * Says whether a long search may go on. The library reads no clock: whoever calls decides, by time, by a button or by count,
 * and gets the best that was found so far.
 *
 * <pre>{@code
 * Effort untilNoon = () -> clock.instant().isBefore(noon);
 * }</pre>
 */
@FunctionalInterface
public interface Effort {
    /** As long as it takes. */
    Effort UNLIMITED = () -> true;

    /** {@return whether to go on; asked often, once it has said no it should not say yes again} */
    boolean goOn();
}
