/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.store;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Statements that take place together or not at all. Values never become part of a statement's text. */
public final class Transaction {
    private final Connection connection;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /**
     * What to do in a transaction.
     *
     * @param <T> what it comes to
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * {@return what it comes to}
         *
         * @param transaction where to do it
         * @throws SQLException if the database refuses; all is undone
         */
        T in(Transaction transaction) throws SQLException;
    }

    /**
     * Reads a row.
     *
     * @param <T> what is in it
     */
    @FunctionalInterface
    public interface RowReader<T> {
        /**
         * {@return what is in the row}
         *
         * @param row the row
         * @throws SQLException if a column is not there
         */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * {@return the rows of a query}
     *
     * @param reader reads each
     * @param sql the query
     * @param values what its question marks stand for
     * @param <T> what is in a row
     * @throws SQLException if the database refuses
     */
    public <T> ImmutableList<T> rows(RowReader<T> reader, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            ImmutableList.Builder<T> rows = ImmutableList.builder();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows.build();
        }
    }

    /**
     * {@return how many rows a statement changed}
     *
     * @param sql the statement
     * @param values what its question marks stand for
     * @throws SQLException if the database refuses
     */
    public int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
