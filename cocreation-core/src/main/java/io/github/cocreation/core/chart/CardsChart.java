/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** Cards to cut out and hand round. */
@Value.Immutable
public abstract non-sealed class CardsChart implements Chart {
    private static final ObjectCodec<CardsChart> CODEC = Codecs.object(
                    "cards chart", CardsChart::builder, Builder::build)
            .required("caption", Caption.codec(), CardsChart::caption, Builder::caption)
            .many("cards", ChartCard.codec(), CardsChart::cards, Builder::addAllCards)
            .codec();

    CardsChart() {}

    @Override
    public abstract Caption caption();

    /** {@return the cards, in order} */
    public abstract ImmutableList<ChartCard> cards();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<CardsChart> codec() {
        return CODEC;
    }

    /** Builds a {@link CardsChart}; {@code caption} is required. */
    public static final class Builder extends ImmutableCardsChart.Builder {
        Builder() {}
    }
}
