/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.metrics.report.Audience;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How a host runs. Immutable.
 *
 * @param port the port; 0 for any that is free
 * @param data the folder of the database; empty for one in memory
 * @param names the names of hosts it answers to
 * @param mostBytes how long a document may be
 * @param audience who reads reports and diagnoses
 * @param clock the time, and the time zone in which people meet
 */
public record HostSettings(
        int port, Optional<Path> data, ImmutableSet<String> names, int mostBytes, Audience audience, Clock clock) {
    /** Nobody but programs of the same machine reaches it, as it asks nobody who they are. */
    static final String ADDRESS = "127.0.0.1";

    private static final int PORT = 7070;
    private static final int MOST_BYTES = 4_000_000;

    /** {@return port 7070 of this machine, a database in memory, and reports for the public} */
    public static HostSettings withDefaults() {
        return new HostSettings(
                PORT,
                Optional.empty(),
                ImmutableSet.of("localhost", ADDRESS),
                MOST_BYTES,
                Audience.PUBLIC,
                Clock.system(ZoneId.systemDefault()));
    }

    /**
     * {@return a copy that listens elsewhere}
     *
     * @param value the port; 0 for any that is free
     */
    public HostSettings withPort(int value) {
        return new HostSettings(value, data, names, mostBytes, audience, clock);
    }

    /**
     * {@return a copy that keeps its data}
     *
     * @param folder where
     */
    public HostSettings withData(Path folder) {
        return new HostSettings(port, Optional.of(folder), names, mostBytes, audience, clock);
    }

    /**
     * {@return a copy that answers to one more name}
     *
     * @param name the name of a host, without port
     */
    public HostSettings withName(String name) {
        return new HostSettings(
                port,
                data,
                ImmutableSet.<String>builder().addAll(names).add(name).build(),
                mostBytes,
                audience,
                clock);
    }

    /**
     * {@return a copy that takes documents up to another length}
     *
     * @param value the most bytes
     */
    public HostSettings withMostBytes(int value) {
        return new HostSettings(port, data, names, value, audience, clock);
    }

    /**
     * {@return a copy for other readers}
     *
     * @param value who reads reports and diagnoses
     */
    public HostSettings withAudience(Audience value) {
        return new HostSettings(port, data, names, mostBytes, value, clock);
    }

    /**
     * {@return a copy with another clock}
     *
     * @param value the time, and the time zone in which people meet
     */
    public HostSettings withClock(Clock value) {
        return new HostSettings(port, data, names, mostBytes, audience, value);
    }
}
