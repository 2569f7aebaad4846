/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold within one typology, by its form. */
final class TypologyRules {
    private TypologyRules() {}

    static void check(Typology typology) {
        String where = "typology (" + typology.id() + ")";
        Require.text("citation", typology.citation(), where);
        Source.require(typology.sources(), where);
        different("axes", typology.axes().stream().map(a -> a.id().value()).toList(), where);
        different("cells", typology.cells().stream().map(c -> c.id().value()).toList(), where);
        Require.that(
                !typology.axes().isEmpty() || !typology.cells().isEmpty(),
                "cells",
                typology.cells(),
                where,
                "must not be empty where there are no axes",
                "name the types");
        for (Cell cell : typology.cells()) {
            cell.at().forEach((axis, value) -> typology.axis(axis).index(value));
        }
        switch (typology.form()) {
            case PLANE, GRID -> everyCombinationOnce(typology, where);
            case LADDER, LIST -> {}
            case SETS ->
                different(
                        "attribute sets",
                        typology.cells().stream()
                                .map(c -> c.attributes().toString())
                                .toList(),
                        where);
        }
        Require.that(
                typology.hybridBand().isEmpty() || typology.form() == TypologyForm.PLANE,
                "hybrid band",
                typology.hybridBand().isPresent(),
                where,
                "must be left out unless the form is (plane)",
                "leave it out: named values have no middle");
        typology.certainty().ifPresent(c -> Require.unitInterval("certainty", c, where));
        different(
                "purposes",
                typology.suggestions().stream().map(s -> s.purpose().value()).toList(),
                where);
        typology.suggestions()
                .forEach(suggestion -> suggestion.scores().keySet().forEach(typology::cell));
        for (Correction correction : typology.corrections()) {
            correction.subtract().keySet().forEach(typology::cell);
            correction.leaves().forEach(typology::cell);
        }
        typology.coCreationFloor()
                .filter(floor -> !typology.cellIds().contains(floor))
                .ifPresent(floor -> {
                    throw Require.failure(
                            "co-creation floor",
                            floor,
                            where,
                            "must be one of its cells",
                            DidYouMean.remedy(
                                    floor.value(),
                                    typology.cellIds().stream()
                                            .map(CellId::value)
                                            .toList()));
                });
    }

    private static void everyCombinationOnce(Typology typology, String where) {
        Set<ImmutableList<String>> seen = new HashSet<>();
        int expected = 1;
        for (Axis axis : typology.axes()) {
            expected *= axis.values().size();
            Require.that(
                    typology.form() != TypologyForm.PLANE || axis.values().size() == 2,
                    "values",
                    axis.values().size(),
                    "axis (" + axis.id() + ")",
                    "must be exactly two, the ends of the axis",
                    "use the form (grid) for named values");
        }
        for (Cell cell : typology.cells()) {
            Require.that(
                    cell.at()
                            .keySet()
                            .equals(ImmutableSet.copyOf(
                                    typology.axes().stream().map(Axis::id).toList())),
                    "axes",
                    cell.at().keySet(),
                    "cell (" + cell.id() + ")",
                    "must be all axes of the typology",
                    "say where the type sits on each axis");
            Require.that(
                    seen.add(ImmutableList.copyOf(cell.at().values())),
                    "place",
                    cell.at(),
                    "cell (" + cell.id() + ")",
                    "must not be that of another cell",
                    "look at its neighbours");
        }
        Require.that(
                seen.size() == expected,
                "number of cells",
                seen.size(),
                where,
                "must be " + expected + ", one for each combination of values (form " + Codecs.word(typology.form())
                        + ")",
                "add the missing ones");
    }

    private static void different(String what, List<String> names, String where) {
        Require.that(
                ImmutableSet.copyOf(names).size() == names.size(),
                what,
                names,
                where,
                "must differ from each other",
                "rename the repeated one");
    }
}
