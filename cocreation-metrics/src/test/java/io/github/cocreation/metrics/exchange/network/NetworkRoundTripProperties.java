/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is read back, whatever the names are. */
class NetworkRoundTripProperties {
    /** Names that look like something else to one of the formats. */
    private static final List<String> NAMES = List.of(
            "city",
            "a b",
            "\"quoted\"",
            "it's",
            "both \" and '",
            "back\\slash",
            "end\\",
            "<b>&amp;</b>",
            "&#34;",
            "æ\u00f8\u2603",
            "1",
            "2",
            "-1.5",
            "NaN",
            "a,b",
            "a;b",
            "graph",
            "node",
            "data:",
            "*Edges",
            "[x]",
            "{x}",
            "x=y",
            "#x",
            "/*x*/",
            "%x",
            "->",
            "--",
            ":1",
            "labels embedded",
            "\uD83D\uDE00",
            "!",
            ".",
            "na",
            "data_x",
            "null",
            "true");

    private static final LayerId TRUST = LayerId.of("trust & talk");

    private static StakeholderNetwork network(
            long seed, boolean directed, boolean dated, boolean layered, boolean attributes) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> ids = new ArrayList<>(new TreeSet<>(
                random.ints(7, 0, NAMES.size()).mapToObj(NAMES::get).toList()));
        StakeholderNetworkBuilder network = StakeholderNetwork.builder();
        ids.forEach(id -> network.addStakeholder(StakeholderId.of(id)));
        List<LayerId> layers = layered ? List.of(NetworkReader.LAYER, TRUST) : List.of(NetworkReader.LAYER);
        for (LayerId layer : layers) {
            boolean signed = false;
            Set<List<Integer>> taken = new HashSet<>(Set.of(List.of(0, ids.size() - 1)));
            for (int i = 0; i < 9; i++) {
                int from = random.nextInt(ids.size());
                int to = random.nextInt(ids.size());
                double weight = (random.nextInt(40) - 8) / 4.0;
                if (weight == 0 || !taken.add(List.of(Math.min(from, to), Math.max(from, to)))) {
                    continue;
                }
                signed |= weight < 0;
                LocalDate day = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(50));
                Optional<Span> span = !dated || random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(random.nextBoolean() ? Span.since(day) : Span.between(day, day.plusDays(3)));
                network.addTie(layer, StakeholderId.of(ids.get(from)), StakeholderId.of(ids.get(to)), weight, span);
            }
            // one that is always there, so that the layer is read back as what it is
            network.addTie(layer, StakeholderId.of(ids.get(0)), StakeholderId.of(ids.get(ids.size() - 1)), 0.25);
            network.addLayer(Layer.builder()
                    .id(layer)
                    .direction(directed ? Direction.DIRECTED : Direction.UNDIRECTED)
                    .weightMeaning(WeightMeaning.STRENGTH)
                    .sign(signed ? Sign.SIGNED : Sign.UNSIGNED)
                    .build());
        }
        if (attributes) {
            network.putText(AttributeId.of("sector"), StakeholderId.of(ids.get(0)), "1 \"public\" \\");
            network.putNumber(AttributeId.of("staff"), StakeholderId.of(ids.get(0)), 2.5);
        }
        return network.build();
    }

    private static String written(StakeholderNetwork network, NetworkFormat format) {
        return written(network, format, NetworkWriter.withDefaults());
    }

    private static String written(StakeholderNetwork network, NetworkFormat format, NetworkWriter writer) {
        StringBuilder text = new StringBuilder();
        writer.write(format, network, text);
        return text.toString();
    }

    private static StakeholderNetwork readBack(NetworkFormat format, String text) {
        return NetworkReader.withDefaults()
                .reading(format, "file", new StringReader(text))
                .network();
    }

    @Property(tries = 60)
    void formats_with_attributes_and_layers_give_them_back(@ForAll long seed, @ForAll boolean directed) {
        StakeholderNetwork network = network(seed, directed, false, true, true);
        for (NetworkFormat format : List.of(
                NetworkFormat.GRAPHML,
                NetworkFormat.GEXF,
                NetworkFormat.GML,
                NetworkFormat.DOT,
                NetworkFormat.NODE_LINK,
                NetworkFormat.CYTOSCAPE)) {
            assertThat(readBack(format, written(network, format)))
                    .as(format.word())
                    .isEqualTo(network);
        }
    }

    @Property(tries = 60)
    void formats_with_days_give_them_back(@ForAll long seed, @ForAll boolean directed) {
        StakeholderNetwork network = network(seed, directed, true, false, true);
        for (NetworkFormat format :
                List.of(NetworkFormat.GRAPHML, NetworkFormat.GEXF, NetworkFormat.NODE_LINK, NetworkFormat.CYTOSCAPE)) {
            assertThat(readBack(format, written(network, format)))
                    .as(format.word())
                    .isEqualTo(network);
        }
    }

    @Property(tries = 60)
    void pajek_gives_back_relations_and_any_label(@ForAll long seed, @ForAll boolean directed) {
        StakeholderNetwork network = network(seed, directed, false, true, false);
        assertThat(readBack(NetworkFormat.PAJEK, written(network, NetworkFormat.PAJEK)))
                .isEqualTo(network);
    }

    @Property(tries = 60)
    void matrices_give_back_ties_and_direction(@ForAll long seed, @ForAll boolean directed) {
        StakeholderNetwork network = network(seed, directed, false, false, false);
        NetworkReader reader =
                NetworkReader.withDefaults().withDirection(directed ? Direction.DIRECTED : Direction.UNDIRECTED);
        String matrix = written(network, NetworkFormat.MATRIX);
        assertThat(reader.reading(NetworkFormat.MATRIX, "file", new StringReader(matrix))
                        .network())
                .isEqualTo(network);
        if (network.stakeholders().contains(StakeholderId.of("both \" and '"))) {
            return;
        }
        for (DlForm form : List.of(DlForm.EDGE_LIST, DlForm.FULL_MATRIX)) {
            String dl = written(
                    network, NetworkFormat.DL, NetworkWriter.withDefaults().withDlForm(form));
            assertThat(reader.reading(NetworkFormat.DL, "file", new StringReader(dl))
                            .network())
                    .as(dl)
                    .isEqualTo(network);
        }
    }

    @Property(tries = 20)
    void two_modes_come_back_in_every_format(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StakeholderNetworkBuilder builder = StakeholderNetwork.builder()
                .addLayer(Layer.builder()
                        .id(NetworkReader.LAYER)
                        .direction(Direction.UNDIRECTED)
                        .mode(Mode.TWO_MODE)
                        .weightMeaning(WeightMeaning.STRENGTH)
                        .build());
        for (int i = 0; i < 4; i++) {
            builder.addStakeholder(StakeholderId.of(NAMES.get(i)));
            for (int focus = 0; focus < 3; focus++) {
                if (i == 0 || random.nextBoolean()) {
                    builder.addAffiliation(
                            NetworkReader.LAYER,
                            StakeholderId.of(NAMES.get(i)),
                            FocusId.of("meeting " + focus),
                            1 + random.nextInt(3) + 0.5,
                            Optional.empty());
                }
            }
        }
        StakeholderNetwork network = builder.build();
        for (NetworkFormat format : NetworkFormat.values()) {
            boolean own = format == NetworkFormat.PAJEK || format == NetworkFormat.DL || format == NetworkFormat.MATRIX;
            NetworkReader reader = own
                    ? NetworkReader.withDefaults()
                    : NetworkReader.withDefaults().withTwoModes();
            String text = written(network, format);
            assertThat(reader.reading(format, "file", new StringReader(text)).network())
                    .as(format + "\n" + text)
                    .isEqualTo(network);
        }
    }

    @Property(tries = 20)
    void a_pair_of_tables_is_read_back(@ForAll long seed, @ForAll boolean directed) {
        StakeholderNetwork network = network(seed, directed, true, true, true);
        StringBuilder nodes = new StringBuilder();
        StringBuilder edges = new StringBuilder();
        StringBuilder meta = new StringBuilder();
        NetworkWriter.withDefaults().writeCsv(network, nodes, edges, meta);
        assertThat(meta.toString()).contains("\"directed\": " + directed, "\"strength\"");
        assertThat(NetworkReader.withDefaults()
                        .withDirection(directed ? Direction.DIRECTED : Direction.UNDIRECTED)
                        .readCsv(new StringReader(nodes.toString()), new StringReader(edges.toString())))
                .isEqualTo(network);
    }

    @Property(tries = 20)
    void what_a_format_cannot_hold_is_said(@ForAll long seed) {
        StakeholderNetwork network = network(seed, true, true, false, true);
        long dated = network.ties(NetworkReader.LAYER).stream()
                .map(Tie::span)
                .filter(Optional::isPresent)
                .count();
        ImmutableList<ExchangeNote> notes =
                NetworkWriter.withDefaults().write(NetworkFormat.PAJEK, network, new StringBuilder());
        assertThat(notes).extracting(ExchangeNote::text).anyMatch(text -> text.startsWith("2 attributes"));
        assertThat(notes.stream().anyMatch(note -> note.text().startsWith("when ties hold")))
                .isEqualTo(dated > 0);
    }
}
