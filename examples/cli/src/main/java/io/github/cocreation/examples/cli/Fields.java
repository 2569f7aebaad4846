/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The fields of an answer in the order in which they were put, to be written as one JSON object; undefined numbers are null. */
final class Fields {
    private final Map<String, Optional<Double>> numbers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, ImmutableList<String>> lists = new HashMap<>();
    private final Map<String, ImmutableList<Fields>> objects = new HashMap<>();
    private ObjectCodec.Members<Fields, Fields> members = Codecs.object("answer", Fields::new, fields -> fields);

    Fields number(String name, OptionalDouble value) {
        numbers.put(name, value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty());
        members = members.required(
                name,
                Codecs.NUMBER.orNull(),
                fields -> fields.numbers.getOrDefault(name, Optional.empty()),
                (fields, read) -> fields.numbers.put(name, read));
        return this;
    }

    Fields number(String name, double value) {
        return number(name, OptionalDouble.of(value));
    }

    Fields numbers(String name, List<OptionalDouble> values) {
        members = members.required(
                name,
                Codecs.NUMBER.orNull().list(),
                fields -> values.stream()
                        .map(value -> value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.<Double>empty())
                        .collect(ImmutableList.toImmutableList()),
                (fields, read) -> {});
        return this;
    }

    Fields whole(String name, long value) {
        members = members.required(name, Codecs.LONG, fields -> value, (fields, read) -> {});
        return this;
    }

    Fields text(String name, String value) {
        texts.put(name, value);
        members = members.required(
                name,
                Codecs.STRING,
                fields -> fields.texts.getOrDefault(name, ""),
                (fields, read) -> fields.texts.put(name, read));
        return this;
    }

    Fields texts(String name, Iterable<?> values) {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        values.forEach(value -> list.add(value.toString()));
        lists.put(name, list.build());
        members = members.required(
                name,
                Codecs.STRING.list(),
                fields -> fields.lists.getOrDefault(name, ImmutableList.of()),
                (fields, read) -> fields.lists.put(name, read));
        return this;
    }

    Fields object(String name, Fields value) {
        members = members.required(name, value.codec(), fields -> value, (fields, read) -> {});
        return this;
    }

    /** A list of objects that all have the same fields. */
    Fields objects(String name, List<Fields> values) {
        objects.put(name, ImmutableList.copyOf(values));
        Codec<Fields> codec =
                values.isEmpty() ? new Fields().codec() : values.get(0).codec();
        members = members.required(
                name,
                codec.list(),
                fields -> fields.objects.getOrDefault(name, ImmutableList.of()),
                (fields, read) -> fields.objects.put(name, read));
        return this;
    }

    private Codec<Fields> codec() {
        return members.codec();
    }

    String json() {
        return JsonFormat.withDefaults().write(codec(), this);
    }
}
