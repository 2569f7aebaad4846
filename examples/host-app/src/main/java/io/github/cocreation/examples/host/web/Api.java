/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.examples.host.reading.Reading;
import io.github.cocreation.examples.host.reading.Readings;
import io.github.cocreation.examples.host.refusal.RefusedException;
import io.github.cocreation.examples.host.store.Processes;
import io.github.cocreation.examples.host.store.Stored;
import io.github.cocreation.methods.advice.Advice;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.measure.Measurement;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** The REST interface: documents of the library, and what it sees in them. */
final class Api {
    private static final JsonFormat FORMAT = JsonFormat.withDefaults();
    private static final int RECOMMENDED = 5;

    private final Processes processes;
    private final Readings readings;
    private final int mostBytes;

    Api(Processes processes, Readings readings, int mostBytes) {
        this.processes = processes;
        this.readings = readings;
        this.mostBytes = mostBytes;
    }

    void serve(RoutesConfig routes) {
        routes.get("/api/processes", this::list);
        routes.get("/api/processes/{id}", this::get);
        routes.put("/api/processes/{id}", this::put);
        routes.post("/api/processes/{id}/journal", this::append);
        routes.get("/api/processes/{id}/diagnosis", this::diagnosis);
        routes.get("/api/processes/{id}/measures", this::measures);
    }

    private void list(Context context) {
        give(
                context,
                JsonTree.codec(),
                JsonTree.list(processes.all().stream()
                        .map(listed -> JsonTree.object(ImmutableMap.of(
                                "id", JsonTree.of(listed.id().value()),
                                "title", JsonTree.of(listed.title()),
                                "version", JsonTree.of(listed.version()),
                                "entries", JsonTree.of(listed.entries()))))
                        .toList()));
    }

    private void get(Context context) {
        Stored stored = Lookup.process(context, processes);
        if (stored.tag().equals(context.header(Header.IF_NONE_MATCH))) {
            context.status(HttpStatus.NOT_MODIFIED).header(Header.ETAG, stored.tag());
        } else {
            give(context.header(Header.ETAG, stored.tag()), CoCreationProcess.codec(), stored.process());
        }
    }

    private void put(Context context) {
        ProcessId id = Lookup.id(context);
        CoCreationProcess process = read(context, CoCreationProcess.codec());
        if (!process.id().equals(id)) {
            throw RefusedException.of(new IllegalArgumentException(
                    "The id (%s) of the process must be (%s), as the address says.\nMaybe correct one of them."
                            .formatted(process.id(), id)));
        }
        Optional<String> seen = Optional.ofNullable(context.header(Header.IF_MATCH));
        boolean isNew = "*".equals(context.header(Header.IF_NONE_MATCH));
        if (seen.isPresent()) {
            Lookup.process(context, processes);
            done(context, processes.replace(process, seen.get()));
        } else if (isNew) {
            done(context.status(HttpStatus.CREATED), processes.create(process));
        } else {
            throw new HttpResponseException(
                    HttpStatus.PRECONDITION_REQUIRED.getCode(),
                    "The request must say which state it changes.\nMaybe send the ETag of the process as If-Match, or"
                            + " If-None-Match: * for a new one.");
        }
    }

    private void append(Context context) {
        Stored before = Lookup.process(context, processes);
        ImmutableList<Entry> entries = read(context, Entry.codec().list());
        done(context, processes.append(before.process().id(), entries));
    }

    private static void done(Context context, Stored stored) {
        give(
                context.header(Header.ETAG, stored.tag()),
                JsonTree.codec(),
                JsonTree.object(ImmutableMap.of(
                        "process", JsonTree.of(stored.process().id().value()),
                        "version", JsonTree.of(stored.version()),
                        "entries", JsonTree.of(stored.entries()))));
    }

    private void diagnosis(Context context) {
        Reading reading = readings.of(
                Lookup.process(context, processes), Reader.of(context).locale(), RECOMMENDED);
        give(
                context.header("Vary", Header.ACCEPT_LANGUAGE),
                JsonTree.codec(),
                JsonTree.object(ImmutableMap.of(
                        "diagnosis", JsonTree.of(Diagnosis.codec(), reading.diagnosis()),
                        "needs",
                                JsonTree.of(
                                        Need.codec().list(), reading.diagnosis().needs()),
                        "advice", JsonTree.of(Advice.codec(), reading.advice()))));
    }

    private void measures(Context context) {
        Stored stored = Lookup.process(context, processes);
        give(
                context.header("Vary", Header.ACCEPT_LANGUAGE),
                Measurement.codec().list(),
                readings.measures(stored.process(), Reader.of(context).locale()));
    }

    private <T> T read(Context context, Codec<T> codec) {
        String text = Body.text(context, "application/json", mostBytes);
        ImmutableList<JsonFormatException> problems = FORMAT.problems(codec, text, "request");
        if (!problems.isEmpty()) {
            throw RefusedException.unreadable(problems);
        }
        return FORMAT.read(codec, text, "request");
    }

    private static <T> void give(Context context, Codec<T> codec, T value) {
        context.contentType("application/json").result(FORMAT.write(codec, value) + "\n");
    }
}
