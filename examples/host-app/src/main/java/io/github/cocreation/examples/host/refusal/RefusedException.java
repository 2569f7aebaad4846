/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.refusal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormatException;
import java.util.List;
import java.util.Objects;

/** What was handed in cannot be kept, with every reason the library gave. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    private final transient ImmutableList<Mistake> mistakes;

    private RefusedException(String message, List<Mistake> mistakes) {
        super(message);
        this.mistakes = ImmutableList.copyOf(mistakes);
    }

    /**
     * {@return the refusal of a text that cannot be read}
     *
     * @param problems what stands in the way, at least one
     */
    public static RefusedException unreadable(List<JsonFormatException> problems) {
        return new RefusedException(
                "The document cannot be read.",
                problems.stream().map(Mistake::of).toList());
    }

    /**
     * {@return the refusal of a model whose parts do not fit together}
     *
     * @param errors what does not fit, at least one
     */
    public static RefusedException broken(List<Violation> errors) {
        return new RefusedException(
                "The parts do not fit together.",
                errors.stream().map(Mistake::of).toList());
    }

    /**
     * {@return the refusal of a value}
     *
     * @param failure what the library said of it
     */
    public static RefusedException of(IllegalArgumentException failure) {
        return new RefusedException(
                Objects.requireNonNullElse(failure.getMessage(), "The value is wrong."), List.of(Mistake.of(failure)));
    }

    /** {@return every reason, at least one} */
    public ImmutableList<Mistake> mistakes() {
        return mistakes;
    }
}
