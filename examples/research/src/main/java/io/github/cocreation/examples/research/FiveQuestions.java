/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.research;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.analysis.FigureSelection;
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis;
import io.github.cocreation.metrics.network.community.Communities;
import io.github.cocreation.metrics.network.inference.PermutationTest;
import io.github.cocreation.metrics.network.keyplayer.Removal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Five questions a researcher asks a network, each answered in a sentence or two, and all numbers as tables. The same network gives
 * the same answers each time, chance among them: it starts from seed 1.
 *
 * <pre>{@code
 * FiveQuestions questions = FiveQuestions.about(Path.of("examples/cases/texas"), AttributeId.of("sponsorship"));
 * questions.answers().forEach(out::println);
 * questions.writeTables(Path.of("target/five-questions"));
 * }</pre>
 */
public final class FiveQuestions {
    private static final int SHOWN = 3;

    private final NetworkAnalysis analysis;
    private final AttributeId attribute;

    private FiveQuestions(NetworkAnalysis analysis, AttributeId attribute) {
        this.analysis = analysis;
        this.attribute = attribute;
    }

    /**
     * Prints the answers and writes the tables.
     *
     * @param arguments the network (the Texas case if there is none, seen from the root of the project), the attribute that makes
     *     groups ({@code sponsorship}) and the folder for tables ({@code target/five-questions})
     * @throws IOException if tables cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        run(out, arguments);
        out.flush();
    }

    static void run(PrintWriter out, String... arguments) throws IOException {
        Path network = Path.of(argument(arguments, 0, "examples/cases/texas"));
        AttributeId attribute = AttributeId.of(argument(arguments, 1, "sponsorship"));
        Path folder = Path.of(argument(arguments, 2, "target/five-questions"));
        FiveQuestions questions = about(network, attribute);
        questions.answers().forEach(out::println);
        out.println("Tables in " + folder + ": " + String.join(", ", questions.writeTables(folder)) + ".");
    }

    private static String argument(String[] arguments, int place, String otherwise) {
        return place < arguments.length ? arguments[place] : otherwise;
    }

    /**
     * {@return the questions about a network}
     *
     * @param network a folder with nodes.csv and edges.csv, or a GraphML file
     * @param attribute the attribute that makes groups
     */
    public static FiveQuestions about(Path network, AttributeId attribute) {
        StakeholderNetwork read = NetworkReader.withDefaults().read(network);
        return new FiveQuestions(NetworkAnalysis.of(read), attribute);
    }

    /** {@return all answers, in the order of the questions} */
    public ImmutableList<String> answers() {
        return ImmutableList.of(between(), holes(), groups(), divisions(), leaving());
    }

    /** {@return who sits between others} */
    public String between() {
        return "1. Between others sit " + first(analysis.betweenness()) + ", by shortest paths.";
    }

    /** {@return who has contacts that do not have each other} */
    public String holes() {
        return "2. Structural holes surround " + first(analysis.effectiveSize())
                + ", by contacts that others do not bring; the mean constraint is "
                + number(analysis.constraint().mean()) + ".";
    }

    /** {@return whether ties stay within groups, and whether that could be chance} */
    public String groups() {
        Optional<PermutationTest> test = analysis.by(attribute).eiPermutation();
        return "3. "
                + test.map(of -> String.format(
                                Locale.ROOT,
                                "By %s the E-I index is %.3f; with shuffled groups it is %.3f on average, and as low or lower"
                                        + " in a share of %.3f: %s.",
                                attribute,
                                of.observed(),
                                of.mean(),
                                of.pLess(),
                                of.pLess() <= 0.05
                                        ? "ties stay within groups more than by chance"
                                        : "that ties stay within groups could be chance"))
                        .orElse("By " + attribute + " there are no ties between members of groups.");
    }

    /** {@return whether there is a core, and which communities there are} */
    public String divisions() {
        Communities communities = analysis.communities();
        String core = analysis.positions()
                .core()
                .map(of -> String.format(
                        Locale.ROOT,
                        "A core of %d, the rest tied to it, fits with %.3f (%s)",
                        of.core().size(),
                        of.fit(),
                        of.proof().name().toLowerCase(Locale.ROOT)))
                .orElse("There is no core");
        return String.format(
                Locale.ROOT,
                "4. %s; %d communities have a modularity of %s, the best of %d runs.",
                core,
                communities.groups().groups().size(),
                number(communities.modularity()),
                communities.runs());
    }

    /** {@return what if the one most between others left} */
    public String leaving() {
        return analysis.betweenness().top(1).stream()
                .findFirst()
                .map(this::without)
                .orElse("5. There is nobody who could leave.");
    }

    private String without(StakeholderId leaver) {
        Removal removal = analysis.without(Set.of(leaver));
        return String.format(
                Locale.ROOT,
                "5. Without %s the parts are %d instead of %d, fragmentation by distance is %s instead of %s,"
                        + " and cut off are: %s.",
                leaver,
                removal.after().components(),
                removal.before().components(),
                number(removal.after().byDistance()),
                number(removal.before().byDistance()),
                removal.cutOff().isEmpty() ? "nobody" : removal.cutOff());
    }

    /**
     * Writes all numbers as CSV tables, those of the network, of its stakeholders, ties and groups each in a file.
     *
     * @param folder where to; it is made if it is not there
     * @return the names of the files
     * @throws IOException if a file cannot be written
     */
    public ImmutableList<String> writeTables(Path folder) throws IOException {
        Map<String, String> tables = analysis.figures(FigureSelection.all().groupedBy(Set.of(attribute)))
                .csv();
        Files.createDirectories(folder);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
        return ImmutableList.copyOf(tables.keySet());
    }

    private static String first(NodeScores scores) {
        String ranking = scores.top(SHOWN).stream()
                .map(id -> id + " (" + number(scores.score(id)) + ")")
                .collect(Collectors.joining(", "));
        return ranking.isEmpty() ? "nobody" : ranking;
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "undefined";
    }
}
