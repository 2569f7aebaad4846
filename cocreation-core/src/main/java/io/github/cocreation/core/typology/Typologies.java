/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The typologies at hand, by id: the built-in ones, and a host's own beside or instead of them.
 *
 * <pre>{@code
 * Typology ulrich = Typologies.builtIn().typology(TypologyId.of("ulrich-2016"));
 * Typologies ours = Typologies.builtIn().with(myTypology).replacing(correctedUlrich);
 * }</pre>
 *
 * @param all the typologies in id order
 */
public record Typologies(ImmutableSortedMap<TypologyId, Typology> all) {
    /**
     * {@return these typologies}
     *
     * @param typologies any number, each with an id of its own
     * @throws IllegalArgumentException if two have the same id
     */
    public static Typologies of(Iterable<Typology> typologies) {
        Typologies registry = new Typologies(ImmutableSortedMap.of());
        for (Typology typology : typologies) {
            registry = registry.with(typology);
        }
        return registry;
    }

    /** {@return the built-in typologies; read once} */
    public static Typologies builtIn() {
        return BuiltInTypologies.ALL;
    }

    /** {@return Ulrich's four types of co-creation, the one that processes usually declare a position in} */
    public static Typology ulrich() {
        return builtIn().typology(TypologyId.of("ulrich-2016"));
    }

    /**
     * {@return the typology of this id}
     *
     * @param id the id
     * @throws IllegalArgumentException if there is none; the message names a close one
     */
    public Typology typology(TypologyId id) {
        Typology typology = all.get(id);
        if (typology == null) {
            throw Require.failure(
                    "typology",
                    id,
                    "",
                    "is unknown",
                    DidYouMean.remedy(
                            id.value(),
                            all.keySet().stream().map(TypologyId::value).toList()));
        }
        return typology;
    }

    /**
     * {@return these typologies and one more}
     *
     * @param typology a typology with an id that is not taken
     * @throws IllegalArgumentException if the id is taken
     */
    public Typologies with(Typology typology) {
        Require.that(
                !all.containsKey(typology.id()),
                "typology",
                typology.id(),
                "",
                "is there already",
                "use replacing(...), or give it an id of its own");
        return put(typology);
    }

    /**
     * {@return these typologies, with one put in the place of the one of the same id}
     *
     * @param typology a typology with an id that is taken
     * @throws IllegalArgumentException if there is none to replace
     */
    public Typologies replacing(Typology typology) {
        typology(typology.id());
        return put(typology);
    }

    private Typologies put(Typology typology) {
        List<Typology> typologies = new ArrayList<>(all.values());
        typologies.removeIf(t -> t.id().equals(typology.id()));
        typologies.add(typology);
        return new Typologies(ImmutableList.copyOf(typologies).stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Typology::id, Function.identity())));
    }
}
