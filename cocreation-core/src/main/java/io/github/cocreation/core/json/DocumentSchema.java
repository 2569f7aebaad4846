/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** What kind of document something is, in which version, and how older versions become this one. */
record DocumentSchema(String kind, int version, ImmutableSortedMap<Integer, UnaryOperator<JsonTree>> migrations) {
    static final String FIELD = "schema";

    /** Longer numbers are no versions of anything. */
    private static final int MOST_DIGITS = 6;

    private static final int LONGEST_SHOWN = 200;

    static DocumentSchema of(String kind, int version) {
        Require.atLeast("version", version, 1, "the schema (" + kind + ")");
        return new DocumentSchema(kind, version, ImmutableSortedMap.of());
    }

    DocumentSchema migratingFrom(int older, UnaryOperator<JsonTree> migration) {
        Require.that(
                older >= 1 && older < version,
                "version",
                older,
                "a migration to (" + this + ")",
                "must be older than that, and at least 1",
                "raise the version of the document first");
        Require.that(
                !migrations.containsKey(older),
                "version",
                older,
                "a migration to (" + this + ")",
                "must not be there twice",
                "put both into one");
        return new DocumentSchema(
                kind,
                version,
                ImmutableSortedMap.<Integer, UnaryOperator<JsonTree>>naturalOrder()
                        .putAll(migrations)
                        .put(older, migration)
                        .buildOrThrow());
    }

    /** Reads the field's value, which must be this schema. */
    void read(JsonInput in, String name) {
        JsonInput.Place place = in.place();
        String found = Codecs.STRING.read(in);
        if (!found.equals(toString())) {
            throw in.failure(
                    place,
                    "The schema (%s) of %s must be (%s).\nMaybe %s."
                            .formatted(Require.shown(found, LONGEST_SHOWN), a(name), this, remedy(found)));
        }
    }

    private String remedy(String found) {
        OptionalInt other = versionOf(found);
        if (other.isEmpty()) {
            return "it is a document of another kind";
        }
        return other.getAsInt() > version
                ? "it was written by a newer release, which can read it"
                : "an older release can read it, and one between the two write it anew";
    }

    private OptionalInt versionOf(String schema) {
        String digits = schema.startsWith(kind + "/") ? schema.substring(kind.length() + 1) : "";
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** Puts a document of this version in the place of the one that comes next, if that is of an older one and can be migrated. */
    void migrate(JsonInput in) {
        if (migrations.isEmpty() || in.token() != JsonLexer.Token.BEGIN_OBJECT) {
            return;
        }
        in.rememberObject();
        OptionalInt found = scan(in);
        in.rewind();
        if (found.isEmpty() || !isMigratable(found.getAsInt())) {
            return;
        }
        JsonTree tree = JsonTree.codec().read(in).without(FIELD);
        for (UnaryOperator<JsonTree> migration :
                migrations.tailMap(found.getAsInt()).values()) {
            tree = migrated(in, tree, migration);
        }
        in.putBack(tree.with(FIELD, JsonTree.of(toString())));
    }

    private static JsonTree migrated(JsonInput in, JsonTree tree, UnaryOperator<JsonTree> migration) {
        try {
            return migration.apply(tree);
        } catch (JsonFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw in.failure(in.place(), e);
        }
    }

    private boolean isMigratable(int older) {
        return older >= 1 && older < version && migrations.tailMap(older).size() == version - older;
    }

    /** Looks for the field, wherever it stands in the object that begins here. */
    private OptionalInt scan(JsonInput in) {
        in.advance();
        int open = 0;
        while (open > 0 || in.token() != JsonLexer.Token.END_OBJECT) {
            boolean here =
                    open == 0 && in.token() == JsonLexer.Token.NAME && in.text().equals(FIELD);
            switch (in.token()) {
                case BEGIN_OBJECT, BEGIN_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {}
            }
            in.advance();
            if (here) {
                return in.token() == JsonLexer.Token.TEXT ? versionOf(in.text()) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A noun with its article, for messages. */
    static String a(String name) {
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    @Override
    public String toString() {
        return kind + "/" + version;
    }
}
