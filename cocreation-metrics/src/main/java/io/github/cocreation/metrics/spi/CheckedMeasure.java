/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.spi;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.Measurement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One measure of a provider, held to what its definition says. */
record CheckedMeasure(Measure measure, MeasureDefinition definition, String place, Consumer<Violation> found) {
    private static final int STEPS = 100;

    void check(List<CoCreationProcess> samples) {
        bands();
        for (CoCreationProcess sample : samples) {
            String where = place + ".of(" + sample.id() + ")";
            Optional<Measurement> measurement =
                    MeasureProviderContract.guarded(() -> measure.of(sample), "measure-failed", where, found);
            measurement.ifPresent(first -> {
                check(first, where);
                MeasureProviderContract.guarded(() -> measure.of(sample), "unstable", where, found)
                        .filter(second -> !second.equals(first))
                        .ifPresent(second -> error(
                                "unstable",
                                where,
                                second.summary(),
                                "must be the same at every call, but was first: " + first.summary(),
                                "use no clock and no state, and start chance from a seed"));
            });
        }
    }

    /** Walks the range, and every edge in it. */
    private void bands() {
        if (definition.bands().all().isEmpty()) {
            return;
        }
        double low = Math.max(definition.range().low(), -1e6);
        double high = Math.min(definition.range().high(), 1e6);
        for (int step = 0; step <= STEPS; step++) {
            inOneBand(low + (high - low) * step / STEPS);
        }
        for (Band band : definition.bands().all()) {
            band.atLeast().ifPresent(edge -> {
                inOneBand(edge);
                inOneBand(Math.nextDown(edge));
            });
        }
    }

    private void inOneBand(double value) {
        long in = definition.bands().all().stream()
                .filter(band -> band.contains(value))
                .count();
        if (in != 1) {
            error(
                    "band-hole",
                    place + ".bands",
                    value,
                    "must lie in one band, not in " + in,
                    "let bands follow on each other");
        }
    }

    private void check(Measurement measurement, String where) {
        if (!measurement.measure().equals(definition.id())
                || !measurement.name().equals(definition.name())
                || measurement.direction() != definition.direction()) {
            error(
                    "other-measure",
                    where,
                    measurement.measure(),
                    "must have id, name and direction of its definition (" + definition.id() + ")",
                    "start from measured(...) or undefined(...) of the definition");
        }
        measurement.value().ifPresent(value -> value(value, measurement.band(), where));
        String sentence = measurement.sentence().strip();
        if (!sentence.endsWith(".") || sentence.indexOf(' ') < 0) {
            error("no-sentence", where, sentence, "must be a sentence that ends in a full stop", "write it for people");
        }
        serialisable(measurement, where);
    }

    private void value(double value, Optional<Band> band, String where) {
        if (!definition.range().contains(value)) {
            error(
                    "out-of-range",
                    where,
                    value,
                    "must lie in " + definition.range(),
                    "correct the formula or the range");
        }
        if (!band.equals(definition.bands().of(value))) {
            error(
                    "other-band",
                    where,
                    band.map(Band::name).orElse("none"),
                    "must be the band in which the value (" + value + ") lies",
                    "start from measured(...) of the definition");
        }
    }

    private void serialisable(Measurement measurement, String where) {
        JsonFormat json = JsonFormat.withDefaults();
        try {
            String written = json.write(Measurement.codec(), measurement);
            String said = new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            if (!json.read(Measurement.codec(), said, definition.id().value()).equals(measurement)) {
                notSerialisable(where, "is another measurement when it is read back");
            }
        } catch (JsonFormatException e) {
            notSerialisable(where, "cannot be read back: " + e.getMessage());
        }
    }

    private void notSerialisable(String where, String what) {
        error(
                "not-serialisable",
                where,
                definition.id(),
                "must be the same after writing and reading, but " + what,
                "remove control characters and half surrogates from its texts");
    }

    private void error(String code, String where, Object value, String rule, String remedy) {
        found.accept(Violation.error(code, where, value, rule, remedy));
    }
}
