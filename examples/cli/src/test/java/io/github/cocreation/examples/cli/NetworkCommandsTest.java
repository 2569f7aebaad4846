/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkCommandsTest {
    private static final Path CASES = Path.of("..", "cases");
    private static final String TEXAS = CASES.resolve("texas").toString();

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    private String line(String name, String edges) throws IOException {
        Path net = Files.createDirectories(folder.resolve(name));
        Files.writeString(net.resolve("nodes.csv"), "id,team\na,x\nb,x\nc,y\nd,y\n");
        Files.writeString(net.resolve("edges.csv"), "source,target\n" + edges);
        return net.toString();
    }

    /** Observed values of R sna 2.7-1 on emon$Texas. */
    @Test
    void a_figure_is_tested_against_random_networks() {
        Run test = run("network", "test", TEXAS, "--statistic", "transitivity", "--null", "cug-dyads", "--json");
        assertThat(test.err()).isEmpty();
        assertThat(test.code()).isEqualTo(ExitCode.DONE);
        assertThat(test.out())
                .contains("\"observed\": 0.48493150684931", "\"p_ge\": 0,", "\"p_le\": 1,", "\"reps\": 1000,")
                .contains("\"p_greater\": 9.99000999000999E-4", "\"cug\": {\n    \"transitivity|dyad.census\": {");
        assertThat(run(
                                "network",
                                "test",
                                TEXAS,
                                "--statistic",
                                "transitivity",
                                "--null",
                                "cug-dyads",
                                "--json",
                                "--threads",
                                "1")
                        .out())
                .isEqualTo(test.out());
        assertThat(run("network", "test", TEXAS, "--statistic", "density", "--null", "degree")
                        .out())
                .contains("p (as large)         1.0000");
    }

    @Test
    void two_networks_are_correlated() throws IOException {
        String one = line("one", "a,b\nb,c\nc,d\n");
        String other = line("other", "a,b\nb,c\na,d\n");
        Run test = run(
                "network",
                "test",
                one,
                "--statistic",
                "gcor",
                "--null",
                "qap",
                "--with",
                other,
                "--undirected",
                "--json");
        assertThat(test.out())
                .contains("\"a\": \"one\"", "\"b\": \"other\"", "\"mode\": \"graph\"")
                .contains("\"gcor\": 0.3333333333333333", "\"gcor_valued\": null", "\"common_ties\": 2,")
                .contains("\"jaccard\": 0.5", "\"reps\": 24", "\"p_greater\": 0.5", "\"sampling\": \"exhaustive\"")
                .contains("\"pairs\": [");
        Run alone = run("network", "test", one, "--statistic", "gcor", "--null", "qap");
        assertThat(alone.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(alone.err())
                .isEqualTo("The option --with (none) must name the other network.\nMaybe add --with NET2.\n");
        assertThat(run("network", "test", one, "--statistic", "density", "--null", "qap", "--with", other)
                        .err())
                .startsWith("The statistic (density) of a test of two networks must be gcor or gcor_valued.");
    }

    @Test
    void groups_are_shuffled() throws IOException {
        String one = line("one", "a,b\nc,d\n");
        Run test = run("network", "test", one, "--statistic", "ei_index", "--null", "labels", "--group-by", "team");
        assertThat(test.out())
                .contains("observed             -1.0000", "p (as small)         0.3333", "draws                6");
        assertThat(run("network", "test", one, "--statistic", "ei_index", "--null", "labels")
                        .err())
                .startsWith("The option --group-by (none) must name");
        assertThat(run("network", "test", one, "--statistic", "density", "--null", "degree", "--group-by", "team")
                        .err())
                .isEqualTo("""
                        The option --group-by (team) of a test against degree must go with --null labels.
                        Maybe leave it out, or use --null labels.
                        """);
        assertThat(run("network", "test", one, "--statistic", "ei_index", "--null", "labels", "--with", one)
                        .err())
                .contains("a test against labels must go with --null qap.");
        assertThat(run("network", "test", one, "--statistic", "ei", "--null", "label")
                        .err())
                .contains("Maybe (labels).");
    }

    @Test
    void key_players_are_found_with_what_their_leaving_does() throws IOException {
        String one = line("one", "a,b\nb,c\nb,d\n");
        assertThat(run("network", "keyplayers", one, "--size", "1", "--goal", "disrupt")
                        .out())
                .contains("Key players to disrupt: b", "exact", "cut off without them a, c, d");
        assertThat(run("network", "keyplayers", one, "--size", "2", "--goal", "reach", "--json")
                        .out())
                .contains("\"players\": [\n    \"a\",", "\"score\": 1,", "\"proof\": \"exact\"");
        assertThat(run("network", "keyplayers", one, "--size", "9", "--goal", "reach")
                        .err())
                .isEqualTo("The size (9) of a set of key players must be at most the number of stakeholders (4)."
                        + "\nMaybe look for fewer.\n");
    }

    @Test
    void periods_are_measured_from_a_document_or_its_folder() {
        String process = CASES.resolve("public-change").toString();
        Run slices = run("network", "slices", process, "--window", "P1M");
        assertThat(slices.err()).isEmpty();
        assertThat(slices.out())
                .contains("2026-03-05 up to 2026-04-05: 10 present, 45 ties, degree centralization 0.0000, density"
                        + " 1.0000")
                .contains("can have heard from the other by round 6");
        Run json = run("network", "slices", process + "/process.json", "--window", "P2M", "--json");
        Run groups = run(
                "network",
                "slices",
                process,
                "--window",
                "P1M",
                "--statistics",
                "ei_index,betweenness",
                "--group-by",
                "sector");
        assertThat(groups.out()).contains("by sector, E-I index: slope ", "betweenness: slope ");
        assertThat(run("network", "slices", process, "--window", "P1M", "--statistics", "ei_index")
                        .err())
                .startsWith("The measure (ei_index) of the layers [met] must make sense");
        assertThat(run("network", "slices", process, "--window", "P1M", "--statistics", "densty")
                        .err())
                .isEqualTo("The measure (densty) is unknown.\nMaybe (density).\n");
        assertThat(json.out()).contains("\"tie_jaccard\": null", "\"slope_per_period\": ", "\"heard_share\": 1");
        assertThat(run("network", "slices", process, "--window", "P0D").code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run("network", "slices", process, "--window", "P1M", "--layer", "mett")
                        .err())
                .contains("(mett)", "Maybe (met)");
    }

    @Test
    void a_document_is_analysed_as_the_tables_it_was_made_from() throws IOException {
        String one = line("one", "a,b\nb,c\nc,d\n");
        String document = folder.resolve("one.json").toString();
        assertThat(run("network", "convert", one, document).err()).isEmpty();
        Run tables = run("network", "analyse", one, "--group-by", "team");
        Run analysed = run("network", "analyse", document, "--group-by", "team");
        assertThat(analysed.err()).isEmpty();
        assertThat(analysed.out()).isEqualTo(tables.out()).contains("4 stakeholders and 3 directed ties");
        assertThat(run("network", "analyse", document, "--layer", "tie").err())
                .startsWith("The layer (tie)")
                .contains("Maybe (ties).");
    }

    @Test
    void a_network_is_written_as_a_document_that_is_a_network_again() throws IOException {
        String one = line("one", "a,b\nb,c\nc,a\na,d\n");
        String document = folder.resolve("one.json").toString();
        assertThat(run("network", "convert", one, document).code()).isEqualTo(ExitCode.DONE);
        String[] test = {"network", "test", one, "--statistic", "transitivity", "--null", "cug-edges", "--json"};
        String direct = run(test).out();
        test[2] = document;
        assertThat(run(test).out()).isEqualTo(direct);
        assertThat(run("network", "convert", one, folder.resolve("one.xyz").toString())
                        .err())
                .contains("must end in .json");
    }

    @Test
    void layers_are_united_unless_one_is_asked_for() throws IOException {
        Path net = Files.createDirectories(folder.resolve("multiplex"));
        Files.writeString(net.resolve("nodes.csv"), "id\na\nb\nc\n");
        Files.writeString(
                net.resolve("edges.csv"),
                "source,target,relation,weight\na,b,trust,2\na,b,advice,3\nb,c,advice,0\nc,c,trust,1\n");
        String[] analyse = {"network", "analyse", net.toString(), "--json", "--measures", "total_weight,edge_count"};
        assertThat(run(analyse).out())
                .contains("\"layers\": [\n      \"advice\",\n      \"trust\"\n    ]")
                .contains("\"self_ties_dropped\": 1,", "\"parallel_ties_merged\": 1,", "\"zero_weights_dropped\": 1")
                .contains("\"edge_count\": 1", "\"total_weight\": 5");
        assertThat(run(Stream.concat(Stream.of(analyse), Stream.of("--layer", "trust"))
                                .toArray(String[]::new))
                        .out())
                .contains("\"zero_weights_dropped\": 0", "\"total_weight\": 2");
        assertThat(run("network", "analyse", net.toString(), "--layer-column", "relations")
                        .err())
                .endsWith("edges.csv:1:1: The column (relations) is missing.\nMaybe it is (relation).\n");
        String document = folder.resolve("multiplex.json").toString();
        run("network", "convert", net.toString(), document);
        analyse[2] = document;
        assertThat(run(analyse).out()).contains("\"total_weight\": 5");
        assertThat(run("network", "analyse", document, "--directed").err())
                .startsWith(
                        "The setting (direction, weight or layer) of a reader of a network document must be absent: the"
                                + " document says itself how its ties are read.");
    }

    /** The count of all brokered paths has one name, wherever it stands. */
    @Test
    void brokerage_is_tested_under_the_name_it_has_in_the_analysis() throws IOException {
        String net = line("brokers", "a,b\nb,c\nc,d\n");
        assertThat(run(
                                "network",
                                "test",
                                net,
                                "--statistic",
                                "brokerage_raw_t",
                                "--null",
                                "labels",
                                "--group-by",
                                "team")
                        .out())
                .contains("brokerage_raw_t against shuffled team");
        assertThat(run("network", "analyse", net, "--measures", "brokerage_raw_t", "--group-by", "team", "--json")
                        .out())
                .contains("\"brokerage_raw_t\": 1");
    }

    @Test
    void core_and_balance_are_measures_by_name() throws IOException {
        Path net = Path.of(line("signed", ""));
        Files.writeString(net.resolve("edges.csv"), "source,target,weight\na,b,1\nb,c,1\na,c,-1\nc,d,1\n");
        assertThat(run(
                                "network",
                                "analyse",
                                net.toString(),
                                "--undirected",
                                "--measures",
                                "core_fit,is_core,balance_triads,balance_frustrated_ties",
                                "--json")
                        .out())
                .contains(
                        "\"core_fit\": ", "\"is_core\": 1", "\"balance_triads\": 0", "\"balance_frustrated_ties\": 1");
    }

    @Test
    void groups_are_timed_with_the_measures_that_need_them_only() throws IOException {
        String net = line("timed", "a,b\nb,c\nc,d\n");
        assertThat(run(
                                "network",
                                "analyse",
                                net,
                                "--timings",
                                "--seed",
                                "3",
                                "--group-by",
                                "team",
                                "--measures",
                                "density,ei_index,ei")
                        .out())
                .containsPattern("\"density\": \\[[0-9.]+\\],\\s+\"ei\": \\[[0-9.]+\\],\\s+\"ei_index\": \\[");
        assertThat(run("network", "analyse", net, "--timings", "--group-by", "teams", "--measures", "density")
                        .err())
                .contains("The attribute (teams)", "Maybe (team).");
    }

    @Test
    void a_measure_is_timed_at_least_once() {
        assertThat(run("network", "analyse", TEXAS, "--timings", "--repeat", "0")
                        .err())
                .startsWith("The number of repeats (0) of a timing must be at least 1.");
        assertThat(run("network", "analyse", TEXAS, "--timings", "--repeat", "2", "--measures", "density,triad_census")
                        .out())
                .containsPattern("\"density\": \\[[0-9.]+, [0-9.]+\\],\n    \"triad_census\": ");
    }
}
