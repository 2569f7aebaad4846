/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.spi.ForeignMeasure;
import io.github.cocreation.metrics.spi.MeasureProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    @TempDir
    Path jar;

    /** Brings one good measure. */
    public static final class Good implements MeasureProvider {
        @Override
        public ImmutableCollection<Measure> measures() {
            return ImmutableList.of(ForeignMeasure.good("A01"));
        }
    }

    /** Throws. */
    public static final class Throwing implements MeasureProvider {
        @Override
        public ImmutableCollection<Measure> measures() {
            throw new IllegalStateException("no licence");
        }
    }

    /** Returns null. */
    public static final class Absent implements MeasureProvider {
        @Override
        public ImmutableCollection<Measure> measures() {
            return null;
        }
    }

    /** Brings a good measure between one whose id is taken and one that cannot say what it is. */
    public static final class Mixed implements MeasureProvider {
        @Override
        public ImmutableCollection<Measure> measures() {
            return ImmutableList.of(
                    ForeignMeasure.good("M01"),
                    ForeignMeasure.good("A02"),
                    ForeignMeasure.good("A01"),
                    new ForeignMeasure(null, (definition, process) -> null));
        }
    }

    /** Cannot be made. */
    public static final class Unmakeable implements MeasureProvider {
        public Unmakeable() {
            throw new IllegalStateException("not today");
        }

        @Override
        public ImmutableCollection<Measure> measures() {
            return ImmutableList.of();
        }
    }

    private MeasureCatalogue discovered(Class<?>... providers) throws IOException {
        Path services = jar.resolve("META-INF/services/" + MeasureProvider.class.getName());
        Files.createDirectories(services.getParent());
        Files.writeString(services, Arrays.stream(providers).map(Class::getName).collect(Collectors.joining("\n")));
        try (PlugInLoader loader = new PlugInLoader(jar.toUri().toURL())) {
            return MeasureCatalogue.discover(loader);
        }
    }

    /** Makes the providers of this test its own classes, as if they came out of a stranger's jar. */
    private static final class PlugInLoader extends URLClassLoader {
        PlugInLoader(URL jar) {
            super(new URL[] {jar}, DiscoveryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(DiscoveryTest.class.getName() + "$")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = DiscoveryTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void nothing_found_means_the_built_in_measures() throws IOException {
        assertThat(discovered().ids()).isEqualTo(MeasureCatalogue.builtIn().ids());
        assertThat(MeasureCatalogue.discover().problems()).isEmpty();
    }

    @Test
    void a_provider_adds_its_measures() throws IOException {
        MeasureCatalogue catalogue = discovered(Good.class);
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.ids())
                .hasSize(MeasureCatalogue.builtIn().ids().size() + 1)
                .contains(MeasureId.of("A01"));
    }

    @Test
    void a_faulty_provider_is_named_and_the_others_stay() throws IOException {
        MeasureCatalogue catalogue =
                discovered(Throwing.class, Unmakeable.class, Mixed.class, Good.class, Absent.class);
        assertThat(catalogue.ids()).contains(MeasureId.of("A01"), MeasureId.of("A02"));
        assertThat(catalogue.withSeed(7).problems()).isEqualTo(catalogue.problems());
        assertThat(catalogue.problems())
                .extracting(MeasureProblem::toString)
                .hasSize(6)
                .anySatisfy(problem ->
                        assertThat(problem).startsWith(MeasureProvider.class.getName() + ": A provider cannot be made"))
                .contains(
                        Absent.class.getName()
                                + ": The provider returned null instead of measures.\nMaybe it should return an empty list.",
                        Mixed.class.getName()
                                + ": The measure (M01) of the provider must have an id of its own, but this library has one of"
                                + " this id.\nMaybe give it an id with another letter.",
                        Mixed.class.getName() + ": The measure (A01) of the provider must have an id of its own, but "
                                + Good.class.getName()
                                + " has one of this id.\nMaybe give it an id with another letter.",
                        Throwing.class.getName()
                                + ": The provider failed (no licence).\nMaybe tell its author, or remove its jar.");
    }
}
