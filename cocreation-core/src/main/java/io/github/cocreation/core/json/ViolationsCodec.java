/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import io.github.cocreation.core.check.Severity;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;

/** What a check found as JSON, for a host's own reports; here, as {@code core.check} knows no JSON. */
public final class ViolationsCodec {
    private static final Codec<Violation> VIOLATION = Codecs.object("violation", Fields::new, Fields::violation)
            .required("code", Codecs.STRING, Violation::code, (fields, code) -> fields.code = code)
            .required(
                    "severity",
                    Codecs.enumeration("severity", Severity.class),
                    Violation::severity,
                    (fields, severity) -> fields.severity = severity)
            .required("place", Codecs.STRING, Violation::place, (fields, place) -> fields.place = place)
            .required("value", Codecs.STRING, Violation::value, (fields, value) -> fields.value = value)
            .required("rule", Codecs.STRING, Violation::rule, (fields, rule) -> fields.rule = rule)
            .required("remedy", Codecs.STRING, Violation::remedy, (fields, remedy) -> fields.remedy = remedy)
            .codec();

    private static final ObjectCodec<Violations> CODEC = Codecs.record(
                    "violations", Codecs.field("violations", VIOLATION.list(), Violations::all), Violations::new)
            .asDocument("cocreation/violations", 1);

    /** Collects the fields while they are read. */
    private static final class Fields {
        private String code = "";
        private Severity severity = Severity.ERROR;
        private String place = "";
        private String value = "";
        private String rule = "";
        private String remedy = "";

        private Violation violation() {
            return severity == Severity.ERROR
                    ? Violation.error(code, place, value, rule, remedy)
                    : Violation.warning(code, place, value, rule, remedy);
        }
    }

    private ViolationsCodec() {}

    /** {@return how violations are read and written as JSON: documents of schema {@code cocreation/violations/1}} */
    public static ObjectCodec<Violations> codec() {
        return CODEC;
    }
}
