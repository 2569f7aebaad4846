/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, or a program, at a host. */
final class Visitor {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-10T14:00:00Z"), ZoneId.of("Europe/Copenhagen"));
    private static final Pattern HIDDEN = Pattern.compile("name=\"(token|revision)\" value=\"([^\"]*)\"");

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    Visitor(Host host) {
        this(host.address().toString());
    }

    Visitor(String address) {
        this.address = URI.create(address);
    }

    static Host host() {
        return Host.start(HostSettings.withDefaults().withPort(0).withClock(CLOCK), List.of(Harbour.process()));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> json(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path).header("Content-Type", "application/json");
        return send((headers.length == 0 ? request : request.headers(headers))
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Posts a form, as a browser does. */
    HttpResponse<String> post(String path, List<String> fields) throws IOException, InterruptedException {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) {
            pairs.add(fields.get(i) + "=" + URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
        }
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address.toString().replaceFirst("/$", ""))
                .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** The hidden fields of the first form of a page. */
    static List<String> hidden(String page) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = HIDDEN.matcher(page);
        while (matcher.find() && !fields.contains(matcher.group(1))) {
            fields.add(matcher.group(1));
            fields.add(matcher.group(2));
        }
        return fields;
    }
}
