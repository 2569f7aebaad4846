/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to write a journal and to walk it: contributions of 500 stakeholders in sessions of 1 000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class JournalBenchmark {
    private static final int STAKEHOLDERS = 500;
    private static final int A_SESSION = 1_000;
    private static final Instant START = Instant.parse("2026-01-01T09:00:00Z");

    /** How many entries. */
    @Param({"10000", "1000000"})
    int entries = 0;

    private ImmutableList<Entry> recorded = ImmutableList.of();
    private Journal journal = Journal.empty();

    /** Makes the entries, in order of time. */
    @Setup
    public void make() {
        SplittableRandom chance = new SplittableRandom(1);
        ContributionKind[] kinds = ContributionKind.values();
        ImmutableList.Builder<Entry> made = ImmutableList.builderWithExpectedSize(entries);
        for (int entry = 0; entry < entries; entry++) {
            made.add(Contribution.builder()
                    .id(EntryId.of("entry-" + entry))
                    .at(START.plusSeconds(60L * entry))
                    .session(SessionId.of("session-" + entry / A_SESSION))
                    .stakeholder(StakeholderId.of("stakeholder-" + chance.nextInt(STAKEHOLDERS)))
                    .kind(kinds[chance.nextInt(kinds.length)])
                    .words(chance.nextInt(200))
                    .build());
        }
        recorded = made.build();
        journal = Journal.of(recorded);
    }

    /** {@return the journal, each entry appended to the one before} */
    @Benchmark
    public Journal append() {
        Journal grown = Journal.empty();
        for (Entry entry : recorded) {
            grown = grown.append(entry);
        }
        return grown;
    }

    /** {@return all words, the journal being asked for its order the first time} */
    @Benchmark
    public long walk() {
        return Journal.of(recorded).entries(Contribution.class).stream()
                .mapToLong(contribution -> contribution.words().orElse(0))
                .sum();
    }

    /** {@return how much was said in every session, one session after the other} */
    @Benchmark
    public long walkBySession() {
        long size = 0;
        for (SessionId session : journal.sessions()) {
            size += journal.ofSession(session).size();
        }
        return size;
    }
}
