/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.vocabulary.Motive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The frameworks at hand, by id: the built-in ones, and a host's own beside or instead of them.
 *
 * <pre>{@code
 * Framework cornerstones = Frameworks.cornerstones();
 * Frameworks ours = Frameworks.builtIn().with(myFramework).replacing(correctedCornerstones);
 * }</pre>
 *
 * @param all the frameworks in id order
 */
public record Frameworks(ImmutableSortedMap<FrameworkId, Framework> all) {
    /**
     * {@return these frameworks}
     *
     * @param frameworks any number, each with an id of its own
     * @throws IllegalArgumentException if two have the same id
     */
    public static Frameworks of(Iterable<Framework> frameworks) {
        Frameworks registry = new Frameworks(ImmutableSortedMap.of());
        for (Framework framework : frameworks) {
            registry = registry.with(framework);
        }
        return registry;
    }

    /** {@return the built-in frameworks; read once} */
    public static Frameworks builtIn() {
        return BuiltInFrameworks.ALL;
    }

    /** {@return the ten cornerstones on four dimensions of governance (seed: CoSIE)} */
    public static Framework cornerstones() {
        return builtIn().framework(FrameworkId.of("cornerstones"));
    }

    /**
     * {@return what its card among these frameworks says of a motive: the name, and what is sought}
     *
     * @param motive the motive
     * @throws IllegalArgumentException if there is no such framework, or it has no such criterion
     */
    public Criterion criterion(Motive motive) {
        return framework(FrameworkId.of("motives")).criterion(CriterionId.of(Codecs.word(motive)));
    }

    /**
     * {@return the framework of this id}
     *
     * @param id the id
     * @throws IllegalArgumentException if there is none; the message names a close one
     */
    public Framework framework(FrameworkId id) {
        Framework framework = all.get(id);
        if (framework == null) {
            throw Require.failure(
                    "framework",
                    id,
                    "",
                    "is unknown",
                    DidYouMean.remedy(
                            id.value(),
                            all.keySet().stream().map(FrameworkId::value).toList()));
        }
        return framework;
    }

    /**
     * {@return these frameworks and one more}
     *
     * @param framework a framework with an id that is not taken
     * @throws IllegalArgumentException if the id is taken
     */
    public Frameworks with(Framework framework) {
        Require.that(
                !all.containsKey(framework.id()),
                "framework",
                framework.id(),
                "",
                "is there already",
                "use replacing(...), or give it an id of its own");
        return put(framework);
    }

    /**
     * {@return these frameworks, with one put in the place of the one of the same id}
     *
     * @param framework a framework with an id that is taken
     * @throws IllegalArgumentException if there is none to replace
     */
    public Frameworks replacing(Framework framework) {
        framework(framework.id());
        return put(framework);
    }

    private Frameworks put(Framework framework) {
        List<Framework> frameworks = new ArrayList<>(all.values());
        frameworks.removeIf(t -> t.id().equals(framework.id()));
        frameworks.add(framework);
        return new Frameworks(ImmutableList.copyOf(frameworks).stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Framework::id, Function.identity())));
    }
}
