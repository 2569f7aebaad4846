/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.process.CoCreationProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LogReaderProperties {
    private static final ImmutableMap<String, String> GOOD = ImmutableMap.<String, String>builder()
            .put("presence.csv", "session,actor,minutes,group,planned_exit,date\ns1,ana,90,tenants,no,2026-03-01\n")
            .put("contributions.csv", "session,actor,kind,minutes,words,terms\ns1,ana,idea,2.5,120,rent:3;harbour\n")
            .put("decisions.csv", """
                    deciders,subject,period,session,importance,id,overrules
                    city;ana,open,2026-Q2,s1,3,d1,
                    city,shut,2026-Q3,s1,3,d2,d1
                    """)
            .put(
                    "commitments.csv",
                    "owners,effort,due,state,taken_over_by,closed,about\nana,2,2026-05-01,taken-over,city,,d1\n")
            .put("experiments.csv", "subject,ends,verdict,date,id\nbar,2026-05-31,drop,2026-05-01,x1\n")
            .put("lessons-applied.csv", "lesson,change,by,date\nl1,visits,city,2026-07-01\n")
            .put("ties.csv", "from,to,kind,weight,period\nana,city,trust,3,1\n")
            .put("ratings.csv", "question,perspective,value,date\nq1.1,users,3,2026-04-01\n")
            .put("effects.csv", "description,level,group,valence,intended,evidence\nrents,society,tenants,2,yes,1\n")
            .put("lessons.csv", "source,outcome,change,id\nbar,failed,hours,l1\n")
            .put("accounts.csv", """
                    direction,from,to,requested,given,id,follows
                    downward,city,ana,2026-03-01,yes,a1,
                    downward,city,ana,2026-04-01,,,a1
                    """)
            .put("insights.csv", "text,source,external,used\nlifts,ana,yes,yes\n")
            .put("sessions.csv", "session,date,minutes\ns1,2026-03-01,120\n")
            .put("stakeholders.csv", "id,sector,initiator\ncity,public,yes\nana,citizen,no\n")
            .buildOrThrow();

    private static final String ODD = "\",;\n\r\t \u0000-+.:eE0129Zz\u00e9\uD83D\uDE00\uFEFF";

    /** Whatever is done to the text, the rest is read, every problem has its place, and what was read can be written. */
    @Property(tries = 150)
    void mutated_logs_give_problems_and_a_process_never_a_crash(@ForAll long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Path folder = Files.createTempDirectory("logs");
        try {
            for (String file : GOOD.keySet()) {
                Files.writeString(folder.resolve(file), mutated(GOOD.getOrDefault(file, ""), random));
            }
            LoggedProcess logged = LogReader.withDefaults().read(folder);
            assertThat(logged.problems()).allSatisfy(problem -> {
                assertThat(GOOD).containsKey(problem.file());
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).contains("\nMaybe ").endsWith(".");
            });
            assertThat(logged.process().journal().check().errors()).isEmpty();
            assertThat(CoCreationProcess.read(logged.process().write(), "process.json"))
                    .isEqualTo(logged.process());
            assertThat(LogReader.withDefaults().read(folder)).isEqualTo(logged);
        } finally {
            for (String file : GOOD.keySet()) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }

    private static String mutated(String text, SplittableRandom random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int changes = random.nextInt(4); changes > 0 && !mutated.isEmpty(); changes--) {
            int place = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(place);
                case 1 -> mutated.insert(place, ODD.charAt(random.nextInt(ODD.length())));
                default -> mutated.setCharAt(place, ODD.charAt(random.nextInt(ODD.length())));
            }
        }
        return mutated.toString().replaceAll("[\\uD800-\\uDFFF]", "?");
    }
}
