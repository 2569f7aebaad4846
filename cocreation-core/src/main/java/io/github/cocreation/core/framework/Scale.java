/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import org.immutables.value.Value;

/** The values that an answer may have: whole steps from the lowest, each with what it means. */
@Value.Immutable
public abstract class Scale {
    private static final ObjectCodec<Scale> CODEC = Codecs.object("scale", Scale::builder, Builder::build)
            .defaulted("lowest", Codecs.INT, Scale::lowest, Builder::lowest, 0)
            .many("labels", Text.codec(), Scale::labels, Builder::addAllLabels)
            .required("source", Source.codec(), Scale::source, Builder::source)
            .codec();

    Scale() {}

    /** {@return the lowest value} */
    @Value.Default
    public int lowest() {
        return 0;
    }

    /** {@return what each value means, lowest first, at least two; the label at index i is that of {@code lowest + i}} */
    public abstract ImmutableList<Text> labels();

    /** {@return where it comes from} */
    public abstract Source source();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(labels().size() >= 2, "labels", labels(), "a scale", "must be at least two", "name both ends");
    }

    /** {@return the highest value} */
    public int highest() {
        return lowest() + labels().size() - 1;
    }

    /**
     * {@return whether a rating lies between the lowest and the highest value; a rating may lie between two steps}
     *
     * @param rating the rating
     */
    public boolean contains(double rating) {
        return rating >= lowest() && rating <= highest();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how scales are read and written as JSON} */
    public static ObjectCodec<Scale> codec() {
        return CODEC;
    }

    /** Builds a {@link Scale}; two labels and {@code source} are required. */
    public static final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
