/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.refusal;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormatException;
import java.util.Objects;

/**
 * One thing that is wrong with what was handed in, as the library told it.
 *
 * @param where where it stands; empty if it stands nowhere in particular
 * @param value the value; empty if the rule tells it
 * @param rule what must hold
 * @param maybe what to try; empty if there is no advice
 */
public record Mistake(String where, String value, String rule, String maybe) {
    private static final String MAYBE = "\nMaybe ";

    static Mistake of(Violation violation) {
        return new Mistake(violation.place(), violation.value(), violation.rule(), violation.remedy());
    }

    static Mistake of(JsonFormatException e) {
        String where = e.path() + " (line " + e.line() + ", column " + e.column() + ")";
        return new Mistake(where, "", e.problem(), e.remedy().orElse(""));
    }

    static Mistake of(IllegalArgumentException e) {
        if (e instanceof JsonFormatException unreadable) {
            return of(unreadable);
        }
        String message = Objects.requireNonNullElse(e.getMessage(), "The value is wrong.");
        int maybe = message.indexOf(MAYBE);
        return maybe < 0
                ? new Mistake("", "", message, "")
                : new Mistake(
                        "", "", message.substring(0, maybe), withoutStop(message.substring(maybe + MAYBE.length())));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
