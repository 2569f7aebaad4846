/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.Graphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of millions of ties are watched while they are read, and may be put away before their end. */
class WatchedReadingTest {
    private static final NetworkReader READER = NetworkReader.withDefaults().withWeightMeaning(WeightMeaning.STRENGTH);

    @TempDir
    private Path folder = Path.of(".");

    /** A ring of so many. */
    private static StakeholderNetwork ring(int members) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(Graphs.layer(Direction.DIRECTED, WeightMeaning.STRENGTH).toBuilder()
                        .id(NetworkReader.LAYER)
                        .build());
        for (int one = 0; one < members; one++) {
            network.addStakeholder(member(one));
            network.addTie(NetworkReader.LAYER, member(one), member((one + 1) % members), 1.5 + one % 7);
        }
        return network.build();
    }

    private static StakeholderId member(int number) {
        return StakeholderId.of("m" + (1_000_000 + number));
    }

    private Path file(NetworkFormat format, StakeholderNetwork network) throws IOException {
        StringBuilder text = new StringBuilder();
        NetworkWriter.withDefaults().write(format, network, text);
        return Files.writeString(folder.resolve("ring." + format.endings().get(0)), text);
    }

    private Path tables(StakeholderNetwork network) throws IOException {
        StringBuilder nodes = new StringBuilder();
        StringBuilder edges = new StringBuilder();
        StringBuilder meta = new StringBuilder();
        NetworkWriter.withDefaults().writeCsv(network, nodes, edges, meta);
        Files.writeString(folder.resolve("nodes.csv"), nodes);
        Files.writeString(folder.resolve("edges.csv"), edges);
        Files.writeString(folder.resolve("meta.json"), meta);
        return folder;
    }

    /** How often it is looked whether to stop, while all of it is read. */
    private static int looks(Path path) {
        AtomicInteger asked = new AtomicInteger();
        READER.reading(path, Work.withDefaults().withCancellation(() -> asked.incrementAndGet() < 0));
        return asked.get();
    }

    private static void assertWatchedAndStopped(Path path) {
        List<Long> left = new ArrayList<>();
        NetworkReading watched =
                READER.reading(path, Work.withDefaults().withProgress((done, total) -> left.add(total - done)));
        assertThat(watched).isEqualTo(READER.reading(path));
        assertThat(left).isSortedAccordingTo(Comparator.reverseOrder()).endsWith(0L);
        int looks = looks(path);
        for (int whole : new int[] {0, 1, looks / 2, looks - 1}) {
            AtomicInteger asked = new AtomicInteger();
            Work stopped = Work.withDefaults().withCancellation(() -> asked.incrementAndGet() > whole);
            assertThatThrownBy(() -> READER.reading(path, stopped)).isInstanceOf(CancellationException.class);
            assertThat(asked).hasValue(whole + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_any_format(NetworkFormat format) throws IOException {
        assertWatchedAndStopped(file(format, ring(60)));
    }

    @Test
    void two_tables() throws IOException {
        assertWatchedAndStopped(tables(ring(60)));
    }

    @Test
    void many_ties_are_looked_up_from_again_and_again() throws IOException {
        StakeholderNetwork many = ring(30_000);
        for (Path path : List.of(file(NetworkFormat.GRAPHML, many), tables(many))) {
            assertThat(looks(path)).isGreaterThan(60);
        }
    }
}
