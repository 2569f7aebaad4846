/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One kind of relation, and how its ties are to be read: direction, sign and weight belong to the layer, so that all its ties
 * mean the same.
 *
 * <pre>{@code
 * Layer contact = Layer.builder()
 *         .id(LayerId.of("contact"))
 *         .direction(Direction.DIRECTED)
 *         .weightMeaning(WeightMeaning.STRENGTH)
 *         .weightInWords("conversations a week")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Layer {
    private static final ObjectCodec<Layer> CODEC = Codecs.object("layer", Layer::builder, Builder::build)
            .required("id", LayerId.codec(), Layer::id, Builder::id)
            .required(
                    "direction", Codecs.enumeration("direction", Direction.class), Layer::direction, Builder::direction)
            .defaulted("sign", Codecs.enumeration("sign", Sign.class), Layer::sign, Builder::sign, Sign.UNSIGNED)
            .defaulted(
                    "weightMeaning",
                    Codecs.enumeration("weight meaning", WeightMeaning.class),
                    Layer::weightMeaning,
                    Builder::weightMeaning,
                    WeightMeaning.NONE)
            .optional("weightInWords", Codecs.STRING, Layer::weightInWords, Builder::weightInWords)
            .defaulted("mode", Codecs.enumeration("mode", Mode.class), Layer::mode, Builder::mode, Mode.ONE_MODE)
            .codec();

    Layer() {}

    /** {@return the layer's name} */
    public abstract LayerId id();

    /** {@return whether ties run from one end to the other} */
    public abstract Direction direction();

    /** {@return whether ties can be negative} */
    @Value.Default
    public Sign sign() {
        return Sign.UNSIGNED;
    }

    /** {@return what a larger weight says} */
    @Value.Default
    public WeightMeaning weightMeaning() {
        return WeightMeaning.NONE;
    }

    /** {@return the unit of a weight, or what its numbers stand for, such as {@code conversations a week}} */
    public abstract Optional<String> weightInWords();

    /** {@return what stakeholders are tied to} */
    @Value.Default
    public Mode mode() {
        return Mode.ONE_MODE;
    }

    /** Checks that the parts fit each other. */
    @Value.Check
    void check() {
        String where = "layer (" + id() + ")";
        Require.that(
                sign() == Sign.UNSIGNED || weightMeaning() != WeightMeaning.COST,
                "weight meaning",
                weightMeaning(),
                where,
                "must not be COST where ties are signed: a distance has no sign",
                "use STRENGTH, or two unsigned layers");
        Require.that(
                mode() == Mode.ONE_MODE || direction() == Direction.UNDIRECTED,
                "direction",
                direction(),
                where,
                "must be UNDIRECTED in a two-mode layer",
                "use two layers if there are two ways of taking part");
        weightInWords().ifPresent(words -> {
            Require.text("meaning of a weight", words, where);
            Require.that(
                    weightMeaning() != WeightMeaning.NONE,
                    "meaning of a weight",
                    words,
                    where,
                    "must be absent where ties have no weight",
                    "say whether a larger weight is STRENGTH or COST");
        });
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how layers are read and written as JSON} */
    public static ObjectCodec<Layer> codec() {
        return CODEC;
    }

    /** Builds a {@link Layer}; {@code id} and {@code direction} are required. */
    public static final class Builder extends ImmutableLayer.Builder {
        Builder() {}
    }
}
