/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.collect.ImmutableSet;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;

/**
 * Stands before every request. It must name a host that is ours, so that no name of somebody else leads here; what changes
 * something must come from a page of ours, or from no page at all. Every answer says what browsers may do with it.
 */
final class Doorkeeper implements Handler {
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final ImmutableSet<HandlerType> SAFE =
            ImmutableSet.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final ImmutableSet<String> names;

    Doorkeeper(ImmutableSet<String> names) {
        this.names = names;
    }

    @Override
    public void handle(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-cache");
        String host = context.host();
        if (host == null || !names.contains(host.replaceFirst(":[0-9]+$", ""))) {
            throw new HttpResponseException(
                    HttpStatus.MISDIRECTED_REQUEST.getCode(),
                    "The host (" + host + ") is not served here.\nMaybe start the application with (--name HOST).");
        }
        if (!SAFE.contains(context.method()) && isFromElsewhere(context, host)) {
            throw new HttpResponseException(
                    HttpStatus.FORBIDDEN.getCode(),
                    "The request is from a page of another site.\nMaybe send it from ours.");
        }
    }

    /** Browsers say from which site a page sends a request; programs that are no browsers say nothing. */
    private static boolean isFromElsewhere(Context context, String host) {
        String origin = context.header(Header.ORIGIN);
        String site = context.header("Sec-Fetch-Site");
        boolean other = origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host);
        return other || (site != null && !site.equals("same-origin") && !site.equals("none"));
    }
}
