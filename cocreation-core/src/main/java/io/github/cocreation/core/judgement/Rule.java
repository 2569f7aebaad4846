/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import org.immutables.value.Value;

/** What follows from a finding, in words: for reports to cite, and for whoever evaluates it to carry its number. */
@Value.Immutable
public abstract class Rule {
    private static final ObjectCodec<Rule> CODEC = Codecs.object("rule", Rule::builder, Builder::build)
            .required("id", Codecs.STRING, Rule::id, Builder::id)
            .required("when", Text.codec(), Rule::when, Builder::when)
            .required("then", Text.codec(), Rule::then, Builder::then)
            .many("sources", Source.codec(), Rule::sources, Builder::addAllSources)
            .codec();

    Rule() {}

    /** {@return its number, such as {@code r1}} */
    public abstract String id();

    /** {@return the finding} */
    public abstract Text when();

    /** {@return what follows} */
    public abstract Text then();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.slug("rule", id());
        Source.require(sources(), "rule (" + id() + ")");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how rules are read and written as JSON} */
    public static ObjectCodec<Rule> codec() {
        return CODEC;
    }

    /** Builds a {@link Rule}; everything is required. */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
