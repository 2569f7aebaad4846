/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.analysis.FigureSelection;
import io.github.cocreation.metrics.network.analysis.FiguresOverTime;
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis;
import io.github.cocreation.metrics.network.temporal.Hearsay;
import io.github.cocreation.metrics.network.temporal.JournalNetwork;
import io.github.cocreation.metrics.network.temporal.NetworkSlice;
import io.github.cocreation.metrics.network.temporal.TimeWindows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cuts the record of a process into periods and measures the network of each. */
@Command(
        name = "slices",
        description = "Measure who met whom from period to period: figures with trends, lasting ties, turnover.",
        mixinStandardHelpOptions = true)
final class NetworkSlicesCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "JOURNAL", description = "A process document (JSON), or the folder with its process.json.")
    @Nullable
    Path journal;

    @Option(
            names = "--window",
            paramLabel = "PERIOD",
            required = true,
            description = "How long a period is, such as P1M, P2W or P7D.")
    Period window = Period.ofMonths(1);

    @Option(
            names = "--step",
            paramLabel = "PERIOD",
            description = "How long after a period the next one starts (default: as long as a period is).")
    @Nullable
    Period step;

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            defaultValue = "met",
            description =
                    "Which ties: met for presence in one session (default), or a layer of observed ties; repeated, the"
                            + " union of several.")
    List<String> layers = List.of("met");

    @Option(
            names = "--statistics",
            paramLabel = "LIST",
            defaultValue = "density,transitivity,degree_centralization",
            description = "Which figures, joined by commas, by the names they have in network analyse: of the whole, of"
                    + " stakeholders, of groups.")
    String statistics = "density";

    @Option(
            names = "--group-by",
            paramLabel = "ATTR",
            description = "Figures of groups too, by this attribute; may be repeated.")
    List<String> groupBy = List.of();

    @Override
    public Integer call() throws IOException {
        CoCreationProcess process = process(Commands.given(journal));
        TimeWindows windows = TimeWindows.of(window)
                .withReading(JournalNetwork.withDefaults()
                        .withLayers(process.network().layers().values()));
        ImmutableList<NetworkSlice> slices =
                (step == null ? windows : windows.withStep(step)).slices(process.journal());
        ImmutableSortedSet<LayerId> read = layers.stream()
                .map(LayerId::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableSortedMap<AttributeId, Attribute> attributes = attributes(process);
        FigureSelection selection = FigureSelection.all()
                .groupedBy(groupBy.stream().map(AttributeId::of).collect(toImmutableSet()));
        if (!slices.isEmpty()) {
            NetworkAnalysis first =
                    NetworkAnalysis.of(NetworkView.union(slices.get(0).network(), read), attributes);
            selection = selection.only(Splitter.on(',')
                    .trimResults()
                    .splitToStream(statistics)
                    .map(name -> fitting(name, first))
                    .collect(toImmutableSet()));
        }
        FiguresOverTime figures = FiguresOverTime.of(slices, read, selection, attributes);
        SlicesAnswer answer = new SlicesAnswer(read, slices, figures, Hearsay.of(process.journal()));
        Answer.give(options, Commands.out(spec), answer::text, answer::json);
        return ExitCode.DONE;
    }

    /** The figure of this name or, where it makes no sense in a directed network, that of the network beneath. */
    private String fitting(String name, NetworkAnalysis analysis) {
        FigureSelection named = FigureSelection.all()
                .groupedBy(groupBy.stream().map(AttributeId::of).collect(toImmutableSet()));
        if (!named.only(Set.of(name)).namesFor(analysis).isEmpty()) {
            return name;
        }
        String beneath = name + "_und";
        Require.that(
                FigureSelection.known().contains(beneath)
                        && !named.only(Set.of(beneath)).namesFor(analysis).isEmpty(),
                "measure",
                name,
                "the layers " + layers,
                "must make sense in a network of their direction and weights, with groups if it is of groups",
                "see which measures network analyse gives, or add --group-by");
        return beneath;
    }

    /** What the network knows of stakeholders; else the sector, kind and standpoint the process says they have. */
    private static ImmutableSortedMap<AttributeId, Attribute> attributes(CoCreationProcess process) {
        TreeMap<AttributeId, Attribute> attributes = new TreeMap<>();
        ImmutableMap<String, Function<Stakeholder, String>> told = ImmutableMap.of(
                "sector",
                one -> one.sector().value(),
                "kind",
                one -> Codecs.word(one.kind()),
                "standpoint",
                one -> Codecs.word(one.standpoint()));
        told.forEach((name, of) -> {
            TreeMap<StakeholderId, String> values = new TreeMap<>();
            process.stakeholders().forEach((id, one) -> values.put(id, of.apply(one)));
            attributes.put(
                    AttributeId.of(name), new TextAttribute(AttributeId.of(name), ImmutableSortedMap.copyOf(values)));
        });
        attributes.putAll(process.network().attributes());
        return ImmutableSortedMap.copyOfSorted(attributes);
    }

    private static CoCreationProcess process(Path path) throws IOException {
        Path document = path.resolve("process.json");
        return Commands.process(Files.isDirectory(path) && Files.exists(document) ? document : path);
    }
}
