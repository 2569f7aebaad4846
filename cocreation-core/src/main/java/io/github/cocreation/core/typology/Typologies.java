/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.stakeholder.PowerInterest;
import io.github.cocreation.core.stakeholder.SalienceClass;
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
    private static final TypologyId POWER_INTEREST = TypologyId.of("power-interest");
    private static final TypologyId SALIENCE = TypologyId.of("mitchell-agle-wood-1997");

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
     * {@return what the card {@code power-interest} says of a quadrant: its name, and the advice under the headings {@code
     * classic} and {@code co-creation}}
     *
     * @param quadrant the quadrant
     * @throws IllegalArgumentException if there is no such typology, or it has no such type
     */
    public Cell cell(PowerInterest quadrant) {
        return typology(POWER_INTEREST).cell(CellId.of(Codecs.word(quadrant)));
    }

    /**
     * {@return what the card {@code mitchell-agle-wood-1997} says of a class of stakeholders}
     *
     * @param salienceClass the class
     * @throws IllegalArgumentException if there is no such typology, or it has no such type
     */
    public Cell cell(SalienceClass salienceClass) {
        return typology(SALIENCE).cell(CellId.of(Codecs.word(salienceClass)));
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
