/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.TieAmount;
import io.github.cocreation.metrics.network.community.Communities;
import io.github.cocreation.metrics.network.community.Leiden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds communities: groups with many ties within and few between. */
@Command(
        name = "communities",
        description = "Find communities by Leiden's algorithm, on the network without directions.",
        mixinStandardHelpOptions = true)
final class NetworkCommunitiesCommand implements Callable<Integer> {
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

    @Override
    public Integer call() throws IOException {
        NetworkView view = input.view(Commands.given(network)).underlying();
        // a cost is no amount that could be added up
        boolean weighted = view.weightMeaning() == WeightMeaning.STRENGTH && view.hasPositiveWeights();
        Communities found = Leiden.withDefaults()
                .withSeed(options.seed)
                .withAmount(weighted ? TieAmount.WEIGHT : TieAmount.ONE)
                .of(view);
        ImmutableList<ImmutableList<StakeholderId>> members = members(view, found.groups());
        Answer.give(
                options,
                Commands.out(spec),
                () -> text(found, members),
                () -> new Fields()
                        .object(
                                "communities",
                                new Fields()
                                        .object(
                                                weighted ? "weighted" : "unweighted_und",
                                                new Fields().number("best_known", found.modularity())))
                        .whole("seed", found.seed())
                        .whole("runs", found.runs())
                        .objects("groups", groups(found.groups(), members))
                        .json());
        return ExitCode.DONE;
    }

    private static ImmutableList<ImmutableList<StakeholderId>> members(NetworkView view, Partition groups) {
        List<ImmutableList.Builder<StakeholderId>> members = new ArrayList<>();
        groups.groups().forEach(group -> members.add(ImmutableList.builder()));
        for (int node = 0; node < view.nodeCount(); node++) {
            members.get(groups.group(node)).add(view.stakeholder(node));
        }
        return members.stream().map(ImmutableList.Builder::build).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Fields> groups(Partition groups, ImmutableList<ImmutableList<StakeholderId>> members) {
        return IntStream.range(0, members.size())
                .mapToObj(group -> new Fields()
                        .text("name", groups.groups().get(group))
                        .whole("size", groups.size(group))
                        .texts("members", members.get(group)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(Communities found, ImmutableList<ImmutableList<StakeholderId>> members) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d communities, modularity %s (a heuristic's best of %d runs)\n",
                members.size(),
                found.modularity().isPresent()
                        ? String.format(Locale.ROOT, "%.4f", found.modularity().getAsDouble())
                        : "not defined",
                found.runs()));
        for (int group = 0; group < members.size(); group++) {
            text.append("  ")
                    .append(found.groups().groups().get(group))
                    .append(" (")
                    .append(members.get(group).size())
                    .append("): ")
                    .append(String.join(
                            ", ",
                            members.get(group).stream().map(Object::toString).toList()))
                    .append('\n');
        }
        return text.toString();
    }
}
