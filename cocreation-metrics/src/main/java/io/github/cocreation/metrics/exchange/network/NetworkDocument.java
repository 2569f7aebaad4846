/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.exchange.JsonText;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.network.StakeholderNetwork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** A document in which this library keeps a network; it begins with its schema, by which it is told from the JSON of others. */
final class NetworkDocument {
    private static final int BEGINNING = 4096;
    private static final Pattern SCHEMA_FIRST =
            Pattern.compile("^\uFEFF?\\s*\\{\\s*\"schema\"\\s*:\\s*\"cocreation/network/");

    private NetworkDocument() {}

    /** Whether a text, of which nothing is used up by this, begins as such a document. */
    static boolean begins(String file, BufferedReader text) {
        try {
            char[] beginning = new char[BEGINNING];
            text.mark(BEGINNING);
            int length = text.read(beginning);
            text.reset();
            return length > 0
                    && SCHEMA_FIRST.matcher(new String(beginning, 0, length)).find();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + file + "): " + e, e);
        }
    }

    static StakeholderNetwork read(String file, Reader text) {
        try {
            return JsonFormat.withDefaults().read(StakeholderNetwork.documentCodec(), text, file);
        } catch (JsonFormatException e) {
            throw JsonText.failure(file, e);
        }
    }
}
