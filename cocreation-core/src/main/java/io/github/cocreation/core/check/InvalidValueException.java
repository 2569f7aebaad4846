/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

/**
 * A value that breaks a rule, taken apart for a host that shows what is wrong in words or in a form of its own. Its message is
 * {@link Require#message} of the parts.
 *
 * <pre>{@code
 * try {
 *     Require.unitInterval("power", power, "stakeholder (tenants)");
 * } catch (InvalidValueException e) {
 *     form.mark(e.what(), e.rule(), e.remedy());
 * }
 * }</pre>
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The thing that is wrong. */
    private final String what;

    /** Its value, as messages show it. */
    private final String value;

    /** What it belongs to. */
    private final String where;

    /** What must hold. */
    private final String rule;

    /** What to try. */
    private final String remedy;

    InvalidValueException(String what, Object value, String where, String rule, String remedy) {
        super(Require.message(what, value, where, rule, remedy));
        this.what = what;
        this.value = Require.shown(String.valueOf(value));
        this.where = where;
        this.rule = rule;
        this.remedy = remedy;
    }

    /** {@return the thing that is wrong, such as {@code power}} */
    public String what() {
        return what;
    }

    /** {@return its value, as messages show it: at most 200 characters} */
    public String value() {
        return value;
    }

    /** {@return what it belongs to, such as {@code stakeholder (tenants)}; empty when it belongs to nothing} */
    public String where() {
        return where;
    }

    /** {@return what must hold, such as {@code must be in [0, 1]}} */
    public String rule() {
        return rule;
    }

    /** {@return what to try, completing a sentence that starts with "Maybe"} */
    public String remedy() {
        return remedy;
    }
}
