/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A World Café from the first round to the journal, in the pages of a browser. */
class CafeTest {
    private static final String CAFES = "/processes/harbour/cafes";
    private static final CoCreationProcess HARBOUR = Harbour.process();
    private static final Pattern ROUND = Pattern.compile("<section class=\"round.*?</section>", Pattern.DOTALL);

    private static List<String> with(List<String> hidden, Set<String> away) {
        List<String> fields = new ArrayList<>(hidden);
        HARBOUR.stakeholders().keySet().stream()
                .filter(who -> !away.contains(who.value()))
                .forEach(who -> fields.addAll(List.of("present", who.value())));
        return fields;
    }

    private static HttpResponse<String> begin(Visitor visitor, Set<String> away, String time) throws Exception {
        List<String> wish = with(Visitor.hidden(visitor.get(CAFES).body()), away);
        wish.addAll(List.of("date", "2026-11-10", "time", time, "size", "4", "rounds", "3"));
        return visitor.post(CAFES, wish);
    }

    private static List<String> rounds(String page) {
        List<String> rounds = new ArrayList<>();
        Matcher matcher = ROUND.matcher(page);
        while (matcher.find()) {
            rounds.add(matcher.group());
        }
        return rounds;
    }

    private static String cards(String round) {
        return round.substring(round.indexOf("<ul class=\"tables\">"));
    }

    private static String name(String id) {
        return HARBOUR.stakeholder(StakeholderId.of(id)).name();
    }

    @Test
    void who_comes_and_goes_sits_right_and_what_was_held_reaches_journal_and_measures() throws Exception {
        try (Host host = Visitor.host()) {
            Visitor visitor = new Visitor(host);
            HttpResponse<String> begun = begin(visitor, Set.of("karl", "nadia"), "16:00");
            assertThat(begun.statusCode()).isEqualTo(303);
            String path = begun.headers().firstValue("Location").orElseThrow();
            assertThat(path).endsWith(CAFES + "/1");

            String page = visitor.get(path).body();
            assertThat(rounds(page))
                    .hasSize(3)
                    .allSatisfy(round -> assertThat(round)
                            .contains(name("anna"), "planned")
                            .doesNotContain(name("karl"), name("nadia")));
            assertThat(page).contains("Round 1 of 3 is next.");

            visitor.post(path + "/rounds", Visitor.hidden(page));
            String afterOne = visitor.get(path).body();
            assertThat(afterOne).contains("Round 2 of 3 is next.");

            // Ole leaves, Karl comes late
            HttpResponse<String> replanned =
                    visitor.post(path + "/people", with(Visitor.hidden(afterOne), Set.of("nadia", "ole")));
            assertThat(replanned.statusCode()).isEqualTo(303);
            String afterTwo = visitor.get(path).body();
            assertThat(cards(rounds(afterTwo).get(0)))
                    .isEqualTo(cards(rounds(page).get(0)));
            assertThat(rounds(afterTwo).subList(1, 3))
                    .allSatisfy(round ->
                            assertThat(round).contains(name("karl")).doesNotContain(name("ole"), name("nadia")));

            // somebody else has the page of before
            HttpResponse<String> late = visitor.post(path + "/rounds", Visitor.hidden(afterOne));
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("changed by somebody else");

            visitor.post(path + "/rounds", Visitor.hidden(afterTwo));
            String before = visitor.get("/api/processes/harbour/measures").body();
            List<String> last = Visitor.hidden(visitor.get(path).body());
            assertThat(visitor.post(path + "/close", last).statusCode()).isEqualTo(303);
            String closed = visitor.get(path).body();
            assertThat(closed)
                    .contains("2 of 3 rounds", "What the World Café changed", "<td")
                    .doesNotContain("<form");
            assertThat(visitor.get("/api/processes/harbour/measures").body()).isNotEqualTo(before);
            assertThat(visitor.post(path + "/close", last).statusCode()).isEqualTo(409);

            CoCreationProcess now =
                    CoCreationProcess.read(visitor.get("/api/processes/harbour").body(), "answer");
            List<Presence> there = now.journal().entries(Presence.class).stream()
                    .filter(entry -> entry.id().value().startsWith("cafe-1 "))
                    .toList();
            assertThat(there).hasSize(2 * 18);
            assertThat(there)
                    .filteredOn(entry -> entry.stakeholder().value().equals("karl"))
                    .hasSize(1);
            assertThat(now.journal().entries(SessionHeld.class))
                    .filteredOn(entry -> entry.id().value().startsWith("cafe-1 "))
                    .hasSizeGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void a_second_cafe_has_entries_of_its_own_and_both_survive_a_restart(@TempDir Path folder) throws Exception {
        HostSettings settings =
                HostSettings.withDefaults().withPort(0).withClock(Visitor.CLOCK).withData(folder);
        try (Host host = Host.start(settings, List.of(HARBOUR))) {
            Visitor visitor = new Visitor(host);
            for (int number = 1; number <= 2; number++) {
                String path = begin(visitor, Set.of(), "16:00")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
                visitor.post(path + "/rounds", Visitor.hidden(visitor.get(path).body()));
                if (number == 1) {
                    assertThat(visitor.post(
                                            path + "/close",
                                            Visitor.hidden(visitor.get(path).body()))
                                    .statusCode())
                            .isEqualTo(303);
                }
            }
        }
        try (Host host = Host.start(settings, List.of(HARBOUR))) {
            Visitor visitor = new Visitor(host);
            String list = visitor.get(CAFES, "Accept-Language", "da").body();
            assertThat(list).contains("World Café 1, 10. november 2026", "(slut)", "(er i gang)");
            String path = CAFES + "/2";
            String page = visitor.get(path).body();
            assertThat(page).contains("Round 2 of 3 is next.");
            assertThat(visitor.post(path + "/close", Visitor.hidden(page)).statusCode())
                    .isEqualTo(303);
            CoCreationProcess now =
                    CoCreationProcess.read(visitor.get("/api/processes/harbour").body(), "answer");
            assertThat(now.journal().entries(Presence.class))
                    .filteredOn(entry -> entry.id().value().startsWith("cafe-"))
                    .hasSize(2 * 20);
        }
    }

    @Test
    void a_cafe_has_as_many_rounds_as_were_asked_for() throws Exception {
        try (Host host = Visitor.host()) {
            Visitor visitor = new Visitor(host);
            for (int rounds = 2; rounds <= 4; rounds++) {
                List<String> wish = with(Visitor.hidden(visitor.get(CAFES).body()), Set.of());
                wish.addAll(
                        List.of("date", "2026-11-10", "time", "16:00", "size", "4", "rounds", String.valueOf(rounds)));
                String path = visitor.post(CAFES, wish)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
                assertThat(rounds(visitor.get(path).body())).hasSize(rounds);
            }
        }
    }

    @Test
    void a_wish_that_cannot_be_met_is_answered_with_the_reasons() throws Exception {
        try (Host host = Visitor.host()) {
            Visitor visitor = new Visitor(host);
            HttpResponse<String> late = begin(visitor, Set.of(), "23:30");
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(late.body()).contains("This was not done", "Maybe ");
            List<String> hidden = Visitor.hidden(visitor.get(CAFES).body());
            List<String> nobody = new ArrayList<>(hidden);
            nobody.addAll(List.of("date", "2026-11-10", "time", "16:00", "size", "4", "rounds", "3"));
            assertThat(visitor.post(CAFES, nobody).statusCode()).isEqualTo(422);
            List<String> never = new ArrayList<>(nobody);
            never.set(never.indexOf("2026-11-10"), "yesterday");
            assertThat(visitor.post(CAFES, never).body()).contains("a date such as 2026-03-05");
            List<String> many = new ArrayList<>(nobody);
            many.set(many.lastIndexOf("3"), "1000000");
            assertThat(visitor.post(CAFES, many).body()).contains("must be in [2, 4]");
        }
    }
}
