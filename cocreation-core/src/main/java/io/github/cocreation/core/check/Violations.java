/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Collection;

/**
 * Everything that was found wrong with a model, in the order it was found; empty when nothing was.
 *
 * @param all the violations
 */
public record Violations(ImmutableList<Violation> all) {
    private static final Violations NONE = new Violations(ImmutableList.of());

    /** {@return no violations} */
    public static Violations none() {
        return NONE;
    }

    /**
     * {@return these violations}
     *
     * @param violations what was found
     */
    public static Violations of(Collection<Violation> violations) {
        return violations.isEmpty() ? NONE : new Violations(ImmutableList.copyOf(violations));
    }

    /** {@return whether nothing was found} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return those of severity {@link Severity#ERROR}} */
    public ImmutableList<Violation> errors() {
        return ofSeverity(Severity.ERROR);
    }

    /** {@return those of severity {@link Severity#WARNING}} */
    public ImmutableList<Violation> warnings() {
        return ofSeverity(Severity.WARNING);
    }

    /**
     * {@return these and the others, in that order}
     *
     * @param others further violations
     */
    public Violations and(Violations others) {
        return of(ImmutableList.<Violation>builder()
                .addAll(all)
                .addAll(others.all)
                .build());
    }

    /**
     * Does nothing if there is no error; warnings do not count.
     *
     * @param what the model that was checked, such as {@code "process (harbour)"}
     * @throws IllegalArgumentException if there is an error; the message lists them all
     */
    public void throwIfErrors(String what) {
        ImmutableList<Violation> errors = errors();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("The %s has %d error%s:\n%s"
                    .formatted(
                            what,
                            errors.size(),
                            errors.size() == 1 ? "" : "s",
                            Joiner.on('\n').join(errors)));
        }
    }

    private ImmutableList<Violation> ofSeverity(Severity severity) {
        return all.stream().filter(v -> v.severity() == severity).collect(ImmutableList.toImmutableList());
    }

    /** {@return one violation after the other, each on two lines; {@code no violations} when there are none} */
    @Override
    public String toString() {
        return all.isEmpty() ? "no violations" : Joiner.on('\n').join(all);
    }
}
