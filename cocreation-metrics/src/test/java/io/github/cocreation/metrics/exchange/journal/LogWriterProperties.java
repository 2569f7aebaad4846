/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.check.Severity;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonOutcome;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.PhaseSpan;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Amount;
import io.github.cocreation.core.stakeholder.Barrier;
import io.github.cocreation.core.stakeholder.Channel;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.Consent;
import io.github.cocreation.core.stakeholder.ConsentScope;
import io.github.cocreation.core.stakeholder.Offer;
import io.github.cocreation.core.stakeholder.OfferKind;
import io.github.cocreation.core.stakeholder.Protection;
import io.github.cocreation.core.stakeholder.Salience;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Motive;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LogWriterProperties {
    private static final String NETWORK = "network, but for the ties in the journal";
    private static final String ORDER = "in which order entries of the same moment were written down";

    /** Whatever a journal holds, no row is written that is refused; and what was read once is lost no more. */
    @Property(tries = 40)
    void what_was_read_from_logs_is_written_and_read_without_loss(@ForAll long seed) throws IOException {
        CoCreationProcess first = read(
                LogWriter.write(RandomJournal.of(new SplittableRandom(seed)).process()));
        LogWriter.Folder again = LogWriter.write(first);
        assertThat(again.notes()).extracting(ExchangeNote::text).isSubsetOf(NETWORK);
        CoCreationProcess second = read(again);
        assertThat(second).isEqualTo(first);
        assertThat(LogWriter.write(second)).isEqualTo(again);
    }

    @Test
    void every_kind_of_entry_with_all_it_holds_comes_back() throws IOException {
        CoCreationProcess process = everything(RandomJournal.one());
        LogWriter.Folder written = LogWriter.write(process);
        assertThat(written.notes()).extracting(ExchangeNote::text).containsExactly(ORDER);
        assertThat(written.files().keySet()).isEqualTo(LogReader.files());
        CoCreationProcess back = read(written);
        assertThat(back.journal().entries())
                .containsExactlyInAnyOrderElementsOf(process.journal().entries());
        // the network is that of the ties in the journal
        assertThat(back.toBuilder()
                        .journal(process.journal())
                        .network(process.network())
                        .build())
                .isEqualTo(process);
    }

    private static CoCreationProcess everything(CoCreationProcess process) {
        LocalDate day = LocalDate.parse("2026-02-01");
        Stakeholder ana = process.stakeholder(StakeholderId.of("ana")).toBuilder()
                .addOffers(
                        Offer.of(OfferKind.KNOWLEDGE, "where it floods; \"the quay\""),
                        Offer.builder()
                                .kind(OfferKind.TIME)
                                .description("evenings")
                                .amount(Amount.of(0.1, "hours a week"))
                                .build())
                .addNeeds("a ramp", "an hour")
                .addInterest("open doors")
                .addAccessNeed("a hearing loop")
                .salience(Salience.builder()
                        .power(0.25)
                        .legitimacy(1)
                        .urgency(0)
                        .interest(1 / 3.0)
                        .build())
                .addLanguages("da", "pt-BR")
                .addChannels(
                        Channel.of(ChannelKind.VISIT, "the tea room"), Channel.of(ChannelKind.EMAIL, "a@example.org"))
                .addHardToReach(Barrier.DIGITAL, Barrier.AGE)
                .protection(Protection.builder()
                        .addConsents(
                                Consent.of(ConsentScope.PHOTO, day),
                                Consent.builder()
                                        .scope(ConsentScope.NAME)
                                        .given(day)
                                        .withdrawn(day.plusDays(9))
                                        .build())
                        .pseudonym("Heron")
                        .withdrawn(day.plusYears(1))
                        .build())
                .build();
        return process.withStakeholder(ana).toBuilder()
                .sharedProblem("Doors, shut;\nall winter")
                .illustrative(true)
                .addNotes("one", "two")
                .putMotive(Motive.BETTER_QUALITY, 0.75)
                .putMotive(Motive.MORE_FOR_LESS, 0.25)
                .addPurpose(Purpose.of("learning"))
                .addContext(Context.of("public-service"))
                .addPhases(
                        new PhaseSpan(Phase.MOBILISE, Span.between(day, day.plusDays(20))),
                        new PhaseSpan(Phase.EXPLORE, Span.since(day.plusDays(20))))
                .addRole(RoleAssignment.builder()
                        .stakeholder(ana.id())
                        .role(RoleId.of("facilitator"))
                        .span(Span.between(day, day.plusDays(3)))
                        .note("for want of another")
                        .build())
                .build();
    }

    @Test
    void what_no_row_can_tell_is_named() {
        CoCreationProcess process = RandomJournal.one();
        Instant later = Instant.parse("2026-05-01T10:00:00Z");
        Journal journal = process.journal()
                .append(Insight.builder()
                        .id(EntryId.of("a;b"))
                        .at(later)
                        .text(" spaced ")
                        .build())
                .append(Lesson.builder()
                        .id(EntryId.of("l9"))
                        .at(later)
                        .source("x")
                        .outcome(LessonOutcome.MIXED)
                        .text("t")
                        .change("No")
                        .build());
        LogWriter.Folder written = LogWriter.write(process.toBuilder()
                .journal(journal)
                .addSource(Source.heuristic("made up"))
                .build());
        assertThat(written.notes())
                .extracting(ExchangeNote::toString)
                .containsExactlyInAnyOrder(
                        "skipped: process: sources",
                        "skipped: journal: " + ORDER,
                        "assumed: journal: ids with a semicolon or a bar are others, which lists can hold",
                        "skipped: insights.csv: white space around texts",
                        "skipped: lessons.csv: changes called (no), which means none");
    }

    private static CoCreationProcess read(LogWriter.Folder written) throws IOException {
        Path folder = Files.createTempDirectory("logs");
        try {
            for (Map.Entry<String, String> file : written.files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            LoggedProcess read = LogReader.withDefaults().read(folder);
            assertThat(read.problems()).extracting(LogProblem::severity).doesNotContain(Severity.ERROR);
            return read.process();
        } finally {
            for (String file : written.files().keySet()) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }
}
