/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import java.util.Optional;

/**
 * One entry of Participedia: a case, a method, an organisation or a collection, as lists of values by field. A scalar is a list of one; a
 * field without value is absent.
 *
 * @param type what it is, such as {@code case}
 * @param id its id
 * @param facts the values by field
 */
public record ParticipediaEntry(String type, String id, ImmutableSortedMap<String, ImmutableList<String>> facts) {
    /** The type of what happened somewhere. */
    public static final String CASE = "case";

    /**
     * {@return the values of a field; empty if it has none}
     *
     * @param field its name, such as {@code method_types}
     */
    public ImmutableList<String> values(String field) {
        return facts.getOrDefault(field, ImmutableList.of());
    }

    /** {@return its title, else its type and id} */
    public String title() {
        return first("title").orElse(type + " " + id);
    }

    private Optional<String> first(String field) {
        return values(field).stream().filter(text -> !text.isBlank()).findFirst();
    }

    /**
     * {@return the entry as a process without people and journal}: its title, what it is about, and every other field as a note, since
     * Participedia's words are not ours
     */
    public CoCreationProcess process() {
        String challenge = first("description")
                .or(() -> first("general_issues"))
                .map(MarkupText::plain)
                .filter(text -> !text.isBlank())
                .orElse(title());
        CoCreationProcess.Builder process = CoCreationProcess.builder()
                .id(ProcessId.of("participedia-" + id))
                .title(title())
                .challenge(challenge);
        facts.forEach((field, values) -> {
            if (!field.equals("title") && !field.equals("description") && !field.equals("body")) {
                process.addNotes("Participedia " + field + ": " + String.join("; ", values));
            }
        });
        return process.build();
    }
}
