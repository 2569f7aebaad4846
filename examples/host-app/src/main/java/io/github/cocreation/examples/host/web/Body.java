/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.io.ByteStreams;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads what a request brings, as far as it is not too much, whether or not the request says how long it is. */
final class Body {
    private Body() {}

    static String text(Context context, String type, int mostBytes) {
        String given = context.contentType();
        if (given == null || !given.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
            throw new HttpResponseException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(),
                    "The content must be (" + type + ").\nMaybe say so in Content-Type.");
        }
        byte[] bytes;
        try (InputStream in = context.bodyInputStream()) {
            bytes = ByteStreams.limit(in, mostBytes + 1L).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The request could not be read.", e);
        }
        if (bytes.length > mostBytes) {
            // what is left of it is not read
            context.header("Connection", "close");
            throw new HttpResponseException(
                    HttpStatus.CONTENT_TOO_LARGE.getCode(),
                    "The content must have at most " + mostBytes + " bytes.\nMaybe send it in parts.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new HttpResponseException(
                    HttpStatus.BAD_REQUEST.getCode(), "The content must be UTF-8.\nMaybe look at what wrote it.");
        }
    }
}
