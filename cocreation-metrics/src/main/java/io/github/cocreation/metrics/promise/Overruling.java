/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** A decision that was set aside by another. */
@Value.Immutable
public abstract class Overruling {
    private static final ObjectCodec<Overruling> CODEC = Codecs.object(
                    "overruling", Overruling::builder, Builder::build)
            .required("decision", EntryId.codec(), Overruling::decision, Builder::decision)
            .required("subject", Codecs.STRING, Overruling::subject, Builder::subject)
            .required("by", EntryId.codec(), Overruling::by, Builder::by)
            .required("mandateOverridden", Codecs.BOOLEAN, Overruling::mandateOverridden, Builder::mandateOverridden)
            .required("reasonsGiven", Codecs.BOOLEAN, Overruling::reasonsGiven, Builder::reasonsGiven)
            .codec();

    Overruling() {}

    /** {@return the decision that was set aside} */
    public abstract EntryId decision();

    /** {@return what had been decided} */
    public abstract String subject();

    /** {@return the later decision} */
    public abstract EntryId by();

    /**
     * {@return whether a mandate was overridden}: others than the initiators and those who promised had decided, and one of these
     * set it aside
     */
    public abstract boolean mandateOverridden();

    /** {@return whether account was given of either decision since} */
    public abstract boolean reasonsGiven();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Overruling> codec() {
        return CODEC;
    }

    /** Builds an {@link Overruling}; everything is required. */
    public static final class Builder extends ImmutableOverruling.Builder {
        Builder() {}
    }
}
