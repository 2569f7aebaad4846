/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.metrics.report.wording.Wording;
import java.io.Reader;
import java.util.Locale;
import java.util.Map;

/**
 * A shipped case told in another language: its texts, and what its groups are called, as a host would tell a report.
 *
 * @param texts the texts by what they are in the case; of a group by {@code group: } and its id
 * @param locale the other language
 */
record CaseTranslation(ImmutableSortedMap<String, String> texts, Locale locale) {
    private static final String GROUP = "group: ";
    private static final Codec<ImmutableSortedMap<String, String>> CODEC =
            Codecs.sortedMap(Codecs.STRING, "text", text -> text, text -> text);

    static CaseTranslation read(Reader card, String name, Locale locale) {
        return new CaseTranslation(JsonFormat.withDefaults().read(CODEC, card, name), locale);
    }

    /** The process whose document this is, with its texts replaced wherever they are the whole of a value. */
    CoCreationProcess process(String document, String name) {
        String told = document;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            told = told.replace('"' + text.getKey() + '"', '"' + text.getValue() + '"');
        }
        return CoCreationProcess.read(told, name);
    }

    /** The built-in words, with those for the groups of the case. */
    Wording wording() {
        ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
        texts.forEach((text, translation) -> {
            if (text.startsWith(GROUP)) {
                String id = text.substring(GROUP.length());
                words.put("word.group." + id, Text.of(id.replace('-', ' ')).with(locale, translation));
            }
        });
        return Wording.in(locale).withTexts(words.buildOrThrow());
    }
}
