/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.spi;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.function.BiFunction;

/**
 * A measure as a third party would write it, which does as it is told.
 *
 * @param definition what it is
 * @param taking how it is taken
 */
public record ForeignMeasure(
        MeasureDefinition definition, BiFunction<MeasureDefinition, CoCreationProcess, Measurement> taking)
        implements Measure {
    /** A good measure: how many entries the journal has. */
    public static ForeignMeasure good(String id) {
        return new ForeignMeasure(
                definition(id),
                (definition, process) -> definition
                        .measured(process.journal().size(), process.journal().size(), "The journal has entries.")
                        .build());
    }

    static MeasureDefinition definition(String id) {
        return MeasureDefinition.builder()
                .id(MeasureId.of(id))
                .name("Entries")
                .question("How much is logged?")
                .formula("number of entries")
                .range(MeasureRange.from(0))
                .direction(Direction.HIGH_IS_GOOD)
                .minimumData("a journal")
                .bands(Bands.lowest("few", Level.USUAL, "little is logged")
                        .from(10, "many", Level.GOOD, "much is logged")
                        .by(Source.heuristic("cut-off of a test")))
                .addSources(Source.heuristic("a test"))
                .build();
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        return taking.apply(definition, process);
    }
}
