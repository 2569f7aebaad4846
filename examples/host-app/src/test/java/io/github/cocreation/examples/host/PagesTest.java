/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private static final String CAFES = "/processes/hostile%20%22%3E%3Cb%3E/cafes";

    private static Host host;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        CoCreationProcess harbour = Harbour.process();
        Stakeholder anna = harbour.stakeholder(StakeholderId.of("anna"));
        CoCreationProcess hostile = harbour.toBuilder()
                .id(ProcessId.of("hostile \"><b>"))
                .title(HOSTILE)
                .challenge(HOSTILE)
                .build()
                .withStakeholder(anna.toBuilder().name(HOSTILE).build());
        host = Host.start(HostSettings.withDefaults().withPort(0).withClock(Visitor.CLOCK), List.of(harbour, hostile));
        visitor = new Visitor(host);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void the_first_page_leads_to_the_report_of_each_process() throws Exception {
        HttpResponse<String> list = visitor.get("/");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("<a href=\"/processes/harbour\"", "A harbour for everybody");
        HttpResponse<String> report = visitor.get("/processes/harbour");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.body())
                .contains("lang=\"en\"", "<svg", "id=\"report\"", "invented", "href=\"/processes/harbour/cafes\"")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<main");
        assertThat(visitor.get("/report.css").body()).contains("@media print");
        assertThat(visitor.get("/host.css").body()).contains("@media print");
    }

    @Test
    void whoever_asks_for_danish_gets_danish() throws Exception {
        HttpResponse<String> danish = visitor.get("/processes/harbour", "Accept-Language", "da-DK,en;q=0.5");
        assertThat(danish.body()).contains("<html lang=\"da\">", "Rapport");
        assertThat(danish.headers().firstValue("Content-Language")).contains("da");
        assertThat(visitor.get("/", "Accept-Language", "da").body()).contains("Processer");
        for (String other : List.of("fr", "en,da;q=0.9", "*", ";;;q=9", "x".repeat(200))) {
            assertThat(visitor.get("/", "Accept-Language", other).body()).contains("<html lang=\"en\">");
        }
    }

    @Test
    void hostile_names_are_shown_as_they_are_written() throws Exception {
        List<String> pages = new ArrayList<>();
        pages.add(visitor.get("/").body());
        pages.add(visitor.get("/processes/hostile%20%22%3E%3Cb%3E").body());
        pages.add(visitor.get(CAFES).body());
        pages.add(visitor.get("/processes/%3Cscript%3E").body());
        List<String> wish = new ArrayList<>(Visitor.hidden(pages.get(2)));
        wish.addAll(List.of("date", "2026-11-10", "time", "16:00", "size", "4", "rounds", "3"));
        Harbour.process().stakeholders().keySet().forEach(id -> wish.addAll(List.of("present", id.value())));
        HttpResponse<String> begun = visitor.post(CAFES, wish);
        assertThat(begun.statusCode()).isEqualTo(303);
        pages.add(visitor.get(begun.headers().firstValue("Location").orElseThrow())
                .body());
        wish.set(wish.indexOf("2026-11-10"), HOSTILE);
        HttpResponse<String> refused = visitor.post(CAFES, wish);
        assertThat(refused.statusCode()).isEqualTo(422);
        pages.add(refused.body());
        assertThat(pages)
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("<script", "<img", "<b>")
                        .contains("&lt;"));
        assertThat(pages.get(4)).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void every_answer_says_what_browsers_may_do_with_it() throws Exception {
        for (String path : List.of("/", "/processes/harbour", "/api/processes", "/nowhere", "/api/nowhere")) {
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/processes/nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/processes/harbour/cafes/1").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/processes/harbour/cafes/x").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/processes/..%2F..%2Fetc").statusCode()).isBetween(400, 404);
    }

    @Test
    void a_form_that_is_not_from_a_page_of_ours_does_nothing() throws Exception {
        Visitor stranger = new Visitor(host);
        String path = "/processes/harbour/cafes";
        assertThat(stranger.post(path, List.of("token", "x")).statusCode()).isEqualTo(403);
        assertThat(stranger.post(path, List.of()).statusCode()).isEqualTo(403);
        List<String> ours = Visitor.hidden(stranger.get(path).body());
        assertThat(stranger.post(path, ours).statusCode()).isEqualTo(422);
        assertThat(stranger.post(path, List.of("token", "A".repeat(32))).statusCode())
                .isEqualTo(403);
        for (List<String> headers : List.of(
                List.of("Origin", "https://elsewhere.example"),
                List.of("Origin", "null"),
                List.of("Sec-Fetch-Site", "cross-site"))) {
            assertThat(stranger.send(stranger.to(path)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .headers(headers.toArray(String[]::new))
                                    .POST(BodyPublishers.ofString("token=" + ours.get(1))))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(stranger.json("POST", "/api/processes/harbour/journal", "[]", headers.toArray(String[]::new))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(stranger.get(path).body()).contains("There was none yet.");
    }
}
