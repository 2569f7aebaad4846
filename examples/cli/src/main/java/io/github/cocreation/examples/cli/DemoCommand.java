/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.CharStreams;
import io.github.cocreation.core.chart.Badge;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.ProgrammeCheck;
import io.github.cocreation.methods.composition.ProgrammeId;
import io.github.cocreation.methods.composition.Programmes;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.analysis.FigureSelection;
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis;
import io.github.cocreation.metrics.network.analysis.NetworkFigures;
import io.github.cocreation.metrics.network.inference.GroupStatistic;
import io.github.cocreation.metrics.network.inference.LabelPermutation;
import io.github.cocreation.metrics.report.Audience;
import io.github.cocreation.metrics.report.Block;
import io.github.cocreation.metrics.report.ChartBlock;
import io.github.cocreation.metrics.report.Html;
import io.github.cocreation.metrics.report.NetworkReport;
import io.github.cocreation.metrics.report.Section;
import io.github.cocreation.metrics.report.figure.Figures;
import io.github.cocreation.metrics.report.figure.NetworkPicture;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole loop on the cases that come with the program. */
@Command(
        name = "demo",
        description = "Run the whole loop on the shipped cases, and write a report.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final int TOP = 5;
    private static final String CASE = "public-change/process.json";
    private static final Source TEXAS = Source.literature(
            "Drabek et al. (1981), Managing Multiorganizational Emergency Responses, University of Colorado");

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write (default: cocreation-report).")
    Path folder = Path.of("cocreation-report");

    @Option(names = "--debug", description = "With an error, print the stack trace too.")
    boolean debug;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Commands.out(spec);
        process(out, network());
        out.flush();
        return ExitCode.DONE;
    }

    /** The network half: a real network of organisations, published. */
    private Section network() throws IOException {
        try (Reader nodes = shipped("texas/nodes.csv");
                Reader edges = shipped("texas/edges.csv")) {
            StakeholderNetwork network = NetworkReader.withDefaults()
                    .withWeightMeaning(WeightMeaning.COST)
                    .readCsv(nodes, edges);
            NetworkFigures figures = NetworkAnalysis.of(network, NetworkReader.LAYER)
                    .figures(FigureSelection.all()
                            .groupedBy(ImmutableSet.of(AttributeId.of("location"), AttributeId.of("sponsorship"))));
            Section section = withPictures(
                    network,
                    NetworkReport.withDefaults()
                            .withNames(id -> id.value().replace('.', ' '))
                            .of(
                                    "Another case, from the field: who talked to whom in a search and rescue in Texas",
                                    figures,
                                    TEXAS));
            Answer.write(
                    folder.resolve("texas-network.json"),
                    JsonFormat.withDefaults().write(NetworkFigures.codec(), figures) + "\n");
            return section;
        }
    }

    /** The section with the network drawn, and whether its ties within groups could be chance. */
    private static Section withPictures(StakeholderNetwork network, Section section) {
        TextAttribute sponsorship = network.textAttribute(AttributeId.of("sponsorship"));
        ImmutableSet<StakeholderId> brokers = NetworkPicture.brokers(network);
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.addAll(section.blocks())
                .add(new ChartBlock(NetworkPicture.withDefaults()
                        .withGroups(sponsorship::of)
                        .withBadges(id -> brokers.contains(id) ? ImmutableSet.of(Badge.BROKER) : ImmutableSet.of())
                        .of(network)));
        NetworkView view = NetworkView.of(network, NetworkReader.LAYER);
        LabelPermutation.withDefaults()
                .test(view, Partition.of(view, sponsorship), GroupStatistic.eiIndex())
                .map(Figures.withDefaults()::chance)
                .map(ChartBlock::new)
                .ifPresent(blocks::add);
        return new Section(section.heading(), blocks.build());
    }

    /** The process half: an illustrative case, round the loop; all that is printed stands in the public report. */
    private void process(PrintWriter out, Section network) throws IOException {
        String document;
        try (Reader text = shipped(CASE)) {
            document = CharStreams.toString(text);
        }
        CoCreationProcess process = CoCreationProcess.read(document, CASE);
        process.check().throwIfErrors("process (" + process.id() + ")");
        Loop loop = Loop.over(process, TOP, Audience.PUBLIC);
        out.println("== " + loop.report().title());
        loop.report().notices().forEach(out::println);
        out.println();
        recipe(out);
        for (Section section : loop.report().sections()) {
            out.println(ReportText.of(section));
        }
        out.println(ReportText.of(network));
        Answer.write(folder.resolve("report.md"), loop.withSection(network).markdown());
        Answer.write(folder.resolve("report.html"), loop.withSection(network).html());
        try (Reader texts = shipped("public-change/danish.json")) {
            CaseTranslation danish =
                    CaseTranslation.read(texts, "public-change/danish.json", Locale.forLanguageTag("da"));
            Answer.write(
                    folder.resolve("report-da.html"),
                    Html.render(
                            Loop.over(danish.process(document, CASE), TOP, Audience.PUBLIC, danish.wording())
                                    .report(),
                            danish.wording()));
        }
        Answer.write(
                folder.resolve("report-team.html"),
                Loop.over(process, TOP, Audience.TEAM).html());
        Answer.write(folder.resolve("diagnosis.json"), loop.json() + "\n");
        Answer.write(folder.resolve("process.json"), process.write() + "\n");
        out.println("Written: " + folder.resolve("report.html")
                + ", report-da.html (in Danish), report-team.html (for the team's eyes only), report.md, diagnosis.json,"
                + " process.json, texas-network.json");
    }

    /** The recipe the case set out from, checked by what its methods need and yield; what was held is in its journal. */
    private static void recipe(PrintWriter out) {
        NamedProgramme programme = Programmes.programme(ProgrammeId.of("public-change-programme"));
        ProgrammeCheck check = programme.check(MethodCatalogue.discover());
        out.println("Recipe: " + programme.name());
        out.println("  " + programme.programme());
        out.println("  checked by tokens: " + check.violations());
        out.println();
    }

    private static Reader shipped(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(
                        DemoCommand.class.getResourceAsStream("/cases/" + name),
                        "The jar lacks the case " + name + "."),
                StandardCharsets.UTF_8);
    }
}
