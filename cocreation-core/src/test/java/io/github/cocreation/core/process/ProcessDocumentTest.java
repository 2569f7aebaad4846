/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.CaseFormat;
import io.github.cocreation.core.journal.CommitmentState;
import io.github.cocreation.core.journal.CommitmentStatus;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.vocabulary.Motive;
import io.github.cocreation.core.vocabulary.Phase;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One document with every part and every kind of entry, as a file, so that no change of the format goes unnoticed. */
class ProcessDocumentTest {
    private static final String DOCUMENT = "harbour.json";

    private static String text() throws IOException {
        try (InputStream file = ProcessDocumentTest.class.getResourceAsStream(DOCUMENT)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refused(String from, String to, String message) throws IOException {
        String broken = text().replaceFirst(from, to);
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> CoCreationProcess.read(broken, DOCUMENT))
                .withMessage(message);
    }

    @Test
    void the_document_is_written_byte_for_byte_as_it_was_read() throws IOException {
        assertThat(CoCreationProcess.read(text(), DOCUMENT).write() + "\n").isEqualTo(text());
    }

    @Test
    void a_reader_gives_what_a_string_gives() throws IOException {
        assertThat(CoCreationProcess.read(new StringReader(text()), DOCUMENT))
                .isEqualTo(CoCreationProcess.read(text(), DOCUMENT));
    }

    @Test
    void the_document_means_what_it_says() throws IOException {
        CoCreationProcess process = CoCreationProcess.read(text(), DOCUMENT);
        assertThat(process.illustrative()).isTrue();
        assertThat(process.motives()).containsEntry(Motive.BETTER_QUALITY, 0.75).hasSize(2);
        assertThat(process.phasesOn(LocalDate.of(2026, 3, 20))).containsExactly(Phase.EXPLORE, Phase.UNDERSTAND);
        assertThat(process.stakeholder(StakeholderId.of("city")).name()).isEqualTo("City of Øster Å");
        assertThat(process.network().ties(LayerId.of("trust"))).hasSize(1);
        CommitmentStatus map =
                process.journal().commitmentsOn(LocalDate.of(2026, 4, 3)).get(0);
        assertThat(map.state()).isEqualTo(CommitmentState.TAKEN_OVER);
        assertThat(map.carriers()).containsExactly(StakeholderId.of("city"));
        assertThat(map.isDue()).isTrue();
        assertThat(process.check()).hasToString("no violations");
    }

    @Test
    void the_document_has_every_kind_of_entry() throws IOException {
        CoCreationProcess process = CoCreationProcess.read(text(), DOCUMENT);
        for (Class<?> kind : Entry.class.getPermittedSubclasses()) {
            assertThat(process.journal().entries(kind.asSubclass(Entry.class)))
                    .as(kind.getSimpleName())
                    .isNotEmpty()
                    .allMatch(entry -> CaseFormat.UPPER_CAMEL
                            .to(CaseFormat.LOWER_HYPHEN, kind.getSimpleName())
                            .equals(entry.entryKind()));
        }
    }

    @Test
    void an_unknown_field_of_an_entry_is_located() throws IOException {
        refused(
                "\"plannedExit\"",
                "\"planedExit\"",
                "harbour.json:179:7 ($.journal[2]): The field (planedExit) is unknown in a presence.\n"
                        + "Maybe (plannedExit).");
    }

    @Test
    void an_unknown_motive_is_located() throws IOException {
        refused(
                "\"democracy\"",
                "\"democrazy\"",
                "harbour.json:19:5 ($.motives): The motive (democrazy) of a process is unknown.\n"
                        + "Maybe (democracy).");
    }

    @Test
    void a_stakeholder_is_there_once() throws IOException {
        refused(
                "\"id\": \"sailors\"",
                "\"id\": \"city\"",
                "harbour.json:62:19 ($.stakeholders): The stakeholder (city) of a process must not be there twice.\n"
                        + "Maybe give the second one an id of its own, or remove it.");
    }

    @Test
    void two_entries_of_one_id_are_located() throws IOException {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(
                        () -> CoCreationProcess.read(text().replaceFirst("\"id\": \"p2\"", "\"id\": \"p1\""), DOCUMENT))
                .withMessageStartingWith("harbour.json:153:14 ($.journal): The entry (Presence{id=p1,")
                .withMessageEndingWith("Maybe give it another id: a journal is appended to, never changed.");
    }

    @Test
    void a_document_of_another_version_is_refused() throws IOException {
        refused(
                "cocreation/process/1",
                "cocreation/process/2",
                "harbour.json:2:13 ($.schema): The schema (cocreation/process/2) of a process must be"
                        + " (cocreation/process/1).\n"
                        + "Maybe it was written by a newer release, which can read it.");
    }
}
