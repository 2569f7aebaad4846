/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.DidYouMean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of an object, and how they become a value: fills a builder in whatever order the fields come. */
record Construction<T, B>(
        ImmutableList<ObjectCodec.Member<T, B>> members,
        ImmutableMap<String, Integer> indexes,
        Supplier<B> start,
        Function<B, T> build) {

    T read(ObjectCodec<T> codec, JsonInput in, JsonInput.Place begin) {
        return read(codec, in, begin, null);
    }

    T read(ObjectCodec<T> codec, JsonInput in, JsonInput.Place begin, @Nullable String kindField) {
        B builder = start.get();
        boolean[] seen = new boolean[members.size()];
        boolean schemaSeen = codec.schema == null || kindField != null;
        boolean broken = false;
        while (in.token() != JsonLexer.Token.END_OBJECT) {
            JsonInput.Mark mark = in.mark(1);
            try {
                schemaSeen |= readField(codec, in, kindField, builder, seen);
            } catch (JsonFormatException e) {
                in.recover(e, mark);
                broken = true;
            }
        }
        if (!schemaSeen) {
            in.note(missing(in, begin, DocumentSchema.FIELD, codec.name, "add \"schema\": \"" + codec.schema + "\""));
            broken = true;
        }
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && members.get(i).required()) {
                in.note(missing(in, begin, members.get(i).name(), codec.name, "add it"));
                broken = true;
            }
        }
        in.advance();
        if (broken) {
            throw in.told();
        }
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException e) {
            throw in.failure(begin, e);
        }
    }

    /** Reads one field; whether it was the schema. */
    private boolean readField(
            ObjectCodec<T> codec, JsonInput in, @Nullable String kindField, B builder, boolean[] seen) {
        JsonInput.Place place = in.place();
        String field = in.name();
        if (field.equals(kindField)) {
            in.advance();
            return false;
        }
        in.enter(field);
        if (codec.schema != null && kindField == null && field.equals(DocumentSchema.FIELD)) {
            codec.schema.read(in, codec.name);
            in.leave();
            return true;
        }
        Integer index = indexes.get(field);
        if (index == null
                && codec.others == ObjectCodec.OtherFields.SKIPPED
                && DidYouMean.misspelt(field, indexes.keySet()).isEmpty()) {
            in.skipValue();
            in.leave();
            return false;
        }
        if (index == null) {
            in.leave();
            throw in.failure(
                    place,
                    "The field (%s) is unknown in %s.\nMaybe %s."
                            .formatted(
                                    field, DocumentSchema.a(codec.name), DidYouMean.remedy(field, indexes.keySet())));
        }
        if (seen[index]) {
            in.leave();
            throw in.failure(
                    place,
                    "The field (%s) of %s is there twice.\nMaybe remove one."
                            .formatted(field, DocumentSchema.a(codec.name)));
        }
        seen[index] = true;
        JsonInput.Place value = in.place();
        try {
            members.get(index).read().accept(builder, in);
        } catch (JsonFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw in.failure(value, e);
        }
        in.leave();
        return false;
    }

    void writeMembers(T value, JsonOutput out) {
        for (ObjectCodec.Member<T, B> member : members) {
            member.write().accept(value, out);
        }
    }

    private static JsonFormatException missing(
            JsonInput in, JsonInput.Place begin, String field, String name, String remedy) {
        return in.failure(
                begin, "The field (%s) of %s is missing.\nMaybe %s.".formatted(field, DocumentSchema.a(name), remedy));
    }
}
