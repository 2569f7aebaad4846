/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.Graphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Published networks that come with these tests, against numbers of other tools; the README beside the values names them. */
class ShippedNetworksTest {
    private static final double NEAR = 1e-9;
    private static final double ITERATED = 1e-6;

    /**
     * One number of another tool.
     *
     * @param network the network
     * @param of what kind of thing it is a number of
     * @param name which of these
     * @param figure the name of the number
     * @param value the number, empty where it is undefined
     * @param tool the tool
     */
    private record Published(
            String network, String of, String name, String figure, Optional<Double> value, String tool) {
        static Published of(String line) {
            String[] cells = line.split(",", -1);
            Optional<Double> value = cells[4].isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(cells[4]));
            return new Published(cells[0], cells[1], cells[2], cells[3], value, cells[5]);
        }

        void assertAgrees(NetworkFigures figures) {
            Optional<Double> found = in(figures);
            assertThat(found.isPresent()).as("whether there is a number").isEqualTo(value.isPresent());
            value.ifPresent(number -> assertThat(found.orElseThrow())
                    .isCloseTo(number, within((iterated() ? ITERATED : NEAR) * Math.max(1, Math.abs(number)))));
        }

        private Optional<Double> in(NetworkFigures figures) {
            return switch (of) {
                case "network" -> known(figures.network().get(figure));
                case "node" -> known(figures.nodes().get(Graphs.id(name)).get(figure));
                case "group" ->
                    known(figures.attributes()
                            .get(AttributeId.of(name))
                            .network()
                            .get(figure));
                case "triads" ->
                    Optional.of((double) figures.tables().get("triad_census").get(figure));
                default -> throw new AssertionError(of);
            };
        }

        private static Optional<Double> known(Optional<Double> figure) {
            assertThat(figure).as("figure").isNotNull();
            return figure;
        }

        private boolean iterated() {
            return Stream.of("pagerank", "eigenvector", "katz", "spectral_radius")
                    .anyMatch(figure::startsWith);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(Graphs.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Published> published(String network) {
        try (Stream<String> lines = Files.lines(resource("published-values.csv"))) {
            return lines.skip(1)
                    .map(Published::of)
                    .filter(value -> value.network().equals(network))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DynamicTest> agree(String name, NetworkAnalysis analysis, Set<AttributeId> groupBy) {
        NetworkFigures figures = analysis.figures(FigureSelection.all().groupedBy(groupBy));
        List<Published> values = published(name);
        assertThat(values).hasSizeGreaterThan(100);
        return values.stream()
                .map(value -> DynamicTest.dynamicTest(
                        value.of() + " " + value.name() + " " + value.figure() + " (" + value.tool() + ")",
                        () -> value.assertAgrees(figures)));
    }

    @TestFactory
    Stream<DynamicTest> characters_who_appear_together() {
        StakeholderNetwork network = NetworkReader.withDefaults().read(resource("les_miserables"));
        return agree("les_miserables", NetworkAnalysis.of(network), Set.of());
    }

    @TestFactory
    Stream<DynamicTest> managers_who_ask_befriend_and_report_to_each_other() {
        StakeholderNetwork network = NetworkReader.withDefaults().read(resource("krackhardt"));
        return Stream.of("advice", "friends", "reports")
                .flatMap(layer -> agree(
                        "krackhardt_" + layer,
                        NetworkAnalysis.of(network, LayerId.of(layer)),
                        Set.of(AttributeId.of("dept"), AttributeId.of("level"))));
    }
}
