/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableSortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A JSON object whose names are keys, written in key order. */
final class SortedMapCodec<K extends Comparable<? super K>, V> extends Codec<ImmutableSortedMap<K, V>> {
    private final Codec<V> value;
    private final String keyName;
    private final Function<String, K> parse;
    private final Function<K, String> print;
    private final BiFunction<Substitution, String, String> written;

    SortedMapCodec(
            Codec<V> value,
            String keyName,
            Function<String, K> parse,
            Function<K, String> print,
            BiFunction<Substitution, String, String> written) {
        this.value = value;
        this.keyName = keyName;
        this.parse = parse;
        this.print = print;
        this.written = written;
    }

    @Override
    ImmutableSortedMap<K, V> read(JsonInput in) {
        in.expect(JsonLexer.Token.BEGIN_OBJECT, "an object from " + keyName + " to value");
        TreeMap<K, V> map = new TreeMap<>();
        while (in.token() != JsonLexer.Token.END_OBJECT) {
            JsonInput.Place place = in.place();
            String name = in.name();
            in.enter(name);
            K key;
            try {
                key = parse.apply(name);
            } catch (IllegalArgumentException e) {
                throw in.failure(place, e);
            }
            if (map.containsKey(key)) {
                throw in.failure(place, "The %s (%s) is there twice.\nMaybe remove one.".formatted(keyName, name));
            }
            map.put(key, value.read(in));
            in.leave();
        }
        in.advance();
        return ImmutableSortedMap.copyOfSorted(map);
    }

    @Override
    void write(ImmutableSortedMap<K, V> map, JsonOutput out) {
        out.beginObject();
        map.forEach((k, v) -> {
            out.name(written.apply(out.substitution(), print.apply(k)));
            value.write(v, out);
        });
        out.endObject();
    }
}
