/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * M07: how mixed the sectors are that take part, as the {@linkplain Variety index of qualitative variation} over public,
 * private, third sector, citizens and academia, and over any sector the process has beside these.
 *
 * <p>Each stakeholder counts as one, whatever its heads: what is mixed here are parties. Beside the value stands whether the
 * public sector is there, and whether anybody else is: the gate (M34) asks for both.
 *
 * <p><b>Worked example.</b> Two public bodies, a firm and an association, so 2, 1, 1, 0, 0: B = 1 - 6/16 = 0.625, IQV = 0.625 *
 * 5/4 = 0.78125.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> One stakeholder who takes part. <b>Cost.</b> Linear. <b>Source.</b>
 * Mixing sectors gives a rich comparison of ideas (seed: CoSIE); the cut-offs are heuristics.
 */
public final class SectorDiversity implements Measure {
    /** The part that is 1 if the public sector takes part, else 0. */
    public static final String PUBLIC_PRESENT = "public sector takes part";

    /** The part that is 1 if somebody from outside the public sector takes part, else 0. */
    public static final String OTHERS_PRESENT = "others take part";

    private static final ImmutableList<Sector> SECTORS =
            ImmutableList.of(Sector.ACADEMIA, Sector.CITIZEN, Sector.PRIVATE, Sector.PUBLIC, Sector.THIRD);
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M07"))
            .name("Mix of sectors")
            .question("How mixed are the sectors that take part?")
            .formula("IQV over the parties of each sector, five sectors or more")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("one stakeholder who takes part")
            .bands(Bands.lowest("one-sided", Level.WATCH, "most parties are of one sector")
                    .from(0.5, "partly-mixed", Level.USUAL, "some sectors are few or missing")
                    .from(0.8, "mixed", Level.GOOD, "the sectors are well mixed")
                    .by(Source.heuristic("cut-offs of the index of qualitative variation")))
            .addSource(Source.seed(SeedArticle.COSIE))
            .addSource(Source.seed(SeedArticle.LEAD))
            .build();
    private static final SectorDiversity DEFAULTS = new SectorDiversity();

    private SectorDiversity() {}

    /** {@return the measure} */
    public static SectorDiversity withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Participants participants = Participants.of(process);
        TreeMap<Sector, Integer> counts = new TreeMap<>();
        SECTORS.forEach(sector -> counts.put(sector, 0));
        process.stakeholders().values().forEach(someone -> counts.putIfAbsent(someone.sector(), 0));
        participants.people().forEach(someone -> counts.merge(someone.sector(), 1, Integer::sum));
        int parties = participants.people().size();
        Map<Sector, Integer> heads = new TreeMap<>();
        participants.people().forEach(someone -> heads.merge(someone.sector(), someone.heads(), Integer::sum));
        return measure(counts, heads, parties)
                .putParameter("counted", participants.basis())
                .addInput(parties + " parties " + participants.basis() + ", " + counts.size() + " possible sectors")
                .build();
    }

    private static Measurement.Builder measure(Map<Sector, Integer> counts, Map<Sector, Integer> heads, int parties) {
        Optional<Double> iqv =
                Variety.iqv(counts.values().stream().mapToDouble(d -> d).toArray());
        if (iqv.isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "nobody takes part", 0);
        }
        int publicParties = counts.getOrDefault(Sector.PUBLIC, 0);
        ImmutableList<String> there = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().value())
                .collect(ImmutableList.toImmutableList());
        Measurement.Builder measurement = DEFINITION
                .measured(
                        iqv.get(),
                        parties,
                        "Of " + counts.size() + " sectors " + there.size() + " take part (" + String.join(", ", there)
                                + "); the mix is " + Digits.two(iqv.get()) + " of 1.")
                .putPart(PUBLIC_PRESENT, Optional.of(publicParties > 0 ? 1.0 : 0.0))
                .putPart(OTHERS_PRESENT, Optional.of(parties > publicParties ? 1.0 : 0.0));
        counts.forEach((sector, count) -> measurement.putPart("parties: " + sector, Optional.of((double) count)));
        // A sector nobody is in is told of nobody.
        heads.forEach((sector, of) -> measurement.putHead("parties: " + sector, of));
        if (there.size() == 2) {
            // The index of two sectors gives the number of parties of each.
            heads.keySet().forEach(sector -> measurement.addTold("parties: " + sector));
        }
        return measurement;
    }
}
