/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.chart.Badge;
import io.github.cocreation.core.chart.NetworkChart;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.report.figure.NetworkPicture;
import io.github.cocreation.metrics.report.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a network. */
@Command(
        name = "draw",
        description = "Draw a network as SVG; above 200 stakeholders its groups.",
        mixinStandardHelpOptions = true)
final class NetworkDrawCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    NetworkInput input = new NetworkInput();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "NET", description = "A network file, or a folder with nodes.csv and edges.csv.")
    @Nullable
    Path network;

    @Option(
            names = "--group-by",
            paramLabel = "ATTR",
            description = "The attribute that gives colour and shape (default: none).")
    @Nullable
    String groupBy;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Up to how many stakeholders each is drawn, above that its group (default: 200).")
    int most = 200;

    @Option(names = "--width", paramLabel = "PIXELS", description = "How wide (default: 720; 344 for a phone).")
    int width = Svg.PAGE;

    @Option(names = "--no-brokers", description = "Mark nobody as broker.")
    boolean noBrokers;

    @Override
    public Integer call() throws IOException {
        Path file = Commands.given(network);
        StakeholderNetwork read = input.network(file);
        NetworkPicture picture = NetworkPicture.withDefaults()
                .withWording(Wording.in(options.locale))
                .withSeed(options.seed)
                .withMost(most);
        if (groupBy != null) {
            TextAttribute attribute = read.textAttribute(AttributeId.of(groupBy));
            picture = picture.withGroups(attribute::of);
        }
        if (!noBrokers && read.stakeholders().size() <= most) {
            ImmutableSet<StakeholderId> brokers = NetworkPicture.brokers(read);
            picture =
                    picture.withBadges(id -> brokers.contains(id) ? ImmutableSet.of(Badge.BROKER) : ImmutableSet.of());
        }
        NetworkChart chart = picture.of(read);
        Require.that(!chart.nodes().isEmpty(), "network", file, "a picture", "must not be empty", "check that file");
        Answer.give(
                options,
                Commands.out(spec),
                () -> Svg.withDefaults().withWidth(width).document(chart),
                () -> Drawings.json(chart));
        return ExitCode.DONE;
    }
}
