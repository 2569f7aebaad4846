/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.Field;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A programme as JSON: the id for a use of a method as it is, an object for everything else. */
final class ProgrammeForm {
    static final Codec<Programme> CODEC = Codecs.either(
            MethodId.codec().map(Use::new, ProgrammeForm::method),
            Codecs.<Programme>union("programme", "kind")
                    .variant(
                            "use",
                            Use.class,
                            Codecs.record(
                                    "use",
                                    Codecs.field("method", MethodId.codec(), Use::method),
                                    Codecs.defaultedField(
                                            "settings", Settings.codec(), Use::settings, Settings.typical()),
                                    Use::new))
                    .variant(
                            "sequence",
                            Sequence.class,
                            Codecs.record("sequence", many("parts", Sequence::parts), Sequence::new))
                    .variant(
                            "parallel",
                            Parallel.class,
                            Codecs.record(
                                    "parallel programme",
                                    Codecs.field("split", Codecs.enumeration("split", Split.class), Parallel::split),
                                    many("lines", Parallel::lines),
                                    Parallel::new))
                    .variant("repeat", Repeat.class, repeat())
                    .variant("choice", Choice.class, choice())
                    .variant(
                            "optional",
                            Optionally.class,
                            Codecs.record("optional part", one("part", Optionally::part), Optionally::new))
                    .codec(),
            programme -> programme instanceof Use use && use.settings().equals(Settings.typical()));

    private ProgrammeForm() {}

    private static ObjectCodec<Repeat> repeat() {
        return Codecs.object("repeat", Parts::new, Parts::repeat)
                .required("times", Codecs.INT, Repeat::times, (parts, times) -> parts.times = times)
                .optional("until", Condition.codec(), Repeat::until, (parts, until) -> parts.condition = until)
                .required("part", Codecs.lazy(Programme::codec), Repeat::part, (parts, part) -> parts.first = part)
                .codec();
    }

    private static ObjectCodec<Choice> choice() {
        return Codecs.object("choice", Parts::new, Parts::choice)
                .required("when", Condition.codec(), Choice::when, (parts, when) -> parts.condition = when)
                .required("then", Codecs.lazy(Programme::codec), Choice::then, (parts, then) -> parts.first = then)
                .optional(
                        "otherwise",
                        Codecs.lazy(Programme::codec),
                        Choice::otherwise,
                        (parts, otherwise) -> parts.second = otherwise)
                .codec();
    }

    private static <P> Field<P, Programme> one(String name, Function<P, Programme> get) {
        return Codecs.field(name, Codecs.lazy(Programme::codec), get);
    }

    private static <P> Field<P, ImmutableList<Programme>> many(String name, Function<P, ImmutableList<Programme>> get) {
        return Codecs.field(name, Codecs.lazy(Programme::codec).list(), get);
    }

    private static MethodId method(Programme programme) {
        return ((Use) programme).method();
    }

    /** What a repeat or a choice is made of, while it is read; the codec sees to it that what is required is there. */
    private static final class Parts {
        private int times;
        private @Nullable Condition condition;
        private @Nullable Programme first;
        private @Nullable Programme second;

        Repeat repeat() {
            return new Repeat(there(first), times, Optional.ofNullable(condition));
        }

        Choice choice() {
            return new Choice(there(condition), there(first), Optional.ofNullable(second));
        }

        private static <V> V there(@Nullable V value) {
            if (value == null) {
                throw new IllegalStateException("A required field was not read.");
            }
            return value;
        }
    }
}
