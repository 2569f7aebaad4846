/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.card.BuiltInCards;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the types of one typology are found in others, as data.
 *
 * <p>Worked example, the built-in one: Ulrich's {@code equal} is {@code partnership} on Arnstein's ladder and {@code collaborate}
 * on the spectrum of IAP2. His {@code guided} is below the step of Arnstein that is called co-creation here: let the typology
 * classify, and the gate warn.
 *
 * @param typology the typology whose types are looked up
 * @param rows one for each of its types that is known elsewhere
 */
public record Crosswalk(TypologyId typology, ImmutableList<CrosswalkRow> rows) {
    private static final ObjectCodec<Crosswalk> CODEC = Codecs.record(
                    "crosswalk",
                    Codecs.field("typology", TypologyId.codec(), Crosswalk::typology),
                    Codecs.field("rows", CrosswalkRow.codec().list(), Crosswalk::rows),
                    Crosswalk::new)
            .asDocument("cocreation/crosswalk", 1);

    /** {@return the crosswalk from Ulrich's four types, all of it a heuristic; read once} */
    public static Crosswalk builtIn() {
        return BuiltIn.ULRICH;
    }

    /**
     * {@return the types that a type may be in another typology; empty if the crosswalk says nothing about it}
     *
     * @param cell the type
     * @param other the other typology
     */
    public ImmutableList<CellId> counterparts(CellId cell, TypologyId other) {
        return rows.stream()
                .filter(row -> row.cell().equals(cell))
                .flatMap(row -> row.counterparts().getOrDefault(other, ImmutableList.of()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return every typology and type it names that is not there}
     *
     * @param typologies what is there
     */
    public Violations check(Typologies typologies) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CrosswalkRow row = rows.get(i);
            String place = "rows[" + i + "]";
            check(typologies, typology, ImmutableList.of(row.cell()), place + ".cell", found);
            row.counterparts()
                    .forEach(
                            (other, cells) -> check(typologies, other, cells, place + ".counterparts." + other, found));
            row.least()
                    .forEach((other, cell) ->
                            check(typologies, other, ImmutableList.of(cell), place + ".least." + other, found));
            row.aims()
                    .forEach((other, cell) ->
                            check(typologies, other, ImmutableList.of(cell), place + ".aims." + other, found));
        }
        return Violations.of(found);
    }

    private static void check(
            Typologies typologies, TypologyId id, ImmutableList<CellId> cells, String place, List<Violation> found) {
        Typology typology = typologies.all().get(id);
        if (typology == null) {
            List<String> known =
                    typologies.all().keySet().stream().map(TypologyId::value).toList();
            found.add(Violation.error(
                    "crosswalk-to-unknown-typology", place, id, "must be known", DidYouMean.remedy(id.value(), known)));
            return;
        }
        List<String> known = typology.cellIds().stream().map(CellId::value).toList();
        for (CellId cell : cells) {
            if (!typology.cellIds().contains(cell)) {
                found.add(Violation.error(
                        "crosswalk-to-unknown-type",
                        place,
                        cell,
                        "must be a type of (" + id + ")",
                        DidYouMean.remedy(cell.value(), known)));
            }
        }
    }

    /**
     * Checks that no type has two rows.
     *
     * @param typology the typology whose types are looked up
     * @param rows one for each of its types that is known elsewhere
     * @throws IllegalArgumentException if one has
     */
    public Crosswalk {
        List<CellId> cells = rows.stream().map(CrosswalkRow::cell).toList();
        Require.that(
                cells.stream().distinct().count() == cells.size(),
                "rows",
                cells,
                "a crosswalk from (" + typology + ")",
                "must differ from each other",
                "put all counterparts of a type into one row");
    }

    /** {@return how crosswalks are read and written as JSON: documents of schema {@code cocreation/crosswalk/1}} */
    public static ObjectCodec<Crosswalk> codec() {
        return CODEC;
    }

    private static final class BuiltIn {
        static final Crosswalk ULRICH = BuiltInCards.read(CODEC, Crosswalk.class, "crosswalk.json");
    }
}
