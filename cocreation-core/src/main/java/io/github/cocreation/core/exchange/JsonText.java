/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.json.JsonTree;
import java.io.Reader;
import java.util.function.Function;

/** Reads JSON; what is wrong with it is a {@link FileFormatException}. */
public final class JsonText {
    private JsonText() {}

    /**
     * {@return what a JSON text says}
     *
     * @param file what to call it in messages
     * @param text the text
     * @param limits how much of it to read
     * @param reading makes something of its tree
     * @param <T> what it makes
     * @throws FileFormatException if the text is not JSON, or not what it should be
     */
    public static <T> T read(String file, Reader text, ReadLimits limits, Function<JsonTree, T> reading) {
        try {
            JsonTree tree = JsonFormat.withDefaults()
                    .withMaxDepth(limits.depth())
                    .read(JsonTree.codec(), new LimitedReader(file, text, limits), file);
            return reading.apply(tree);
        } catch (JsonFormatException e) {
            throw failure(file, e);
        }
    }

    /**
     * {@return the same failure as one of a file}
     *
     * @param file the file
     * @param e the failure
     */
    public static FileFormatException failure(String file, JsonFormatException e) {
        String place = "%s:%d:%d ".formatted(e.document(), e.line(), e.column());
        String said = String.valueOf(e.getMessage());
        return new FileFormatException(
                file,
                Math.max(1, e.line()),
                Math.max(1, e.column()),
                said.startsWith(place) ? said.substring(place.length()) : said,
                e);
    }
}
