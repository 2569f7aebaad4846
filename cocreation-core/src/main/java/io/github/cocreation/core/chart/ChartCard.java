/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** One card of a {@link CardsChart}. */
@Value.Immutable
public abstract class ChartCard {
    private static final ObjectCodec<ChartCard> CODEC = Codecs.object("card", ChartCard::builder, Builder::build)
            .required("title", Codecs.STRING, ChartCard::title, Builder::title)
            .many("lines", Codecs.STRING, ChartCard::lines, Builder::addAllLines)
            .codec();

    ChartCard() {}

    /** {@return what stands at its head} */
    public abstract String title();

    /** {@return what stands below} */
    public abstract ImmutableList<String> lines();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.text("title", title(), "a card");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<ChartCard> codec() {
        return CODEC;
    }

    /** Builds a {@link ChartCard}; {@code title} is required. */
    public static final class Builder extends ImmutableChartCard.Builder {
        Builder() {}
    }
}
