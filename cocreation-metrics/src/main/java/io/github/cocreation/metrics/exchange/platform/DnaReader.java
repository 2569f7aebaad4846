/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.Vote;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.exchange.text.FileText;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the event list that the Discourse Network Analyzer exports as CSV (semicolons, quotes, a row for each coded statement): who
 * ({@code organization}, or {@code person}) said when what of a concept ({@code agreement}: 1 or 0).
 *
 * <p>The process has a network of two two-mode layers, {@link #AGREES} and {@link #DISAGREES}, from actors to concepts, whose weights count
 * statements; and a journal in which each statement is a contribution to its document and a vote on its concept.
 *
 * <p><b>Cost.</b> Linear in the rows, but for sorting.
 *
 * @see "Leifeld (2017), Discourse network analysis, The Oxford Handbook of Political Networks"
 */
public final class DnaReader {
    /** Who agrees with what. */
    public static final LayerId AGREES = LayerId.of("agrees");

    /** Who disagrees with what. */
    public static final LayerId DISAGREES = LayerId.of("disagrees");

    /** Whose statements count as whose. */
    public enum Actor {
        /** The organisation, or the person where none is coded. */
        ORGANISATION,
        /** The person, or the organisation where none is coded. */
        PERSON
    }

    private static final DnaReader DEFAULTS = new DnaReader(ReadLimits.withDefaults(), Actor.ORGANISATION);
    private static final Sector NOT_TOLD = Sector.of("not-told");

    private final ReadLimits limits;
    private final Actor actor;

    private DnaReader(ReadLimits limits, Actor actor) {
        this.limits = limits;
        this.actor = actor;
    }

    /** {@return a reader with the usual limits, for which organisations speak} */
    public static DnaReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that takes at most so much of the file}
     *
     * @param value the limits
     */
    public DnaReader withLimits(ReadLimits value) {
        return new DnaReader(value, actor);
    }

    /**
     * {@return a copy for which these speak}
     *
     * @param value whose statements count as whose
     */
    public DnaReader withActor(Actor value) {
        return new DnaReader(limits, value);
    }

    /**
     * {@return the process of an event list}
     *
     * @param file the file, in UTF-8
     * @throws FileFormatException if it cannot be read as what it should be
     * @throws java.io.UncheckedIOException if it cannot be read at all
     */
    public Imported<CoCreationProcess> read(Path file) {
        return FileText.read(file, limits, text -> read(file.toString(), text));
    }

    /**
     * {@return the process of an event list}
     *
     * @param file what to call it in messages
     * @param text the text
     * @throws FileFormatException if it cannot be read as what it should be
     */
    public Imported<CoCreationProcess> read(String file, Reader text) {
        List<ExchangeNote> notes = new ArrayList<>();
        ImmutableList<DnaStatement> statements = DnaStatement.readAll(file, text, limits, actor, notes);
        TreeMap<StakeholderId, Stakeholder> people = new TreeMap<>();
        statements.forEach(statement -> people.putIfAbsent(statement.actor(), someone(statement)));
        if (!people.isEmpty()) {
            notes.add(
                    ExchangeNote.assumed(
                            file,
                            "actors are outside the initiating organisation, and of no sector; who initiated is not said, add it"));
        }
        String name = String.valueOf(Path.of(file).getFileName());
        CoCreationProcess.Builder process = CoCreationProcess.builder()
                .id(ProcessId.of(name.length() > 200 ? name.substring(0, 200) : name))
                .title("Statements in " + name)
                .challenge("What the statements are about is told by their concepts.")
                .addAllRoster(people.values())
                .network(network(people, statements))
                .journal(journal(file, statements, notes));
        notes.forEach(note -> process.addNotes(note.toString()));
        return new Imported<>(process.build(), ImmutableList.copyOf(notes));
    }

    private static Stakeholder someone(DnaStatement statement) {
        return Stakeholder.builder()
                .id(statement.actor())
                .name(statement.actor().value())
                .kind(statement.isPerson() ? StakeholderKind.PERSON : StakeholderKind.ORGANISATION)
                .sector(NOT_TOLD)
                .standpoint(Standpoint.OUTSIDE)
                .build();
    }

    private static StakeholderNetwork network(
            Map<StakeholderId, Stakeholder> people, ImmutableList<DnaStatement> statements) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder().addAllStakeholders(people.keySet());
        for (LayerId layer : List.of(AGREES, DISAGREES)) {
            network.addLayer(Layer.builder()
                    .id(layer)
                    .direction(Direction.UNDIRECTED)
                    .mode(Mode.TWO_MODE)
                    .weightMeaning(WeightMeaning.STRENGTH)
                    .weightInWords("statements")
                    .build());
            TreeMap<StakeholderId, TreeMap<FocusId, Integer>> counts = new TreeMap<>();
            statements.stream()
                    .filter(statement -> statement.agrees() == layer.equals(AGREES))
                    .forEach(statement -> counts.computeIfAbsent(statement.actor(), id -> new TreeMap<>())
                            .merge(FocusId.of(statement.concept()), 1, Integer::sum));
            counts.forEach((id, concepts) -> concepts.forEach(
                    (concept, count) -> network.addAffiliation(layer, id, concept, count, Optional.empty())));
        }
        return network.build();
    }

    private static Journal journal(String file, ImmutableList<DnaStatement> statements, List<ExchangeNote> notes) {
        List<DnaStatement> byTime = new ArrayList<>(statements);
        byTime.sort(Comparator.comparing(DnaStatement::at));
        List<Entry> entries = new ArrayList<>();
        Map<String, EntryId> first = new TreeMap<>();
        TreeMap<String, Instant> documents = new TreeMap<>();
        byTime.forEach(statement -> documents.putIfAbsent(statement.document(), statement.at()));
        documents.forEach((document, at) -> entries.add(SessionHeld.builder()
                .id(EntryId.of("document-" + document))
                .at(at)
                .session(SessionId.of(document))
                .title(document)
                .minutes(1)
                .build()));
        for (DnaStatement statement : byTime) {
            EntryId id = EntryId.of("statement-" + statement.id());
            entries.add(Contribution.builder()
                    .id(id)
                    .at(statement.at())
                    .session(SessionId.of(statement.document()))
                    .stakeholder(statement.actor())
                    .kind(ContributionKind.JUDGEMENT)
                    .text(statement.concept())
                    .build());
            EntryId about = first.computeIfAbsent(statement.concept(), concept -> id);
            entries.add(Vote.builder()
                    .id(EntryId.of("vote-" + statement.id()))
                    .at(statement.at())
                    .session(SessionId.of(statement.document()))
                    .statement(about)
                    .stakeholder(statement.actor())
                    .answer(statement.agrees() ? VoteAnswer.AGREE : VoteAnswer.DISAGREE)
                    .build());
        }
        if (!documents.isEmpty()) {
            notes.add(ExchangeNote.assumed(
                    file, "each document is a session of one minute; a concept is what its first statement says"));
        }
        return Journal.of(entries);
    }
}
