/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.condition.Condition;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What leads from one state to another. */
@Value.Immutable
public abstract class Transition {
    private static final ObjectCodec<Transition> CODEC = Codecs.object(
                    "transition", Transition::builder, Builder::build)
            .required("start", Codecs.STRING, Transition::start, Builder::start)
            .required("end", Codecs.STRING, Transition::end, Builder::end)
            .required("signal", Codecs.STRING, Transition::signal, Builder::signal)
            .required("statement", Text.codec(), Transition::statement, Builder::statement)
            .many("anyOf", Condition.codec(), Transition::anyOf, Builder::addAllAnyOf)
            .many("sources", Source.codec(), Transition::sources, Builder::addAllSources)
            .codec();

    Transition() {}

    /** {@return the state that is left} */
    public abstract String start();

    /** {@return the state that is entered} */
    public abstract String end();

    /** {@return the name of the signal that shows it, such as {@code initiator-takes-over}} */
    public abstract String signal();

    /** {@return what the signal is} */
    public abstract Text statement();

    /** {@return readings of which one is enough to show the signal; empty if only people can tell} */
    public abstract ImmutableList<Condition> anyOf();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.slug("signal", signal());
        Source.require(sources(), "transition (" + start() + " to " + end() + ")");
    }

    /**
     * {@return whether readings show the signal; empty if none of its conditions holds and one is not known}
     *
     * <p>Worked example, {@code fence-sitting} of the vicious circle, at least 0.4 on the fence or complaints that rise: with
     * 0.5 on the fence it shows; with 0.2 and complaints of 1, then 1, it does not; with 0.2 alone it is not known.
     *
     * @param readings by name what was read in each period so far, the latest last
     */
    public Optional<Boolean> shows(Map<String, ? extends List<Double>> readings) {
        boolean known = !anyOf().isEmpty();
        for (Condition condition : anyOf()) {
            List<Double> read = readings.get(condition.reading());
            Optional<Boolean> holds = read == null ? Optional.empty() : condition.holds(read);
            if (holds.orElse(false)) {
                return holds;
            }
            known &= holds.isPresent();
        }
        return known ? Optional.of(false) : Optional.empty();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how transitions are read and written as JSON} */
    public static ObjectCodec<Transition> codec() {
        return CODEC;
    }

    /** Builds a {@link Transition}; everything but {@code anyOf} is required. */
    public static final class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
