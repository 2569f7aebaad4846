/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Comparator;
import org.immutables.value.Value;

/** How many contributions went from one stage to another. */
@SuppressWarnings("immutables:from") // from is where they were; nobody needs the generated copying method of that name
@Value.Immutable
public abstract class FlowEdge implements Comparable<FlowEdge> {
    private static final Comparator<FlowEdge> ORDER =
            Comparator.comparing(FlowEdge::from).thenComparing(FlowEdge::to).thenComparingInt(FlowEdge::contributions);
    private static final ObjectCodec<FlowEdge> CODEC = Codecs.object("flow", FlowEdge::builder, Builder::build)
            .required("from", PromiseStage.codec(), FlowEdge::from, Builder::from)
            .required("to", PromiseStage.codec(), FlowEdge::to, Builder::to)
            .required("contributions", Codecs.INT, FlowEdge::contributions, Builder::contributions)
            .required("heads", Codecs.INT, FlowEdge::heads, Builder::heads)
            .codec();

    FlowEdge() {}

    /** {@return the stage they were at} */
    public abstract PromiseStage from();

    /** {@return the later stage they went to} */
    public abstract PromiseStage to();

    /** {@return how many, at least 1} */
    public abstract int contributions();

    /** {@return how many people they came from, at least 1} */
    public abstract int heads();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "flow (" + Codecs.word(from()) + " to " + Codecs.word(to()) + ")";
        Require.that(
                from().compareTo(to()) < 0, "stage", Codecs.word(to()), where, "must come later", "swap the stages");
        Require.atLeast("contributions", contributions(), 1, where);
        Require.atLeast("heads", heads(), 1, where);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<FlowEdge> codec() {
        return CODEC;
    }

    /** Orders by the stages. */
    @Override
    public int compareTo(FlowEdge other) {
        return ORDER.compare(this, other);
    }

    /** {@return the stages and how many, such as {@code contributed -> merged: 7}} */
    @Override
    public final String toString() {
        return Codecs.word(from()) + " -> " + Codecs.word(to()) + ": " + contributions();
    }

    /** Builds a {@link FlowEdge}; everything is required. */
    public static final class Builder extends ImmutableFlowEdge.Builder {
        Builder() {}
    }
}
