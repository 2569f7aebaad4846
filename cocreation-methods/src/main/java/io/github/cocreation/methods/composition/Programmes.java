/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.methods.card.CardIndex;
import io.github.cocreation.methods.card.CardKind;
import java.util.Optional;

/** The named programmes that come with this library; each checks without error against the built-in methods. */
public final class Programmes {
    private Programmes() {}

    /** {@return the programmes, by id} */
    public static ImmutableSortedMap<ProgrammeId, NamedProgramme> builtIn() {
        return BuiltIn.PROGRAMMES;
    }

    /**
     * {@return a programme}
     *
     * @param id its id
     * @throws IllegalArgumentException if there is none; the message names the closest id
     */
    public static NamedProgramme programme(ProgrammeId id) {
        return Optional.ofNullable(builtIn().get(id))
                .orElseThrow(() -> Require.failure(
                        "programme",
                        id,
                        "this library",
                        "is unknown",
                        DidYouMean.remedy(
                                id.value(),
                                builtIn().keySet().stream()
                                        .map(ProgrammeId::value)
                                        .toList())));
    }

    private static final class BuiltIn {
        static final ImmutableSortedMap<ProgrammeId, NamedProgramme> PROGRAMMES =
                CardIndex.own(CardKind.PROGRAMMES).stream()
                        .map(card -> card.read(NamedProgramme.codec()))
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                java.util.Comparator.naturalOrder(), NamedProgramme::id, programme -> programme));
    }
}
