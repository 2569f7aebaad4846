/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import java.io.IOException;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the published jars weigh and hold. Needs the jars, so it is skipped where the modules are folders of classes. */
class JarsTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `(cocreation-\\w+)` \\| ([0-9.]+) MB \\| (\\d+) \\| ([0-9.]+) MB \\|");
    private static final Pattern INCLUDED = Pattern.compile("\"pattern\": \"(.*?)\"\\}");

    private static ResolvedModule module(String artifact) {
        return ModuleLayer.boot()
                .configuration()
                .findModule("io.github." + artifact.replace('-', '.'))
                .orElseThrow();
    }

    private static Path jar(ResolvedModule module) {
        return Path.of(module.reference().location().orElseThrow());
    }

    private static Path jarOf(String artifact) {
        Path jar = jar(module(artifact));
        assumeTrue(Files.isRegularFile(jar), "the modules are not packaged yet");
        return jar;
    }

    /** What a module needs at run time beside the JDK, itself among them. */
    private static Map<String, Path> needed(ResolvedModule module, Map<String, Path> found) {
        URI place = module.reference().location().orElseThrow();
        if (place.getScheme().equals("file") && found.put(module.name(), Path.of(place)) == null) {
            // An automatic module reads every other, which says nothing of what it needs.
            if (!module.reference().descriptor().isAutomatic()) {
                module.reads().forEach(other -> needed(other, found));
            }
        }
        return found;
    }

    private static double megabytes(Path file) {
        try {
            return Files.size(file) / 1e6;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cocreation-core", "cocreation-methods", "cocreation-metrics"})
    void a_jar_weighs_what_the_readme_says(String artifact) throws IOException {
        double own = megabytes(jarOf(artifact));
        Map<String, Path> needed = needed(module(artifact), new TreeMap<>());
        double all = needed.values().stream().mapToDouble(JarsTest::megabytes).sum();
        Matcher row = ROW.matcher(Files.readString(Path.of("..", "..", "README.md")));
        Map<String, List<Double>> said = new TreeMap<>();
        while (row.find()) {
            said.put(
                    row.group(1),
                    List.of(
                            Double.parseDouble(row.group(2)),
                            Double.parseDouble(row.group(3)),
                            Double.parseDouble(row.group(4))));
        }
        assertThat(said).containsKey(artifact);
        List<Double> numbers = said.getOrDefault(artifact, List.of());
        assertThat(own).as("size of the jar").isBetween(numbers.get(0) - 0.5, numbers.get(0));
        assertThat(needed.size() - 1)
                .as("other jars %s", needed.keySet())
                .isEqualTo(numbers.get(1).intValue());
        assertThat(all).as("size of all jars").isBetween(numbers.get(2) - 1, numbers.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cocreation-core", "cocreation-methods", "cocreation-metrics"})
    void a_native_image_gets_every_resource_there_is_and_the_licence_is_with_them(String artifact) throws IOException {
        try (JarFile jar = new JarFile(jarOf(artifact).toFile())) {
            String listed = "META-INF/native-image/io.github.cocreation/" + artifact + "/resource-config.json";
            ZipEntry entry = jar.getEntry(listed);
            assertThat(entry).as(listed).isNotNull();
            String config = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(JsonFormat.withDefaults().read(JsonTree.codec(), config, listed))
                    .isNotNull();
            List<Pattern> patterns = INCLUDED.matcher(config)
                    .results()
                    .map(found -> Pattern.compile(found.group(1).replace("\\\\", "\\")))
                    .toList();
            List<String> resources = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/") && !name.endsWith(".class"))
                    .filter(name -> !name.startsWith("META-INF/maven/") && !name.startsWith("META-INF/native-image/"))
                    .filter(name -> !name.equals("META-INF/MANIFEST.MF") && !name.equals("META-INF/LICENSE"))
                    .toList();
            assertThat(resources)
                    .isNotEmpty()
                    .allMatch(name -> patterns.stream()
                            .anyMatch(pattern -> pattern.matcher(name).matches()));
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
        }
    }

    @Test
    void no_package_is_in_two_jars() {
        Map<String, String> owners = new TreeMap<>();
        for (String artifact : List.of("cocreation-core", "cocreation-methods", "cocreation-metrics")) {
            for (String name : needed(module(artifact), new TreeMap<>()).keySet()) {
                ModuleLayer.boot()
                        .findModule(name)
                        .orElseThrow()
                        .getPackages()
                        .forEach(each -> assertThat(owners.merge(each, name, (old, other) -> old))
                                .as("module of package %s", each)
                                .isEqualTo(name));
            }
        }
        assertThat(owners).containsEntry("io.github.cocreation.core.process", "io.github.cocreation.core");
    }
}
