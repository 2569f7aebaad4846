/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import io.github.cocreation.core.check.Severity;
import io.github.cocreation.core.check.Violation;

/** A violation while it is read or written as JSON. */
final class ViolationForm {
    static final Codec<Violation> CODEC = Codecs.object("violation", ViolationForm::new, ViolationForm::violation)
            .required("code", Codecs.STRING, Violation::code, (form, code) -> form.code = code)
            .required(
                    "severity",
                    Codecs.enumeration("severity", Severity.class),
                    Violation::severity,
                    (form, severity) -> form.severity = severity)
            .required("place", Codecs.STRING, Violation::place, (form, place) -> form.place = place)
            .required("value", Codecs.STRING, Violation::value, (form, value) -> form.value = value)
            .required("rule", Codecs.STRING, Violation::rule, (form, rule) -> form.rule = rule)
            .required("remedy", Codecs.STRING, Violation::remedy, (form, remedy) -> form.remedy = remedy)
            .codec();

    private String code = "";
    private Severity severity = Severity.ERROR;
    private String place = "";
    private String value = "";
    private String rule = "";
    private String remedy = "";

    private ViolationForm() {}

    private Violation violation() {
        return severity == Severity.ERROR
                ? Violation.error(code, place, value, rule, remedy)
                : Violation.warning(code, place, value, rule, remedy);
    }
}
