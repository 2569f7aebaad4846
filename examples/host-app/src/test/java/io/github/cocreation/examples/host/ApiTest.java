/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.process.CoCreationProcess;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiTest {
    private static final String HARBOUR = "/api/processes/harbour";

    private static Host host;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        host = Visitor.host();
        visitor = new Visitor(host);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static JsonTree json(HttpResponse<String> response) {
        return JsonFormat.withDefaults().read(JsonTree.codec(), response.body(), "answer");
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private static String document(String id) {
        return JsonFormat.withDefaults()
                .write(
                        CoCreationProcess.codec(),
                        Harbour.process().toBuilder()
                                .id(io.github.cocreation.core.process.ProcessId.of(id))
                                .build());
    }

    @Test
    void a_document_is_read_and_changed_by_whoever_saw_its_present_state() throws Exception {
        assertThat(visitor.json("PUT", "/api/processes/one", document("one"), "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> read = visitor.get("/api/processes/one");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(CoCreationProcess.read(read.body(), "answer"))
                .isEqualTo(CoCreationProcess.read(document("one"), "sent"));
        assertThat(visitor.get("/api/processes/one", "If-None-Match", tag(read)).statusCode())
                .isEqualTo(304);
        String changed = read.body().replace("A harbour for everybody", "A quay for everybody");
        HttpResponse<String> put = visitor.json("PUT", "/api/processes/one", changed, "If-Match", tag(read));
        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(json(put).required("version").number()).isEqualTo(2);
        HttpResponse<String> late = visitor.json("PUT", "/api/processes/one", changed, "If-Match", tag(read));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(json(late).required("detail").text()).contains("is not the present one (" + tag(put) + ")");
        assertThat(visitor.json("PUT", "/api/processes/one", changed).statusCode())
                .isEqualTo(428);
        assertThat(visitor.json("PUT", "/api/processes/one", changed, "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(412);
        assertThat(visitor.json("PUT", "/api/processes/none", document("none"), "If-Match", "\"v1-e1\"")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_bad_document_is_refused_with_all_that_the_library_says_of_it() throws Exception {
        String misspelt = document("two").replace("\"title\"", "\"titel\"").replace("\"private\"", "\"Private\"");
        HttpResponse<String> refused = visitor.json("PUT", "/api/processes/two", misspelt, "If-None-Match", "*");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonTree problem = json(refused);
        assertThat(problem.required("status").number()).isEqualTo(422);
        assertThat(problem.required("errors").elements()).hasSizeGreaterThan(5).allSatisfy(error -> {
            assertThat(error.required("where").text()).startsWith("$");
            assertThat(error.required("rule").text()).isNotEmpty();
            assertThat(error.required("maybe").text()).isNotEmpty();
        });
        String stranger = document("two").replace("\"by\": \"emil\"", "").replace("\"anna\"\n  ],", "\"bella\"\n  ],");
        HttpResponse<String> broken = visitor.json("PUT", "/api/processes/two", stranger, "If-None-Match", "*");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(json(broken).required("errors").elements()).anySatisfy(error -> {
            assertThat(error.required("where").text()).isEqualTo("initiators");
            assertThat(error.required("value").text()).isEqualTo("bella");
        });
        assertThat(visitor.json("PUT", "/api/processes/two", "{", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> other = visitor.json("PUT", "/api/processes/two", document("three"), "If-None-Match", "*");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("The id (three) of the process must be (two), as the address says.");
        assertThat(visitor.get("/api/processes/two").statusCode()).isEqualTo(404);
    }

    @Test
    void what_happened_is_appended_once_and_read_by_measures() throws Exception {
        assertThat(visitor.json("PUT", "/api/processes/four", document("four"), "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(201);
        String before = visitor.get("/api/processes/four/measures").body();
        String entries = "[{\"entry\":\"session-held\",\"id\":\"n1\",\"at\":\"2026-11-10T15:00:00Z\",\"session\":\"n\","
                + "\"title\":\"On the quay\",\"minutes\":60},"
                + "{\"entry\":\"presence\",\"id\":\"n2\",\"at\":\"2026-11-10T15:00:00Z\",\"session\":\"n\","
                + "\"stakeholder\":\"nadia\",\"minutes\":60}]";
        HttpResponse<String> appended = visitor.json("POST", "/api/processes/four/journal", entries);
        assertThat(appended.statusCode()).isEqualTo(200);
        assertThat(tag(visitor.json("POST", "/api/processes/four/journal", entries)))
                .isEqualTo(tag(appended));
        assertThat(visitor.get("/api/processes/four/measures").body()).isNotEqualTo(before);
        HttpResponse<String> changed = visitor.json(
                "POST", "/api/processes/four/journal", entries.replace("\"minutes\":60", "\"minutes\":61"));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("must have an id of its own");
        HttpResponse<String> stranger = visitor.json(
                "POST",
                "/api/processes/four/journal",
                entries.replace("n2", "n3").replace("nadia", "nadja"));
        assertThat(stranger.statusCode()).isEqualTo(422);
        assertThat(stranger.body()).contains("nadja").contains("\"(nadia)\"");
        assertThat(visitor.json("POST", "/api/processes/none/journal", "[]").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_diagnosis_says_what_is_needed_and_which_methods_would_help() throws Exception {
        JsonTree answer = json(visitor.get(HARBOUR + "/diagnosis"));
        assertThat(answer.required("diagnosis").required("findings").elements()).isNotEmpty();
        assertThat(answer.required("needs").elements())
                .isNotEmpty()
                .allSatisfy(
                        need -> assertThat(need.required("urgency").number()).isBetween(0.0, 1.0));
        assertThat(answer.required("advice").required("recommendations").elements())
                .hasSizeBetween(1, 5)
                .allSatisfy(method ->
                        assertThat(method.required("reasons").elements()).isNotEmpty());
        String danish =
                visitor.get(HARBOUR + "/diagnosis", "Accept-Language", "da").body();
        assertThat(danish).isNotEqualTo(visitor.get(HARBOUR + "/diagnosis").body());
        assertThat(visitor.get(HARBOUR + "/measures", "Accept-Language", "da").body())
                .isNotEqualTo(visitor.get(HARBOUR + "/measures").body());
        assertThat(json(visitor.get("/api/processes")).elements())
                .anySatisfy(listed -> assertThat(listed.required("id").text()).isEqualTo("harbour"));
    }

    @Test
    void too_much_and_the_wrong_kind_are_refused() throws Exception {
        assertThat(visitor.send(visitor.to(HARBOUR)
                                .header("If-Match", "\"v1-e1\"")
                                .header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
        assertThat(visitor.send(visitor.to(HARBOUR)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'})))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.send(visitor.to(HARBOUR).DELETE()).statusCode()).isEqualTo(405);
        assertThat(visitor.get("/api/elsewhere").statusCode()).isEqualTo(404);
        try (Host small =
                Host.start(HostSettings.withDefaults().withPort(0).withMostBytes(1000), java.util.List.of())) {
            Visitor here = new Visitor(small);
            byte[] large = " ".repeat(1001).getBytes(StandardCharsets.UTF_8);
            for (var body : java.util.List.of(
                    BodyPublishers.ofByteArray(large),
                    // of unknown length, in chunks
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
                assertThat(here.send(here.to("/api/processes/x")
                                        .header("Content-Type", "application/json")
                                        .PUT(body))
                                .statusCode())
                        .isEqualTo(413);
            }
        }
    }
}
