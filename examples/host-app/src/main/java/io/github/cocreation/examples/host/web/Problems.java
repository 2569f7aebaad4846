/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.drawing.Markup;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.examples.host.refusal.Mistake;
import io.github.cocreation.examples.host.refusal.RefusedException;
import io.github.cocreation.examples.host.refusal.StaleException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers when something is not done: programs get a problem document (RFC 9457), people get a page. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static void handle(RoutesConfig routes) {
        routes.exception(
                RefusedException.class,
                (e, context) -> answer(context, HttpStatus.UNPROCESSABLE_CONTENT, text(e), e.mistakes()));
        routes.exception(
                StaleException.class,
                (e, context) -> answer(
                        context,
                        isApi(context) ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT,
                        text(e),
                        ImmutableList.of()));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> answer(context, HttpStatus.forStatus(e.getStatus()), text(e), ImmutableList.of()));
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} {} failed", context.method().name(), context.path(), e);
            answer(
                    context,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "This is a mistake of the program, not of yours.",
                    ImmutableList.of());
        });
    }

    private static String text(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }

    private static boolean isApi(Context context) {
        return context.path().startsWith("/api/");
    }

    private static void answer(Context context, HttpStatus status, String detail, List<Mistake> mistakes) {
        context.status(status);
        if (isApi(context)) {
            context.contentType("application/problem+json").result(json(status, detail, mistakes));
        } else {
            Reader reader = Reader.of(context);
            Page.of(reader).give(context, reader.say("problem"), content(reader, detail, mistakes));
        }
    }

    private static String json(HttpStatus status, String detail, List<Mistake> mistakes) {
        Map<String, JsonTree> problem = new LinkedHashMap<>();
        problem.put("type", JsonTree.of("about:blank"));
        problem.put("title", JsonTree.of(status.getMessage()));
        problem.put("status", JsonTree.of(status.getCode()));
        problem.put("detail", JsonTree.of(detail));
        if (!mistakes.isEmpty()) {
            problem.put(
                    "errors",
                    JsonTree.list(mistakes.stream().map(Problems::json).toList()));
        }
        return JsonFormat.withDefaults().write(JsonTree.codec(), JsonTree.object(problem));
    }

    private static JsonTree json(Mistake mistake) {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        put(fields, "where", mistake.where());
        put(fields, "value", mistake.value());
        put(fields, "rule", mistake.rule());
        put(fields, "maybe", mistake.maybe());
        return JsonTree.object(fields);
    }

    private static void put(Map<String, JsonTree> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, JsonTree.of(text));
        }
    }

    private static Markup content(Reader reader, String detail, List<Mistake> mistakes) {
        Markup content = new Markup();
        detail.lines().forEach(line -> content.element("p", line, "dir", "auto"));
        if (!mistakes.isEmpty()) {
            content.open("ul", "class", "mistakes");
            for (Mistake mistake : mistakes) {
                content.open("li", "dir", "auto").text(sentence(mistake));
                if (!mistake.maybe().isEmpty()) {
                    content.leaf("br").text(reader.say("maybe", "remedy", mistake.maybe()));
                }
                content.close();
            }
            content.close();
        }
        return content.open("p").element("a", reader.say("back"), "href", "/").close();
    }

    private static String sentence(Mistake mistake) {
        String value = mistake.value().isEmpty() ? "" : " (" + mistake.value() + ")";
        return (mistake.where() + value + " " + mistake.rule()).strip();
    }
}
