/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.cocreation.examples.host.refusal.RefusedException;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * What a form of ours was filled in with. A form holds a token that its reader's browser also keeps in a cookie, which no other site
 * can read or send along: so a form that has it was on a page of ours.
 */
final class Form {
    static final String TOKEN = "token";

    private static final int MOST_BYTES = 200_000;
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final ImmutableListMultimap<String, String> fields;

    private Form(ImmutableListMultimap<String, String> fields) {
        this.fields = fields;
    }

    /** The token of whoever reads a page, made if there is none yet. */
    static String token(Context context) {
        String known = context.cookie(TOKEN);
        if (known != null && known.matches("[A-Za-z0-9_-]{32}")) {
            return known;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        CHANCE.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        boolean secure = context.scheme().equals("https");
        context.cookie(new Cookie(TOKEN, token, "/", -1, secure, true, null, SameSite.STRICT));
        return token;
    }

    /** The fields of a form of ours. */
    static Form of(Context context) {
        String body = Body.text(context, "application/x-www-form-urlencoded", MOST_BYTES);
        ImmutableListMultimap.Builder<String, String> fields = ImmutableListMultimap.builder();
        try {
            for (String field : Splitter.on('&').omitEmptyStrings().split(body)) {
                List<String> parts = Splitter.on('=').limit(2).splitToList(field);
                fields.put(decoded(parts.get(0)), parts.size() > 1 ? decoded(parts.get(1)) : "");
            }
        } catch (IllegalArgumentException e) {
            throw new HttpResponseException(
                    HttpStatus.BAD_REQUEST.getCode(), "The form cannot be read.\nMaybe fill it in again.");
        }
        Form form = new Form(fields.build());
        String cookie = context.cookie(TOKEN);
        String token = form.text(TOKEN);
        if (cookie == null
                || cookie.isEmpty()
                || !MessageDigest.isEqual(
                        cookie.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
            throw new HttpResponseException(
                    HttpStatus.FORBIDDEN.getCode(),
                    "The form is not from a page of this site.\nMaybe open the page again.");
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A field's text; empty if it is not there. */
    String text(String field) {
        ImmutableList<String> values = fields.get(field);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All texts of a field, such as those of boxes that are ticked. */
    ImmutableList<String> texts(String field) {
        return fields.get(field);
    }

    /** A field as what the parser makes of it. */
    <T> T value(String field, Function<String, T> parser, String rule) {
        String text = text(field);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw RefusedException.of(new IllegalArgumentException(
                    "The field (%s) must be %s, not (%s).\nMaybe fill it in again.".formatted(field, rule, text), e));
        }
    }

    /** A field as a whole number between two others. */
    int whole(String field, int least, int most) {
        int number = value(field, Integer::parseInt, "a whole number");
        if (number < least || number > most) {
            throw RefusedException.of(new IllegalArgumentException(
                    "The field (%s) must be in [%d, %d], not (%d).\nMaybe fill it in again."
                            .formatted(field, least, most, number)));
        }
        return number;
    }
}
