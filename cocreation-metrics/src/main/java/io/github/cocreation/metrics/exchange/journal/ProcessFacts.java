/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.PhaseSpan;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Motive;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a folder of logs tells about the process as a whole, a row a fact. */
final class ProcessFacts {
    static final LogColumns COLUMNS = LogColumns.required("field", "value").optional("share", "from", "until");

    private static final double TOLERANCE = 1e-6;
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String CHALLENGE = "challenge";
    private static final String SHARED_PROBLEM = "shared-problem";
    private static final String ILLUSTRATIVE = "illustrative";
    private static final String NOTE = "note";
    private static final String MOTIVE = "motive";
    private static final String PURPOSE = "purpose";
    private static final String CONTEXT = "context";
    private static final String PHASE = "phase";
    private static final ImmutableList<String> ONCE =
            ImmutableList.of(ID, TITLE, CHALLENGE, SHARED_PROBLEM, ILLUSTRATIVE);
    private static final ImmutableList<String> FIELDS = ImmutableList.<String>builder()
            .addAll(ONCE)
            .add(NOTE, MOTIVE, PURPOSE, CONTEXT, PHASE)
            .build();

    private final List<Consumer<CoCreationProcess.Builder>> facts = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Map<Motive, Double> motives = new EnumMap<>(Motive.class);

    /** Reads a row. */
    void read(LogRow row) {
        String field = row.required("field");
        String value = row.required("value");
        facts.add(fact(row, field, value));
        if (ONCE.contains(field) && !told.add(field)) {
            facts.remove(facts.size() - 1);
            throw row.failure("field", "must not be there twice", "remove one of the rows");
        }
    }

    private Consumer<CoCreationProcess.Builder> fact(LogRow row, String field, String value) {
        return switch (field) {
            case ID -> {
                ProcessId id = row.required("value", ProcessId::of);
                yield process -> process.id(id);
            }
            case TITLE -> process -> process.title(value);
            case CHALLENGE -> process -> process.challenge(value);
            case SHARED_PROBLEM -> process -> process.sharedProblem(value);
            case ILLUSTRATIVE -> {
                boolean illustrative = row.flag("value").orElse(false);
                yield process -> process.illustrative(illustrative);
            }
            case NOTE -> process -> process.addNote(value);
            case MOTIVE -> {
                motive(row);
                yield process -> {};
            }
            case PURPOSE -> {
                Purpose purpose = row.required("value", Purpose::of);
                yield process -> process.addPurpose(purpose);
            }
            case CONTEXT -> {
                Context context = row.required("value", Context::of);
                yield process -> process.addContext(context);
            }
            case PHASE -> {
                Phase phase = row.word("value", Phase.class).orElseThrow();
                LocalDate from = row.required("from", LogTime::day);
                Span span = row.required("from", text -> new Span(from, row.optional("until", LogTime::day)));
                yield process -> process.addPhase(new PhaseSpan(phase, span));
            }
            default -> throw row.failure("field", "is unknown", DidYouMean.remedy(field, FIELDS));
        };
    }

    private void motive(LogRow row) {
        Motive motive = row.word("value", Motive.class).orElseThrow();
        row.required("share");
        double share = row.number("share").orElseThrow();
        if (!(share > 0 && share <= 1)) {
            throw row.failure("share", "must be above 0 and at most 1", "write one tenth as (0.1)");
        }
        if (motives.putIfAbsent(motive, share) != null) {
            throw row.failure("value", "must not be there twice", "add the shares up in one row");
        }
    }

    /** Puts what was read into a process, in place of what stands there for want of better; the answer is what was left out. */
    ImmutableList<String> apply(CoCreationProcess.Builder process) {
        facts.forEach(fact -> fact.accept(process));
        double sum = motives.values().stream().mapToDouble(Double::doubleValue).sum();
        if (motives.isEmpty() || Math.abs(sum - 1) <= TOLERANCE) {
            process.putAllMotives(motives);
            return ImmutableList.of();
        }
        return ImmutableList.of("Left out: the motives, as their shares add up to " + sum + " and not to 1.");
    }

    /** Writes the rows of a process, and notes what no row tells of it. */
    static void write(CoCreationProcess process, Consumer<LogRowsOf.Row> rows, Set<ExchangeNote> notes) {
        row(rows, ID, process.id());
        row(rows, TITLE, process.title());
        row(rows, CHALLENGE, process.challenge());
        process.sharedProblem().ifPresent(problem -> row(rows, SHARED_PROBLEM, problem));
        row(rows, ILLUSTRATIVE, process.illustrative());
        process.notes().forEach(note -> row(rows, NOTE, note));
        process.motives()
                .forEach((motive, share) -> LogRowsOf.row(LogTable.PROCESS, MOTIVE, motive, share, "", "")
                        .ifPresent(rows));
        process.purposes().forEach(purpose -> row(rows, PURPOSE, purpose));
        process.contexts().forEach(context -> row(rows, CONTEXT, context));
        for (PhaseSpan phase : process.phases()) {
            LogRowsOf.row(
                            LogTable.PROCESS,
                            PHASE,
                            phase.phase(),
                            "",
                            phase.span().from(),
                            phase.span().until())
                    .ifPresent(rows);
        }
        String untold = Stream.of(
                        process.sources().isEmpty() ? "" : "sources",
                        process.mandate().isEmpty() ? "" : "mandate",
                        process.declaredPosition().isEmpty() ? "" : "declared position",
                        process.population().isEmpty() ? "" : "population",
                        process.network().stakeholders().isEmpty() ? "" : "network, but for the ties in the journal",
                        process.assessments().isEmpty() ? "" : "assessments")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        if (!untold.isEmpty()) {
            notes.add(ExchangeNote.skipped("process", untold));
        }
    }

    private static void row(Consumer<LogRowsOf.Row> rows, String field, Object value) {
        LogRowsOf.row(LogTable.PROCESS, field, value, "", "", "").ifPresent(rows);
    }
}
