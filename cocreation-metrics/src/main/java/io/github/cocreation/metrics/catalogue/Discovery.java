/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.catalogue;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.spi.MeasureProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a catalogue together from the providers a class loader sees; what cannot be used is noted, and does not stop the rest.
 *
 * <p>The catalogue of methods has a loader much like this one. What they share is how they ask a {@link ServiceLoader}, which must be
 * loaded in the module that {@code uses} the provider, and note what fails. A place for it that both modules see would have to be
 * public in {@code core}, for everybody; so it is here twice.
 */
final class Discovery {
    private static final Logger LOG = LoggerFactory.getLogger(MeasureCatalogue.class);

    /** A broken services file can make a loader fail for ever; after so many failures we stop asking. */
    private static final int MOST_FAILURES = 100;

    private final Map<MeasureId, Measure> held = new TreeMap<>();
    private final Map<MeasureId, String> origins = new TreeMap<>();
    private final List<MeasureProblem> problems = new ArrayList<>();

    Discovery(MeasureCatalogue start) {
        start.all().forEach(measure -> held.put(measure.definition().id(), measure));
    }

    MeasureCatalogue in(ClassLoader loader) {
        providers(loader).forEach(this::ask);
        return new MeasureCatalogue(held, problems);
    }

    private List<MeasureProvider> providers(ClassLoader loader) {
        List<MeasureProvider> providers = new ArrayList<>();
        Iterator<MeasureProvider> iterator =
                ServiceLoader.load(MeasureProvider.class, loader).iterator();
        for (int failures = 0; failures < MOST_FAILURES; ) {
            try {
                if (!iterator.hasNext()) {
                    break;
                }
                providers.add(iterator.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                note(
                        MeasureProvider.class.getName(),
                        "A provider cannot be made (%s).\nMaybe its class is missing, or has no public constructor without parameters."
                                .formatted(reason(e)),
                        e);
            }
        }
        providers.sort(Comparator.comparing(provider -> provider.getClass().getName()));
        return providers;
    }

    /** Anything can come out of a provider, so each way of going wrong is caught here, and nowhere else. */
    private void ask(MeasureProvider provider) {
        String origin = provider.getClass().getName();
        @Nullable ImmutableCollection<? extends Measure> measures;
        try {
            measures = provider.measures();
        } catch (RuntimeException | LinkageError e) {
            note(origin, failed("provider", e), e);
            return;
        }
        if (measures == null) {
            note(
                    origin,
                    "The provider returned null instead of measures.\nMaybe it should return an empty list.",
                    null);
            return;
        }
        for (Measure measure : ImmutableList.copyOf(measures)) {
            try {
                add(measure, origin);
            } catch (RuntimeException | LinkageError e) {
                note(origin, e instanceof IllegalArgumentException ? reason(e) : failed("measure", e), e);
            }
        }
    }

    private void add(Measure measure, String origin) {
        MeasureId id = measure.definition().id();
        Require.that(
                !held.containsKey(id),
                "measure",
                id,
                "the provider",
                "must have an id of its own, but " + origins.getOrDefault(id, "this library") + " has one of this id",
                "give it an id with another letter");
        held.put(id, measure);
        origins.put(id, origin);
    }

    private static String failed(String what, Throwable e) {
        return "The %s failed (%s).\nMaybe tell its author, or remove its jar.".formatted(what, reason(e));
    }

    private void note(String origin, String message, @Nullable Throwable cause) {
        problems.add(new MeasureProblem(origin, message));
        LOG.warn("{}: {}", origin, message, cause);
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
