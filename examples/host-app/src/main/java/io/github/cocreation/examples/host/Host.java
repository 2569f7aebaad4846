/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.examples.host.cafe.CafePlanner;
import io.github.cocreation.examples.host.reading.Readings;
import io.github.cocreation.examples.host.store.Cafes;
import io.github.cocreation.examples.host.store.Database;
import io.github.cocreation.examples.host.store.Processes;
import io.github.cocreation.examples.host.web.Listening;
import io.github.cocreation.examples.host.web.Services;
import io.github.cocreation.examples.host.web.Web;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A running host: a database, and a web server in front of it. */
public final class Host implements AutoCloseable {
    private static final AtomicInteger IN_MEMORY = new AtomicInteger();

    private final Database database;
    private final Web web;

    private Host(Database database, Web web) {
        this.database = database;
        this.web = web;
    }

    /**
     * {@return a host that answers from now on}
     *
     * @param settings how it runs
     * @param cases processes to begin with, as far as they are not there already
     */
    public static Host start(HostSettings settings, List<CoCreationProcess> cases) {
        Database database = settings.data()
                .map(Database::in)
                .orElseGet(() -> Database.inMemory("host-" + IN_MEMORY.incrementAndGet()));
        Processes processes = new Processes(database, settings.clock());
        for (CoCreationProcess each : cases) {
            if (processes.find(each.id()).isEmpty()) {
                processes.create(each);
            }
        }
        MethodCatalogue methods = MethodCatalogue.discover();
        Web web = Web.start(
                new Listening(HostSettings.ADDRESS, settings.port(), settings.names(), settings.mostBytes()),
                new Services(
                        processes,
                        new Cafes(database, processes),
                        new CafePlanner(methods, settings.clock().getZone()),
                        new Readings(methods, MeasureCatalogue.discover(), settings.audience()),
                        settings.clock()));
        return new Host(database, web);
    }

    /** {@return where the list of processes is} */
    public URI address() {
        return URI.create("http://localhost:" + web.port() + "/");
    }

    /** Answers those who asked before, then closes the database. */
    @Override
    public void close() {
        web.close();
        database.close();
    }
}
