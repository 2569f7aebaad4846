/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.NetworkView;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares tests with those of R's sna, where the reference data are at hand: figures to 1e-9, shares to 5 standard errors, so that
 * few replications do.
 */
class ReferenceInferenceTest {
    private static final Path REFERENCE = Path.of("../../shared/reference/networks");
    private static final int REPLICATIONS = 200;
    private static final Map<String, Given> GIVEN =
            Map.of("size", Given.SIZE, "edges", Given.TIES, "dyad.census", Given.DYADS);

    /** One value of the reference as it was read, whichever its fields. */
    static final class Row {
        final TreeMap<String, Double> numbers = new TreeMap<>();
        final TreeMap<String, String> words = new TreeMap<>();

        Row() {}

        double number(String name) {
            return Optional.ofNullable(numbers.get(name)).orElse(Double.NaN);
        }
    }

    private static Codec<Row> row(String... words) {
        var members = Codecs.<Row, Row>object("row", Row::new, row -> row);
        for (String word : words) {
            members = members.optional(
                    word, Codecs.STRING, row -> Optional.empty(), (row, value) -> row.words.put(word, value));
        }
        for (String name :
                new String[] {"observed", "p_ge", "p_le", "reps", "mean", "sd", "gcor", "common_ties", "jaccard"}) {
            members = members.optional(
                    name, Codecs.DOUBLE, row -> Optional.empty(), (row, value) -> row.numbers.put(name, value));
        }
        return members.codec().skippingOtherFields();
    }

    /** What is compared of one file. */
    static final class Tests {
        ImmutableSortedMap<String, Row> cug = ImmutableSortedMap.of();
        ImmutableList<Row> pairs = ImmutableList.of();

        Tests() {}
    }

    private static Tests read(Path file) throws IOException {
        Codec<Tests> codec = Codecs.<Tests, Tests>object("tests", Tests::new, tests -> tests)
                .optional(
                        "cug",
                        Codecs.sortedMap(row(), "test", name -> name, name -> name),
                        tests -> Optional.empty(),
                        (tests, cug) -> tests.cug = cug)
                .optional(
                        "pairs",
                        row("a", "b", "mode").list(),
                        tests -> Optional.empty(),
                        (tests, pairs) -> tests.pairs = pairs)
                .codec()
                .skippingOtherFields();
        try (Reader text = Files.newBufferedReader(file)) {
            return JsonFormat.withDefaults().read(codec, text, file.toString());
        }
    }

    private static NetworkView network(String id) {
        return NetworkView.of(
                NetworkReader.withDefaults().read(REFERENCE.resolve("datasets").resolve(id)), NetworkReader.LAYER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "davis_southern_women",
                "emon_cheyenne",
                "emon_texas",
                "florentine_business",
                "florentine_marriage",
                "karate",
                "krackhardt_advice",
                "krackhardt_friends",
                "krackhardt_kite",
                "krackhardt_reports",
                "les_miserables",
                "wiring_antagonism",
                "wiring_arguments",
                "wiring_friendship",
                "wiring_games",
                "wiring_helping"
            })
    void random_networks_are_as_extreme_as_those_of_sna(String id) throws IOException {
        assumeTrue(Files.isDirectory(REFERENCE), "The reference networks are not at hand.");
        Tests reference = read(REFERENCE.resolve("oracles").resolve(id + ".json"));
        assertThat(reference.cug).isNotEmpty();
        NetworkView view = network(id);
        reference.cug.forEach((key, expected) -> {
            String[] parts = key.split("\\|", 2);
            Given given = Optional.ofNullable(GIVEN.get(parts[1])).orElseThrow();
            PermutationTest test = ConditionalUniformTest.withDefaults()
                    .withGiven(given)
                    .withReplications(REPLICATIONS)
                    .test(view, Statistic.named(parts[0]))
                    .orElseThrow();
            assertThat(test.observed()).as(key).isCloseTo(expected.number("observed"), within(1e-9));
            compare(key, test, expected);
            double error = expected.number("sd") * Math.sqrt(1.0 / REPLICATIONS + 1 / expected.number("reps"));
            assertThat(test.mean()).as(key).isCloseTo(expected.number("mean"), within(5 * error + 1e-12));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"florentine", "krackhardt_hightech", "wiring"})
    void networks_go_together_as_in_sna(String set) throws IOException {
        assumeTrue(Files.isDirectory(REFERENCE), "The reference networks are not at hand.");
        Tests reference = read(REFERENCE.resolve("qap").resolve(set + ".json"));
        assertThat(reference.pairs).isNotEmpty();
        for (Row expected : reference.pairs) {
            String key = expected.words.get("a") + " ~ " + expected.words.get("b");
            NetworkCorrelation both = QapCorrelation.withDefaults()
                    .withReplications(10 * REPLICATIONS)
                    .test(
                            network(Optional.ofNullable(expected.words.get("a")).orElseThrow()),
                            network(Optional.ofNullable(expected.words.get("b")).orElseThrow()));
            assertThat(both.correlation().orElseThrow()).as(key).isCloseTo(expected.number("gcor"), within(1e-9));
            assertThat(both.commonTies()).as(key).isEqualTo((long) expected.number("common_ties"));
            assertThat(both.jaccard()).as(key).isNotEqualTo(OptionalDouble.empty());
            assertThat(both.jaccard().orElseThrow()).as(key).isCloseTo(expected.number("jaccard"), within(1e-9));
            compare(key, both.test().orElseThrow(), expected);
        }
    }

    private static void compare(String key, PermutationTest test, Row expected) {
        assertThat(agree(test.shareGreater(), test.replications(), expected.number("p_ge"), expected.number("reps")))
                .as("%s: as large %s, not %s", key, test.shareGreater(), expected.number("p_ge"))
                .isTrue();
        assertThat(agree(test.shareLess(), test.replications(), expected.number("p_le"), expected.number("reps")))
                .as("%s: as small %s, not %s", key, test.shareLess(), expected.number("p_le"))
                .isTrue();
    }

    private static boolean agree(double one, double n1, double other, double n2) {
        double pooled = (one * n1 + other * n2) / (n1 + n2);
        double variance = Math.max(pooled * (1 - pooled), 1 / (n1 + n2)) * (1 / n1 + 1 / n2);
        return Math.abs(one - other) <= 5 * Math.sqrt(variance) + 1 / Math.min(n1, n2);
    }
}
