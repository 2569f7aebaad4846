/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.inference.ConditionalUniformTest;
import io.github.cocreation.metrics.network.inference.Given;
import io.github.cocreation.metrics.network.inference.GroupStatistic;
import io.github.cocreation.metrics.network.inference.LabelPermutation;
import io.github.cocreation.metrics.network.inference.PermutationTest;
import io.github.cocreation.metrics.network.inference.QapCorrelation;
import io.github.cocreation.metrics.network.inference.Statistic;
import io.github.cocreation.metrics.report.figure.Figures;
import io.github.cocreation.metrics.report.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tests a figure of a network against chance. */
@Command(
        name = "test",
        description = "Test a figure of a network against random networks, another network or shuffled groups.",
        mixinStandardHelpOptions = true)
final class NetworkTestCommand implements Callable<Integer> {
    private static final String CORRELATION = "gcor";
    private static final String WEIGHT_CORRELATION = "gcor_valued";

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
            names = "--statistic",
            paramLabel = "S",
            required = true,
            description =
                    "Which figure, such as transitivity, gcor (with --null qap) or ei_index (with --null labels).")
    String statistic = "";

    @Option(
            names = "--null",
            paramLabel = "MODEL",
            required = true,
            description = "What chance may change: cug-size, cug-edges, cug-dyads, degree, qap or labels.")
    NullModel nullModel = NullModel.CUG_EDGES;

    @Option(names = "--with", paramLabel = "NET2", description = "The other network, on the same stakeholders (qap).")
    @Nullable
    Path with;

    @Option(names = "--group-by", paramLabel = "ATTR", description = "The attribute that makes the groups (labels).")
    @Nullable
    String groupBy;

    @Option(
            names = "--permutations",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many random networks or orders (default: 1000).")
    int permutations;

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            description = "Draw what was observed among what chance brings, as SVG to this file too.")
    @Nullable
    Path svg;

    /** What chance may change. */
    enum NullModel {
        CUG_SIZE,
        CUG_EDGES,
        CUG_DYADS,
        DEGREE,
        QAP,
        LABELS
    }

    @Override
    public Integer call() throws IOException {
        Path path = Commands.given(network);
        onlyFor("--with", with, NullModel.QAP);
        onlyFor("--group-by", groupBy, NullModel.LABELS);
        NetworkTestAnswer answer = switch (nullModel) {
            case CUG_SIZE -> random(path, Given.SIZE, "size");
            case CUG_EDGES -> random(path, Given.TIES, "edges");
            case CUG_DYADS -> random(path, Given.DYADS, "dyad.census");
            case DEGREE -> random(path, Given.DEGREES, "degree");
            case QAP -> correlation(path);
            case LABELS -> labels(path);
        };
        if (svg != null) {
            PermutationTest test = answer.test()
                    .orElseThrow(() -> Require.failure(
                            "statistic", statistic, path.toString(), "must be defined to be drawn", "leave --svg out"));
            Answer.write(
                    svg,
                    Svg.withDefaults()
                                    .document(Figures.withDefaults()
                                            .withWording(Wording.in(options.locale))
                                            .chance(test))
                            + "\n");
        }
        Answer.give(options, Commands.out(spec), answer::text, answer::json);
        return ExitCode.DONE;
    }

    /** An option that another null model asks for would be passed over in silence. */
    private void onlyFor(String option, @Nullable Object value, NullModel asking) {
        Require.that(
                value == null || nullModel == asking,
                "option " + option,
                String.valueOf(value),
                "a test against " + Codecs.word(nullModel),
                "must go with --null " + Codecs.word(asking),
                "leave it out, or use --null " + Codecs.word(asking));
    }

    private NetworkTestAnswer random(Path path, Given given, String name) throws IOException {
        NetworkView view = input.view(path);
        Optional<PermutationTest> test = ConditionalUniformTest.withDefaults()
                .withGiven(given)
                .withReplications(permutations)
                .withSeed(options.seed)
                .withThreads(options.threads())
                .test(view, Statistic.named(statistic));
        return NetworkTestAnswer.random(statistic, name, options.seed, test);
    }

    private NetworkTestAnswer correlation(Path path) throws IOException {
        if (with == null) {
            throw Require.failure("option --with", "none", "", "must name the other network", "add --with NET2");
        }
        Require.that(
                statistic.equals(CORRELATION) || statistic.equals(WEIGHT_CORRELATION),
                "statistic",
                statistic,
                "a test of two networks",
                "must be gcor or gcor_valued",
                "test a figure of one network with --null cug-edges");
        QapCorrelation qap = QapCorrelation.withDefaults()
                .withValues(
                        statistic.equals(CORRELATION) ? QapCorrelation.Values.PRESENCE : QapCorrelation.Values.WEIGHTS)
                .withReplications(permutations)
                .withSeed(options.seed)
                .withThreads(options.threads());
        NetworkView one = input.view(path);
        NetworkView other = input.view(with);
        return NetworkTestAnswer.correlation(
                NetworkInput.name(path),
                NetworkInput.name(with),
                statistic,
                options.seed,
                one,
                other,
                qap.test(one, other));
    }

    private NetworkTestAnswer labels(Path path) throws IOException {
        if (groupBy == null) {
            throw Require.failure(
                    "option --group-by", "none", "", "must name the attribute that makes the groups", "add --group-by");
        }
        NetworkInput.Read read = input.read(path);
        NetworkView view = read.view();
        Partition groups = Partition.of(view, read.network().attribute(AttributeId.of(groupBy)));
        Optional<PermutationTest> test = LabelPermutation.withDefaults()
                .withReplications(permutations)
                .withSeed(options.seed)
                .withThreads(options.threads())
                .test(view, groups, GroupStatistic.named(statistic));
        return NetworkTestAnswer.labels(statistic, groupBy, options.seed, test);
    }
}
