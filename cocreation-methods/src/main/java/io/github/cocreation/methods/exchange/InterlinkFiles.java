/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the files of INTERLINK are, and which belong together: phases do not say of which schema they are, so it is told by their folder or
 * by how their names begin.
 */
final class InterlinkFiles {
    private InterlinkFiles() {}

    /** Whether a file says what files look like, and is no schema of a co-production itself. */
    static boolean describesFiles(JsonTree tree) {
        return tree.field("$schema").isPresent() || tree.field("definitions").isPresent();
    }

    /** Whether a file is a phase. */
    static boolean isPhase(JsonTree tree) {
        return !describesFiles(tree) && tree.field("objectives").isPresent();
    }

    /** Whether a file says what a schema is called, or holds all of it. */
    static boolean isSchema(JsonTree tree) {
        return !describesFiles(tree)
                && !isPhase(tree)
                && (tree.field("name_translations").isPresent()
                        || tree.field("phases").isPresent());
    }

    /** The documents of each schema by file, in the order of files; those of none come with the first. */
    static ImmutableList<Map<String, JsonTree>> bySchema(String folder, Map<String, JsonTree> documents) {
        List<String> schemas = documents.entrySet().stream()
                .filter(document -> isObject(document.getValue()) && isSchema(document.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (schemas.size() < 2) {
            return ImmutableList.of(documents);
        }
        Map<String, Map<String, JsonTree>> gathered = new LinkedHashMap<>();
        schemas.forEach(schema -> gathered.put(schema, new LinkedHashMap<>()));
        documents.forEach((file, tree) -> {
            String schema = schemas.contains(file) ? file : schemas.get(0);
            if (isObject(tree) && isPhase(tree)) {
                schema = schemaOf(folder, file, schemas);
            }
            gathered.computeIfAbsent(schema, any -> new LinkedHashMap<>()).put(file, tree);
        });
        return ImmutableList.copyOf(gathered.values());
    }

    private static boolean isObject(JsonTree tree) {
        return tree.kind() == JsonTree.Kind.OBJECT;
    }

    private static String schemaOf(String folder, String phase, List<String> schemas) {
        int longest = schemas.stream()
                .filter(schema -> phase.startsWith(start(schema)))
                .mapToInt(schema -> start(schema).length())
                .max()
                .orElse(-1);
        List<String> candidates = schemas.stream()
                .filter(schema ->
                        phase.startsWith(start(schema)) && start(schema).length() == longest)
                .toList();
        Require.that(
                candidates.size() == 1,
                "schema of the phase",
                phase,
                "folder (" + folder + ")",
                "must be told by its folder or the beginning of its name, and could be any of "
                        + (candidates.isEmpty() ? schemas : candidates),
                "put the files of each schema into a folder of its own, or name the file of a phase");
        return candidates.get(0);
    }

    /** What the names of a schema's files begin with: all before the last word of its own. */
    private static String start(String schema) {
        return schema.substring(
                0, Math.max(Math.max(schema.lastIndexOf('_'), schema.lastIndexOf('/')), schema.lastIndexOf('\\')) + 1);
    }
}
