/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import java.util.Arrays;
import java.util.List;

/** How far somebody got from being concerned to being heard, in order. */
public enum VoiceStage {
    /** Known to the process as a stakeholder. */
    IDENTIFIED,
    /** Asked to take part. */
    INVITED,
    /** Known to have got the invitation. */
    REACHED,
    /** Seen in a session. */
    PRESENT,
    /** Contributed something. */
    SPOKE,
    /** Stands behind a decision: it rests on what they contributed, or they proposed or took it. */
    HEARD;

    private static final Codec<VoiceStage> CODEC = Codecs.enumeration("stage", VoiceStage.class);

    static VoiceStage named(String word) {
        List<String> words = Arrays.stream(values()).map(Codecs::word).toList();
        int index = words.indexOf(word);
        Require.that(index >= 0, "stage", word, "a funnel", "is unknown", DidYouMean.remedy(word, words));
        return values()[index];
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<VoiceStage> codec() {
        return CODEC;
    }
}
