/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.exchange.text.XmlOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes XES: a trace for each session and one for what belongs to none, with the stakeholders in the log's own attributes. */
final class XesText {
    static final String OUTSIDE = "outside sessions";

    private XesText() {}

    static void write(EventRows rows, Appendable to) throws IOException {
        XmlOutput xml = new XmlOutput(to);
        xml.begin("log")
                .with("xes.version", "1849-2016")
                .with("xes.features", "nested-attributes")
                .with("xmlns", "http://www.xes-standard.org/");
        extension(xml, "Concept", "concept");
        extension(xml, "Time", "time");
        extension(xml, "Organizational", "org");
        extension(xml, "Lifecycle", "lifecycle");
        xml.begin("global").with("scope", "trace");
        string(xml, "concept:name", "session");
        xml.end();
        xml.begin("global").with("scope", "event");
        string(xml, "concept:name", "kind");
        xml.begin("date")
                .with("key", "time:timestamp")
                .with("value", "1970-01-01T00:00:00Z")
                .end();
        xml.end();
        xml.begin("classifier")
                .with("name", "kind")
                .with("keys", "concept:name")
                .end();
        for (EventRows.ObjectRow object : rows.objects()) {
            if (object.type().equals(EventRows.STAKEHOLDER)) {
                xml.begin("string").with("key", EventRows.STAKEHOLDER).with("value", object.id());
                for (Map.Entry<String, String> attribute : object.attributes().entrySet()) {
                    string(xml, attribute.getKey(), attribute.getValue());
                }
                xml.end();
            }
        }
        Map<String, List<EventRows.EventRow>> traces = new LinkedHashMap<>();
        rows.events()
                .forEach(event -> traces.computeIfAbsent(trace(event), name -> new ArrayList<>())
                        .add(event));
        for (Map.Entry<String, List<EventRows.EventRow>> trace : traces.entrySet()) {
            xml.begin("trace");
            string(xml, "concept:name", trace.getKey());
            for (EventRows.EventRow event : trace.getValue()) {
                write(event, xml);
            }
            xml.end();
        }
        xml.end();
    }

    private static String trace(EventRows.EventRow event) {
        return event.attributes().getOrDefault(EventRows.SESSION, OUTSIDE);
    }

    private static void write(EventRows.EventRow event, XmlOutput xml) throws IOException {
        xml.begin("event");
        string(xml, "concept:name", event.type());
        string(xml, "concept:instance", event.id());
        string(xml, "lifecycle:transition", "complete");
        xml.begin("date")
                .with("key", "time:timestamp")
                .with("value", event.at().toString())
                .end();
        ImmutableList<String> actors = event.relations().stream()
                .map(EventRows.Relation::object)
                .filter(object -> object.startsWith(EventRows.STAKEHOLDER + ":"))
                .map(object -> object.substring(EventRows.STAKEHOLDER.length() + 1))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (!actors.isEmpty()) {
            string(xml, "org:resource", String.join("; ", actors));
        }
        for (Map.Entry<String, String> attribute : event.attributes().entrySet()) {
            string(xml, attribute.getKey(), attribute.getValue());
        }
        xml.end();
    }

    private static void extension(XmlOutput xml, String name, String prefix) throws IOException {
        xml.begin("extension")
                .with("name", name)
                .with("prefix", prefix)
                .with("uri", "http://www.xes-standard.org/" + prefix + ".xesext")
                .end();
    }

    private static void string(XmlOutput xml, String key, String value) throws IOException {
        xml.begin("string").with("key", key).with("value", value).end();
    }
}
