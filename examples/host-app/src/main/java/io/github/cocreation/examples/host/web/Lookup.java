/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.examples.host.store.Cafes;
import io.github.cocreation.examples.host.store.Processes;
import io.github.cocreation.examples.host.store.Stored;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** Finds what an address names, or says that it is not there. */
final class Lookup {
    private Lookup() {}

    static ProcessId id(Context context) {
        String id = context.pathParam("id");
        try {
            return ProcessId.of(id);
        } catch (IllegalArgumentException e) {
            throw notThere(id);
        }
    }

    static Stored process(Context context, Processes processes) {
        ProcessId id = id(context);
        return processes.find(id).orElseThrow(() -> notThere(id.value()));
    }

    private static NotFoundResponse notThere(String id) {
        return new NotFoundResponse("The process (" + id + ") is not there.\nMaybe look at the list of processes.");
    }

    static Cafes.Kept cafe(Context context, Cafes cafes) {
        String number = context.pathParam("number");
        return number.matches("[1-9][0-9]{0,5}")
                ? cafes.find(id(context), Integer.parseInt(number)).orElseThrow(Lookup::noCafe)
                : nothing();
    }

    private static Cafes.Kept nothing() {
        throw noCafe();
    }

    private static NotFoundResponse noCafe() {
        return new NotFoundResponse("There is no such World Café.\nMaybe look at the list of cafés.");
    }
}
