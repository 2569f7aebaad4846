/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.List;

/**
 * Where the contributions that ask for an answer went, as a flow: at every stage in between, as many leave as arrive.
 *
 * @param edges how many went from stage to stage, in order of the stages; nothing if there were no contributions
 * @param byGroup the same of each group; who is in several groups counts in each
 */
public record PromiseFlow(ImmutableList<FlowEdge> edges, ImmutableSortedMap<String, ImmutableList<FlowEdge>> byGroup) {
    private static final Codec<ImmutableList<FlowEdge>> EDGES = FlowEdge.codec().list();
    private static final ObjectCodec<PromiseFlow> CODEC = Codecs.record(
            "flow of contributions",
            Codecs.field("edges", EDGES, PromiseFlow::edges),
            Codecs.field("byGroup", Codecs.sortedMap(EDGES, "group", g -> g, g -> g), PromiseFlow::byGroup),
            PromiseFlow::new);

    /**
     * {@return how many contributions ever were at a stage}
     *
     * @param stage the stage
     */
    public int at(PromiseStage stage) {
        return at(edges, stage);
    }

    /**
     * {@return how many contributions of a group ever were at a stage; 0 for a group without any}
     *
     * @param group the group
     * @param stage the stage
     */
    public int at(String group, PromiseStage stage) {
        return at(byGroup.getOrDefault(group, ImmutableList.of()), stage);
    }

    private static int at(List<FlowEdge> edges, PromiseStage stage) {
        return edges.stream()
                .filter(edge -> stage == PromiseStage.CONTRIBUTED ? edge.from() == stage : edge.to() == stage)
                .mapToInt(FlowEdge::contributions)
                .sum();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<PromiseFlow> codec() {
        return CODEC;
    }
}
