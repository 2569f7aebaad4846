/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codecs;
import java.util.ArrayList;
import java.util.List;

/** Compares what a certificate is about with what was published before the lottery. */
final class CertificatePromise {
    private CertificatePromise() {}

    /** What differs from the task that was published and the objective that was promised. */
    static Violations of(Certificate certificate, SelectionTask given, Objective promised) {
        List<Violation> found = new ArrayList<>();
        if (!certificate.objective().keeps(promised)) {
            found.add(Violation.error(
                    "promise",
                    "objective",
                    Codecs.word(certificate.objective()),
                    "must be (" + Codecs.word(promised) + "), as promised",
                    "the certificate is of another lottery, or was changed"));
        }
        ImmutableMap<String, Object> published = parts(given);
        parts(certificate.task()).forEach((part, value) -> {
            if (!value.equals(published.get(part))) {
                found.add(Violation.error(
                        "task",
                        "task." + part,
                        "differs",
                        "must be as in the task that was given (" + given.id() + ")",
                        "the certificate is of another task, or was changed"));
            }
        });
        return Violations.of(found);
    }

    private static ImmutableMap<String, Object> parts(SelectionTask task) {
        return ImmutableMap.of(
                "k",
                task.seats(),
                "pool",
                task.pool(),
                "quotas",
                task.quotas(),
                "one_per_household",
                task.household(),
                "include",
                task.include(),
                "exclude",
                task.exclude());
    }
}
