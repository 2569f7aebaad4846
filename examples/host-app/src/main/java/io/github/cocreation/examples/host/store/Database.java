/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.store;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The embedded database: a file, or memory that is gone when it is closed. Several hosts of one machine may have the same one open,
 * in one process of the operating system.
 */
public final class Database implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 16;

    /** Whoever changes the same process at the same time waits for so long. */
    private static final String OPTIONS = ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

    private final JdbcConnectionPool pool;

    private Database(String url) {
        this.pool = JdbcConnectionPool.create(url + OPTIONS, "sa", "");
        pool.setMaxConnections(MOST_CONNECTIONS);
        transaction(transaction -> transaction.change(schema()));
    }

    /**
     * {@return the database in a folder, which is made if it is not there}
     *
     * @param folder the folder
     */
    public static Database in(Path folder) {
        return new Database("jdbc:h2:file:" + folder.toAbsolutePath().resolve("cocreation"));
    }

    /**
     * {@return a database that is gone when it is closed}
     *
     * @param name what tells it from others in this machine's memory
     */
    public static Database inMemory(String name) {
        return new Database("jdbc:h2:mem:" + name);
    }

    private static String schema() {
        try {
            return Resources.toString(Resources.getResource(Database.class, "schema.sql"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of the database cannot be read.", e);
        }
    }

    /**
     * {@return what work in a transaction came to; if it throws, nothing has happened}
     *
     * @param work the work
     * @param <T> what it comes to
     */
    public <T> T transaction(Transaction.Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.in(new Transaction(connection));
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not do its work: " + e.getMessage(), e);
        }
    }

    /** Waits for what is being written, then closes the files. */
    @Override
    public void close() {
        pool.dispose();
    }
}
