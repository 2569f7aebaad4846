/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is written as a document of its own says what it is, and is read back. */
class DocumentsTest {
    private static final JsonFormat JSON = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);

    @Test
    void a_journal_stands_alone() {
        Journal journal = Journal.empty()
                .append(SessionHeld.builder()
                        .id(EntryId.of("s1"))
                        .at(Instant.parse("2026-02-01T09:00:00Z"))
                        .session(SessionId.of("kick-off"))
                        .title("Kick-off")
                        .minutes(60)
                        .build());
        String json = JSON.write(Journal.documentCodec(), journal);
        assertThat(json).startsWith("{\"schema\":\"cocreation/journal/1\",\"entries\":[{\"entry\":\"session-held\"");
        assertThat(JSON.read(Journal.documentCodec(), json, "journal.json")).isEqualTo(journal);
        assertThatThrownBy(() -> JSON.read(Journal.documentCodec(), json.replace("journal/1", "journal/2"), "j"))
                .isInstanceOf(JsonFormatException.class);
    }

    @Test
    void violations_stand_alone() {
        Violations violations = Violations.of(ImmutableList.of(
                Violation.error("no-initiator", "initiators", "none", "must not be empty", "name who started it"),
                Violation.warning("no-mandate", "mandate", "none", "should be there", "ask for one")));
        String json = JSON.write(ViolationsCodec.codec(), violations);
        assertThat(json)
                .startsWith("{\"schema\":\"cocreation/violations/1\",\"violations\":[{\"code\":\"no-initiator\","
                        + "\"severity\":\"error\",\"place\":\"initiators\"");
        assertThat(JSON.read(ViolationsCodec.codec(), json, "violations.json")).isEqualTo(violations);
    }

    @Test
    void a_byte_order_mark_is_skipped_once() {
        assertThat(JSON.read(Codecs.INT, "\uFEFF7", "n.json")).isEqualTo(7);
        assertThatThrownBy(() -> JSON.read(Codecs.INT, "\uFEFF\uFEFF7", "n.json"))
                .isInstanceOf(JsonFormatException.class);
    }
}
