/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.spi;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.methods.definition.FieldGroup;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Step;
import java.nio.charset.StandardCharsets;

/** Whether a definition says all that people need from it, and can be written down and read again. */
final class WholeDefinition {
    private final MethodDefinition method;
    private final ImmutableList.Builder<Violation> found = ImmutableList.builder();

    private WholeDefinition(MethodDefinition method) {
        this.method = method;
    }

    static ImmutableList<Violation> check(MethodDefinition method) {
        WholeDefinition whole = new WholeDefinition(method);
        whole.serialisable();
        whole.texts();
        whole.sources();
        return whole.found.build();
    }

    private void serialisable() {
        JsonFormat json = JsonFormat.withDefaults();
        try {
            String written = json.write(MethodDefinition.codec(), method);
            String said = new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            if (!json.read(MethodDefinition.codec(), said, method.id().value()).equals(method)) {
                found.add(notSerialisable("is another method when it is read back"));
            }
        } catch (JsonFormatException e) {
            found.add(notSerialisable("cannot be read back: " + e.getMessage()));
        }
    }

    private Violation notSerialisable(String what) {
        return Violation.error(
                "not-serialisable",
                "",
                method.id(),
                "must be the same after writing and reading, but " + what,
                "remove control characters and half surrogates from its texts");
    }

    private void texts() {
        for (int i = 0; i < method.steps().size(); i++) {
            Step step = method.steps().get(i);
            require(step.facilitators().isPresent(), "steps[" + i + "].facilitators", "say what those who lead it do");
            require(
                    step.participants().isPresent(),
                    "steps[" + i + "].participants",
                    "say what people are asked to do");
        }
        require(!method.preconditions().isEmpty(), "preconditions", "say what must hold beforehand");
        require(!method.successConditions().isEmpty(), "successConditions", "say what makes it succeed");
        require(!method.failureModes().isEmpty(), "failureModes", "say how it goes wrong, and what helps");
    }

    private void require(boolean there, String place, String remedy) {
        if (!there) {
            found.add(Violation.warning("missing-text", place, "none", "should be there", remedy));
        }
    }

    private void sources() {
        for (FieldGroup part : FieldGroup.values()) {
            // purposes are judged together with the rest of the intent
            if (part != FieldGroup.PURPOSES && method.source(part).isEmpty()) {
                found.add(Violation.warning(
                        "missing-source",
                        "sources",
                        Codecs.word(part),
                        "should have a source",
                        "name whose practice or judgement it is"));
            }
        }
    }
}
