/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayerGoal;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayerSet;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayers;
import io.github.cocreation.metrics.network.keyplayer.Removal;
import io.github.cocreation.metrics.network.keyplayer.Wholeness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the stakeholders a network hangs on. */
@Command(
        name = "keyplayers",
        description = "Find the set of stakeholders who hold a network together, or reach all of it.",
        mixinStandardHelpOptions = true)
final class NetworkKeyPlayersCommand implements Callable<Integer> {
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

    @Option(names = "--size", paramLabel = "K", defaultValue = "1", description = "How many players (default: 1).")
    int size;

    @Option(
            names = "--goal",
            paramLabel = "disrupt|fragment|reach",
            required = true,
            description = "Whose leaving lengthens or breaks most paths, breaks most pairs, or who reach all best.")
    KeyPlayerGoal goal = KeyPlayerGoal.DISRUPT;

    @Override
    public Integer call() throws IOException {
        NetworkView view = input.view(Commands.given(network));
        KeyPlayerSet found = KeyPlayers.withDefaults()
                .withGoal(goal)
                .withSize(size)
                .find(view)
                .orElseThrow(() -> Require.failure(
                        "size",
                        size,
                        "a set of key players",
                        goal == KeyPlayerGoal.REACH
                                ? "must be at most the number of stakeholders (" + view.nodeCount() + ")"
                                : "must leave at least 2 of the " + NetworkWords.count(view.nodeCount(), "stakeholder"),
                        "look for fewer"));
        Removal removal = Removal.of(view, found.players());
        Answer.give(
                options,
                Commands.out(spec),
                () -> text(found, removal),
                () -> new Fields()
                        .text("goal", Codecs.word(goal))
                        .whole("size", size)
                        .texts("players", found.players())
                        .number("score", found.score())
                        .text("proof", Codecs.word(found.proof()))
                        .whole("sets_tried", found.tried())
                        .object("before", whole(removal.before()))
                        .object("without", whole(removal.after()))
                        .texts("cut_off", removal.cutOff())
                        .json());
        return ExitCode.DONE;
    }

    private static Fields whole(Wholeness whole) {
        return new Fields()
                .whole("stakeholders", whole.stakeholders())
                .whole("components", whole.components())
                .whole("largest_component", whole.largest())
                .number("fragmentation", whole.fragmentation())
                .number("fragmentation_distance_weighted", whole.byDistance());
    }

    private String text(KeyPlayerSet found, Removal removal) {
        return String.format(
                Locale.ROOT,
                """
                Key players to %s: %s
                  score                %.4f (%s, %d sets looked at)
                  parts                %d, without them %d
                  pairs not connected  %.1f%%, without them %.1f%%
                  cut off without them %s
                """,
                Codecs.word(goal),
                String.join(", ", found.players().stream().map(Object::toString).toList()),
                found.score(),
                Codecs.word(found.proof()),
                found.tried(),
                removal.before().components(),
                removal.after().components(),
                100 * removal.before().fragmentation().orElse(0),
                100 * removal.after().fragmentation().orElse(0),
                removal.cutOff().isEmpty()
                        ? "nobody"
                        : String.join(
                                ", ",
                                removal.cutOff().stream().map(Object::toString).toList()));
    }
}
