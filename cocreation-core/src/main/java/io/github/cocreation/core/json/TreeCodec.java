/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes whatever stands there; as deep as the format allows. */
final class TreeCodec extends Codec<JsonTree> {
    @Override
    JsonTree read(JsonInput in) {
        JsonInput.Place place = in.place();
        String document = in.document();
        String text = in.text();
        switch (in.token()) {
            case BEGIN_OBJECT -> {
                return new JsonTree(JsonTree.Kind.OBJECT, "", readFields(in), ImmutableList.of(), document, place);
            }
            case BEGIN_ARRAY -> {
                return new JsonTree(
                        JsonTree.Kind.LIST, "", ImmutableMap.of(), new ListCodec<>(this).read(in), document, place);
            }
            case NULL -> {
                in.advance();
                return JsonTree.scalar(JsonTree.Kind.NOTHING, "", document, place);
            }
            case BOOLEAN -> {
                in.advance();
                return JsonTree.scalar(JsonTree.Kind.FLAG, text, document, place);
            }
            case WHOLE, DECIMAL -> {
                in.advance();
                return JsonTree.scalar(JsonTree.Kind.NUMBER, text, document, place);
            }
            default -> {
                return JsonTree.scalar(JsonTree.Kind.TEXT, in.readText(), document, place);
            }
        }
    }

    private ImmutableMap<String, JsonTree> readFields(JsonInput in) {
        in.advance();
        Map<String, JsonTree> read = new LinkedHashMap<>();
        while (in.token() != JsonLexer.Token.END_OBJECT) {
            JsonInput.Place place = in.place();
            String name = in.name();
            if (read.containsKey(name)) {
                throw in.failure(place, "The field (%s) is there twice.\nMaybe remove one.".formatted(name));
            }
            in.enter(name);
            read.put(name, read(in));
            in.leave();
        }
        in.advance();
        return ImmutableMap.copyOf(read);
    }

    @Override
    void write(JsonTree value, JsonOutput out) {
        switch (value.kind()) {
            case OBJECT -> {
                out.beginObject();
                value.fields().forEach((name, field) -> {
                    out.name(name);
                    write(field, out);
                });
                out.endObject();
            }
            case LIST -> {
                out.beginArray();
                value.elements().forEach(element -> write(element, out));
                out.endArray();
            }
            case TEXT -> out.text(value.text());
            case NUMBER -> out.numeral(value.scalar());
            case FLAG -> out.bool(value.flag());
            case NOTHING -> out.undefined();
        }
    }
}
