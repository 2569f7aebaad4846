/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.vocabulary.MethodId;

/** A programme as JSON: the id for a use, an object for everything else. */
final class ProgrammeForm {
    static final Codec<Programme> CODEC = Codecs.either(
            MethodId.codec().map(Use::new, ProgrammeForm::method),
            Codecs.<Programme>union("programme", "kind")
                    .variant(
                            "use",
                            Use.class,
                            Codecs.record("use", Codecs.field("method", MethodId.codec(), Use::method), Use::new))
                    .variant(
                            "sequence",
                            Sequence.class,
                            Codecs.record(
                                    "sequence",
                                    Codecs.field(
                                            "parts",
                                            Codecs.lazy(Programme::codec).list(),
                                            Sequence::parts),
                                    Sequence::new))
                    .codec(),
            Use.class::isInstance);

    private ProgrammeForm() {}

    private static MethodId method(Programme programme) {
        return ((Use) programme).method();
    }
}
