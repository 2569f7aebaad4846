/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.metrics.diagnosis.Finding;

/**
 * A finding of a diagnosis.
 *
 * @param finding the finding
 */
public record FindingBlock(Finding finding) implements Block {
    private static final ObjectCodec<FindingBlock> CODEC = Codecs.record(
            "finding block", Codecs.field("finding", Finding.codec(), FindingBlock::finding), FindingBlock::new);

    /** {@return how finding blocks are read and written as JSON} */
    public static ObjectCodec<FindingBlock> codec() {
        return CODEC;
    }
}
