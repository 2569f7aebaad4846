/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.cocreation.core.network.AttributeId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a researcher is told about the search-and-rescue operation in Texas. */
class FiveQuestionsTest {
    private static final Path TEXAS = Path.of("../cases/texas");
    private static final AttributeId SPONSORSHIP = AttributeId.of("sponsorship");

    @Test
    void texas_answers_five_questions() {
        FiveQuestions questions = FiveQuestions.about(TEXAS, SPONSORSHIP);
        assertThat(questions.answers())
                .containsExactly(
                        "1. Between others sit Texas.Highway.Patrol (124.960), Kerr.County.Sheriffs.Office (52.222),"
                                + " Emergency.Medical.Services (51.225), by shortest paths.",
                        "2. Structural holes surround Texas.Highway.Patrol (13.667), Red.Cross (11.250),"
                                + " Emergency.Medical.Services (9.587), by contacts that others do not bring; the mean"
                                + " constraint is 0.273.",
                        "3. By sponsorship the E-I index is 0.269; with shuffled groups it is 0.352 on average, and as"
                                + " low or lower in a share of 0.186: that ties stay within groups could be chance.",
                        "4. A core of 9, the rest tied to it, fits with 0.305 (heuristic); 3 communities have a"
                                + " modularity of 0.207, the best of 20 runs.",
                        "5. Without Texas.Highway.Patrol the parts are 1 instead of 1, fragmentation by distance is"
                                + " 0.316 instead of 0.292, and cut off are: nobody.");
    }

    @Test
    void the_program_writes_a_row_for_each_stakeholder_and_each_number(@TempDir Path folder) throws IOException {
        StringWriter said = new StringWriter();
        FiveQuestions.run(new PrintWriter(said), TEXAS.toString(), "sponsorship", folder.toString());
        assertThat(said.toString().lines())
                .startsWith(
                        "1. Between others sit Texas.Highway.Patrol (124.960), Kerr.County.Sheriffs.Office (52.222),"
                                + " Emergency.Medical.Services (51.225), by shortest paths.")
                .hasSize(6);
        Splitter cells = Splitter.on(',');
        var nodes = Files.readAllLines(folder.resolve("nodes.csv"));
        var header = cells.splitToList(nodes.get(0));
        assertThat(header).startsWith("id").contains("betweenness", "burt_constraint", "burt_effective_size");
        assertThat(nodes)
                .hasSize(1 + 25)
                .allSatisfy(row -> assertThat(cells.splitToList(row)).hasSameSizeAs(header));
        String patrol = nodes.stream()
                .filter(row -> row.startsWith("Texas.Highway.Patrol,"))
                .findFirst()
                .orElseThrow();
        assertThat(cells.splitToList(patrol).get(header.indexOf("betweenness"))).startsWith("124.9598");
        assertThat(Files.readAllLines(folder.resolve("network.csv")))
                .startsWith("measure,value")
                .contains("edge_count,186", "node_count,25");
        assertThat(Files.readAllLines(folder.resolve("attributes.csv")))
                .anySatisfy(row -> assertThat(row).startsWith("sponsorship,ei_index,0.2688"));
    }

    @Test
    void the_same_network_gives_the_same_answers_and_tables(@TempDir Path one, @TempDir Path other) throws IOException {
        FiveQuestions questions = FiveQuestions.about(TEXAS, SPONSORSHIP);
        FiveQuestions again = FiveQuestions.about(TEXAS, SPONSORSHIP);
        assertThat(again.answers()).isEqualTo(questions.answers());
        for (String table : questions.writeTables(one)) {
            assertThat(again.writeTables(other)).contains(table);
            assertThat(other.resolve(table)).hasSameTextualContentAs(one.resolve(table));
        }
    }

    @Test
    void nobody_is_nobody(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nodes.csv"), "id,sponsorship\n");
        Files.writeString(folder.resolve("edges.csv"), "source,target\n");
        assertThat(FiveQuestions.about(folder, SPONSORSHIP).answers())
                .containsExactly(
                        "1. Between others sit nobody, by shortest paths.",
                        "2. Structural holes surround nobody, by contacts that others do not bring; the mean constraint"
                                + " is undefined.",
                        "3. By sponsorship there are no ties between members of groups.",
                        "4. There is no core; 0 communities have a modularity of undefined, the best of 20 runs.",
                        "5. There is nobody who could leave.");
    }
}
