/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in as a jar that is put beside an application which does not know it. */
class PlugInJarTest {
    @TempDir
    Path folder;

    /** Sees the library, and of this project only what is in the jar. */
    private static final class BesideTheJar extends URLClassLoader {
        BesideTheJar(URL jar) {
            super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return name.startsWith(TidewaterMethods.class.getPackageName() + ".")
                    ? super.findClass(name)
                    : MethodCatalogue.class.getClassLoader().loadClass(name);
        }
    }

    private Path jar() throws IOException, URISyntaxException {
        Path classes = Path.of(TidewaterMethods.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path jar = folder.resolve("tidewater.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> walked = Files.walk(classes)) {
            List<Path> files = walked.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    @Test
    void a_jar_that_is_added_brings_its_methods_and_its_rule() throws IOException, URISyntaxException {
        assumeFalse(
                TidewaterMethods.class.getModule().isNamed(),
                "On the module path the plug-in is a module, which another test looks at.");
        try (URLClassLoader loader = new BesideTheJar(jar().toUri().toURL())) {
            MethodCatalogue catalogue = MethodCatalogue.discover(loader);
            assertThat(catalogue.problems()).isEmpty();
            assertThat(catalogue.method(HarbourSupper.ID)).isEqualTo(HarbourSupper.METHOD);
            assertThat(catalogue.origin(MethodId.of("tidewater.walking-conversation")))
                    .contains("tidewater.jar!");
            assertThat(catalogue.groupingRule(DealtCrews.ID).getClass().getClassLoader())
                    .isSameAs(loader);
        }
    }
}
