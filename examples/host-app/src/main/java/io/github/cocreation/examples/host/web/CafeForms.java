/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.drawing.Markup;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.examples.host.cafe.Cafe;
import io.github.cocreation.examples.host.store.Cafes;
import io.github.cocreation.methods.definition.Estimate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is filled in for a World Café: who is there, and what is to happen next. */
final class CafeForms {
    static final int SMALLEST_TABLE = 2;
    static final int LARGEST_TABLE = 12;

    private static final int TABLE_SIZE = 4;

    private final Reader reader;
    private final String token;
    private final String path;

    CafeForms(Reader reader, String token, String path) {
        this.reader = reader;
        this.token = token;
        this.path = path;
    }

    /** The cafés so far, with ways to them. */
    Markup list(List<Cafes.Kept> cafes) {
        Markup list = new Markup();
        if (cafes.isEmpty()) {
            return list.element("p", reader.say("cafes.none"));
        }
        list.open("ul");
        for (Cafes.Kept kept : cafes) {
            Cafe cafe = kept.cafe();
            list.open("li")
                    .element(
                            "a",
                            reader.say(
                                    "cafe.listed",
                                    "number",
                                    reader.numerals().whole(kept.number()),
                                    "date",
                                    reader.numerals().date(cafe.agenda().start().toLocalDate())),
                            "href",
                            path + "/" + kept.number())
                    .text(" " + reader.say(cafe.state() == Cafe.State.OPEN ? "cafe.open" : "cafe.closed"))
                    .close();
        }
        return list.close();
    }

    /** The form that begins a café. */
    Markup open(ImmutableList<Stakeholder> askable, LocalDateTime now, Estimate rounds) {
        Map<StakeholderId, String> names = askable.stream()
                .collect(Collectors.toMap(Stakeholder::id, Stakeholder::name, (a, b) -> a, TreeMap::new));
        Markup form = new Markup().element("h2", reader.say("cafe.begin"));
        begin(form, path);
        people(form, names, ImmutableSet.of());
        field(form, "date", "date", now.toLocalDate().toString());
        field(form, "time", "time", now.toLocalTime().toString());
        number(form, "size", TABLE_SIZE, SMALLEST_TABLE, LARGEST_TABLE);
        number(form, "rounds", rounds.typical(), rounds.min(), rounds.max());
        return submit(form, "cafe.plan", "plan").close();
    }

    /** The forms of a café that goes on. */
    Markup run(Cafes.Kept kept) {
        Cafe cafe = kept.cafe();
        Markup forms = new Markup().open("div", "class", "forms");
        String here = path + "/" + kept.number();
        cafe.next().ifPresent(next -> {
            String number = reader.numerals().whole(cafe.held() + 1L);
            begin(forms, here + "/people");
            hidden(forms, "revision", kept.revision());
            people(forms, names(cafe), cafe.absent());
            submit(forms, "cafe.replan", "replan").close();
            begin(forms, here + "/rounds");
            hidden(forms, "revision", kept.revision());
            forms.element("button", reader.say("cafe.held", "number", number), "type", "submit", "id", "held")
                    .close();
        });
        begin(forms, here + "/close");
        hidden(forms, "revision", kept.revision());
        forms.element(
                "p", reader.say("cafe.close.what", "held", reader.numerals().whole(cafe.held())));
        submit(forms, "cafe.close", "close").close();
        return forms.close();
    }

    private static ImmutableMap<StakeholderId, String> names(Cafe cafe) {
        return cafe.attendees().people().stream()
                .collect(ImmutableMap.toImmutableMap(who -> who, cafe.attendees()::name));
    }

    private void begin(Markup form, String action) {
        form.open("form", "method", "post", "action", action);
        form.leaf("input", "type", "hidden", "name", Form.TOKEN, "value", token);
    }

    private static void hidden(Markup form, String name, int value) {
        form.leaf("input", "type", "hidden", "name", name, "value", String.valueOf(value));
    }

    private void people(Markup form, Map<StakeholderId, String> names, ImmutableSet<StakeholderId> absent) {
        form.open("fieldset").element("legend", reader.say("cafe.present"));
        form.open("ul", "class", "people");
        names.forEach((id, name) -> {
            form.open("li").open("label");
            if (absent.contains(id)) {
                form.leaf("input", "type", "checkbox", "name", "present", "value", id.value());
            } else {
                form.leaf("input", "type", "checkbox", "name", "present", "value", id.value(), "checked", "checked");
            }
            form.element("span", name, "dir", "auto").close().close();
        });
        form.close().close();
    }

    private void field(Markup form, String name, String type, String value) {
        label(form, name)
                .leaf("input", "type", type, "name", name, "id", name, "value", value, "required", "required")
                .close();
    }

    private void number(Markup form, String name, int value, int least, int most) {
        String[] attributes = {
            "type",
            "number",
            "name",
            name,
            "id",
            name,
            "value",
            String.valueOf(value),
            "required",
            "required",
            "min",
            String.valueOf(least),
            "max",
            String.valueOf(most)
        };
        label(form, name).leaf("input", attributes).close();
    }

    private Markup label(Markup form, String name) {
        return form.open("p", "class", "field").element("label", reader.say("cafe." + name), "for", name);
    }

    private Markup submit(Markup form, String key, String id) {
        return form.open("p")
                .element("button", reader.say(key), "type", "submit", "id", id)
                .close();
    }
}
