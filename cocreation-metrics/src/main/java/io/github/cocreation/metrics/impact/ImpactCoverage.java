/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.impact;

import com.google.common.collect.Sets;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectLevel;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * M30: whether those who were asked about effects have answered: cells of levels times groups with an answer over cells asked.
 *
 * <p>An effect, or the answer that there is none, fills a cell. <b>Worked example.</b> Tenants and owners are asked about
 * individual and relational effects; tenants tell of one individual effect and say "none" for relational ones: 2 of 4, 0.5.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> One cell asked. Effects told without being asked for stand beside.
 * <b>Cost.</b> Linear. <b>Source.</b> Effects per level and stakeholder (seed: Resonans); the cut-off is a heuristic.
 */
public final class ImpactCoverage implements Measure {
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M30"))
            .name("Coverage of effects")
            .question("Have those who were asked about effects answered?")
            .formula("cells of level and group with an answer / cells asked")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("one group asked about effects on one level")
            .bands(Bands.lowest("patchy", Level.WATCH, "many were asked in vain")
                    .from(0.6, "covered", Level.GOOD, "most who were asked have answered")
                    .by(Source.heuristic("cut-off of coverage")))
            .addSource(Source.seed(SeedArticle.RESONANS))
            .build();
    private static final ImpactCoverage DEFAULTS = new ImpactCoverage();

    private ImpactCoverage() {}

    /** {@return the measure} */
    public static ImpactCoverage withDefaults() {
        return DEFAULTS;
    }

    private record Cell(EffectLevel level, GroupId group) {}

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Set<Cell> asked = new HashSet<>();
        Set<Cell> filled = new HashSet<>();
        for (EffectAsked question : process.journal().entries(EffectAsked.class)) {
            Cell cell = new Cell(question.level(), question.group());
            asked.add(cell);
            if (question.answeredNone()) {
                filled.add(cell);
            }
        }
        for (EffectObserved effect : process.journal().entries(EffectObserved.class)) {
            filled.add(new Cell(effect.level(), effect.group()));
        }
        int answered = Sets.intersection(asked, filled).size();
        Measurement.Builder measurement = asked.isEmpty()
                ? DEFINITION.undefined(UndefinedReason.NO_DATA, "nobody was asked about effects", 0)
                : DEFINITION.measured(
                        (double) answered / asked.size(),
                        asked.size(),
                        "Of " + asked.size() + " cells of level and group that were asked about, " + answered
                                + " have an answer.");
        return measurement
                .putPart("cells told without being asked", Optional.of((double) filled.size() - answered))
                .build();
    }
}
