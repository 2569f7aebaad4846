/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

import org.immutables.value.Value;

/**
 * One rule that a model breaks: which rule, where, with which value, and what to try.
 *
 * <pre>{@code
 * Violation.error("role-of-stranger", "roles[2]", "tennants", "must name a stakeholder of the process", "(tenants)");
 * }</pre>
 */
@Value.Immutable
public abstract class Violation {
    Violation() {}

    /** {@return the rule's code, stable over releases, such as {@code role-of-stranger}} */
    public abstract String code();

    /** {@return how bad it is} */
    public abstract Severity severity();

    /** {@return where in the model, as a path such as {@code roles[2].stakeholder}} */
    public abstract String place();

    /** {@return the offending value as text} */
    public abstract String value();

    /** {@return what must hold, such as {@code must name a stakeholder of the process}} */
    public abstract String rule();

    /** {@return what to try, completing a sentence that starts with "Maybe"} */
    public abstract String remedy();

    /**
     * {@return a violation of severity {@link Severity#ERROR}}
     *
     * @param code the rule's code
     * @param place where in the model
     * @param value the offending value
     * @param rule what must hold
     * @param remedy what to try, completing a sentence that starts with "Maybe"
     */
    public static Violation error(String code, String place, Object value, String rule, String remedy) {
        return of(Severity.ERROR, code, place, value, rule, remedy);
    }

    /**
     * {@return a violation of severity {@link Severity#WARNING}}
     *
     * @param code the rule's code
     * @param place where in the model
     * @param value the offending value
     * @param rule what should hold
     * @param remedy what to try, completing a sentence that starts with "Maybe"
     */
    public static Violation warning(String code, String place, Object value, String rule, String remedy) {
        return of(Severity.WARNING, code, place, value, rule, remedy);
    }

    /**
     * {@return this violation as one of a larger model, its place put behind the part's}
     *
     * @param part where the checked part is, such as {@code assessments[0]}
     */
    public Violation within(String part) {
        return of(severity(), code(), part + "." + place(), value(), rule(), remedy());
    }

    private static Violation of(
            Severity severity, String code, String place, Object value, String rule, String remedy) {
        return ImmutableViolation.builder()
                .code(Require.slug("violation code", code))
                .severity(severity)
                .place(place)
                .value(value.toString())
                .rule(rule)
                .remedy(remedy)
                .build();
    }

    /** {@return the violation as text of two lines: what is wrong where, then what to try} */
    @Override
    public String toString() {
        return "[%s] %s (%s) %s.%nMaybe %s."
                .formatted(code(), place(), value(), rule(), remedy())
                .replace(System.lineSeparator(), "\n");
    }
}
