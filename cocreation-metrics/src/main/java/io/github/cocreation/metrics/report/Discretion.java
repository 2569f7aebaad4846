/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.metrics.consensus.StatementConsensus;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Series;
import io.github.cocreation.metrics.measure.SeriesPoint;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.promise.FlowEdge;
import io.github.cocreation.metrics.promise.InfluenceTable;
import io.github.cocreation.metrics.promise.PromiseFlow;
import io.github.cocreation.metrics.report.wording.Wording;
import io.github.cocreation.metrics.voice.VoiceFunnel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What an audience may read of a diagnosis. Whatever leaves for the public, in whatever form, goes through here first.
 *
 * <pre>{@code
 * Diagnosis forAnybody = Discretion.of(Audience.PUBLIC).shown(diagnosis);
 * }</pre>
 *
 * <p>For the public, a finding that rests on fewer than {@value ProcessReport#FEWEST} people keeps its code, severity and need,
 * and loses its sentence and its numbers; so does the reason of its need. A measurement whose value gives away a part about so
 * few has no value, and nothing is told of how many it rests on. Where any part is about so few, all parts about some people only
 * go, since those left would give away the one that is missing, and so does what was read and what was missing, which counts
 * people too. The team reads everything.
 *
 * <p>Exempt is what initiators and the facilitation team decide, promise and moderate in office; and yes or no: that a group lacks
 * seats, and the conditions of the gate, of which no number can be made.
 */
public final class Discretion {
    private final Audience audience;
    private final String why;
    private final String keptBack;

    private Discretion(Audience audience, Wording wording) {
        String fewest = wording.numerals().whole(ProcessReport.FEWEST);
        this.audience = audience;
        this.why = wording.text("discretion.why", "fewest", fewest);
        this.keptBack = wording.text("discretion.kept-back", "why", why);
    }

    /**
     * {@return the discretion owed to those a diagnosis tells about}
     *
     * @param audience who will read it
     */
    public static Discretion of(Audience audience) {
        return new Discretion(audience, Wording.in(Locale.ENGLISH));
    }

    /**
     * {@return a copy that says in other words that something is kept back}
     *
     * @param wording the words of those who read it
     */
    public Discretion in(Wording wording) {
        return new Discretion(audience, wording);
    }

    /**
     * {@return whether the sentence and numbers of a finding are kept back}
     *
     * @param finding the finding
     */
    public boolean keepsBack(Finding finding) {
        return audience == Audience.PUBLIC
                && finding.fewestHeads()
                        .filter(heads -> heads < ProcessReport.FEWEST)
                        .isPresent();
    }

    /**
     * {@return whether the value and sentence of a measurement are kept back}
     *
     * @param measurement the measurement
     */
    public boolean keepsBack(Measurement measurement) {
        return audience == Audience.PUBLIC
                && measurement.told().stream()
                        .anyMatch(part ->
                                measurement.heads().getOrDefault(part, ProcessReport.FEWEST) < ProcessReport.FEWEST);
    }

    /**
     * {@return a diagnosis as the audience may read it; of the same findings and needs, so that advice on them still fits}
     *
     * <p>Advice repeats why there is a need. So that it tells an audience no more than that may read, let the adviser answer the needs
     * of what is shown, not those of the whole diagnosis.
     *
     * @param diagnosis the whole diagnosis
     */
    public Diagnosis shown(Diagnosis diagnosis) {
        if (audience == Audience.TEAM) {
            return diagnosis;
        }
        return Diagnosis.builder()
                .process(diagnosis.process())
                .addAllMeasurements(
                        diagnosis.measurements().stream().map(this::shown).toList())
                .addAllFindings(diagnosis.findings().stream().map(this::shown).toList())
                .putAllNotLookedAt(diagnosis.notLookedAt())
                .build();
    }

    /**
     * {@return a measure over time as the audience may read it: point by point, so that the trend is one of what is shown}
     *
     * <p>If a point is kept back, all are, as the pattern would tell when the few were there; counts are rounded down to fives, since a
     * difference of two of them would be a count of few. Where a point has parts about few people, those parts go from all points: what all stretches together come to is told
     * elsewhere, and would give away the one that is missing.
     *
     * @param series the whole series
     */
    public Series shown(Series series) {
        if (audience == Audience.TEAM) {
            return series;
        }
        // Which stretches are kept back would itself tell where the few were: all of them, or none.
        if (series.points().stream().map(SeriesPoint::measurement).anyMatch(this::keepsBack)) {
            return points(series, this::keptBack);
        }
        ImmutableSet<String> few = series.points().stream()
                .map(SeriesPoint::measurement)
                .filter(Discretion::tellsOfFew)
                .flatMap(measurement -> measurement.heads().keySet().stream())
                .collect(ImmutableSet.toImmutableSet());
        return points(series, measurement -> withoutCounts(without(few, shown(measurement))));
    }

    private static Series points(Series series, UnaryOperator<Measurement> change) {
        return new Series(series.points().stream()
                .map(point -> new SeriesPoint(point.label(), change.apply(point.measurement())))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Without what counts people exactly: from one stretch to the next that would be a count of few. */
    private static Measurement withoutCounts(Measurement measurement) {
        return Measurement.builder()
                .from(measurement)
                .n(measurement.n() - measurement.n() % ProcessReport.FEWEST)
                .putParameter("n rounded", "down to a multiple of " + ProcessReport.FEWEST)
                .undefined(measurement
                        .undefined()
                        .map(undefined ->
                                new Undefined(undefined.reason(), "there is not enough data in this stretch")))
                .inputs(ImmutableList.of())
                .missing(ImmutableList.of())
                .sentence(measurement.name()
                        + measurement.band().map(band -> ": " + band.reading()).orElse("") + ".")
                .build();
    }

    private static Measurement without(Set<String> parts, Measurement measurement) {
        return measurement.parts().keySet().stream().noneMatch(parts::contains)
                ? measurement
                : Measurement.builder()
                        .from(measurement)
                        .parts(Maps.filterKeys(measurement.parts(), part -> !parts.contains(part)))
                        .heads(Maps.filterKeys(measurement.heads(), part -> !parts.contains(part)))
                        .told(Sets.difference(measurement.told(), parts))
                        .build();
    }

    /**
     * The parts that belong together, such as those whose names begin with {@code parties: }, of which a single one that is missing
     * could be told from the others, even if these are of nobody; a part of no family is alone.
     */
    private static String family(String part) {
        int colon = part.indexOf(": ");
        return colon < 0 ? part : part.substring(0, colon);
    }

    private static boolean tellsOfFew(Measurement measurement) {
        return measurement.heads().values().stream().anyMatch(heads -> heads < ProcessReport.FEWEST);
    }

    /**
     * {@return a funnel as the audience may read it}: without its rows, if these or a difference of two of their numbers tell of few
     * people, and without a stage that few people got to
     *
     * <p>All rows go at once, as the rest would give away the one that is missing.
     *
     * @param funnel the whole funnel
     */
    public VoiceFunnel shown(VoiceFunnel funnel) {
        return audience == Audience.TEAM
                ? funnel
                : new VoiceFunnel(
                        ImmutableSortedMap.copyOfSorted(Maps.filterValues(funnel.all(), heads -> !isFew(heads))),
                        funnel.fewest().stream().anyMatch(Discretion::isFew) ? ImmutableList.of() : funnel.rows());
    }

    /**
     * {@return a flow of contributions as the audience may read it}: without that of groups, if few people stand behind a step of
     * one of them, and without any step, if few stand behind a step of all
     *
     * @param flow the whole flow
     */
    public PromiseFlow shown(PromiseFlow flow) {
        if (audience == Audience.TEAM) {
            return flow;
        }
        boolean few = tellsOfFew(flow.edges());
        return new PromiseFlow(
                few ? ImmutableList.of() : flow.edges(),
                few || flow.byGroup().values().stream().anyMatch(Discretion::tellsOfFew)
                        ? ImmutableSortedMap.of()
                        : flow.byGroup());
    }

    /**
     * {@return the influence on decisions as the audience may read it}: nothing of all decisions, and nothing of any single one, if
     * few people stand behind a share of any of them, as shares add up to 1 and those of decisions to those of all
     *
     * @param influence the whole influence
     */
    public InfluenceTable shown(InfluenceTable influence) {
        boolean few = influence.heads().values().stream().anyMatch(Discretion::isFew)
                || influence.decisions().stream()
                        .anyMatch(decision -> decision.heads().values().stream().anyMatch(Discretion::isFew));
        return audience == Audience.PUBLIC && few ? InfluenceTable.builder().build() : influence;
    }

    /**
     * {@return the statements on which the consensus may be told to the audience}: those to which no group, and not everybody beside
     * a group, is few people who answered
     *
     * @param statements the consensus on each statement
     */
    public ImmutableList<StatementConsensus> shown(List<StatementConsensus> statements) {
        return statements.stream()
                .filter(statement -> audience == Audience.TEAM
                        || statement.groups().values().stream()
                                .noneMatch(view -> isFew(view.inside().all())
                                        || isFew(view.outside().all())))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isFew(int heads) {
        return heads > 0 && heads < ProcessReport.FEWEST;
    }

    private static boolean tellsOfFew(List<FlowEdge> edges) {
        return edges.stream().anyMatch(edge -> isFew(edge.heads()));
    }

    /** The sentences that may stand nowhere. */
    ImmutableList<String> secrets(Diagnosis diagnosis) {
        ImmutableList.Builder<String> secrets = ImmutableList.builder();
        diagnosis.findings().stream().filter(this::keepsBack).forEach(finding -> {
            secrets.add(finding.sentence());
            finding.need().map(Need::because).ifPresent(secrets::add);
        });
        diagnosis.measurements().stream()
                .filter(this::keepsBack)
                .map(Measurement::sentence)
                .forEach(secrets::add);
        return secrets.build();
    }

    private Finding shown(Finding finding) {
        if (!keepsBack(finding)) {
            return finding;
        }
        Finding.Builder shown = Finding.builder();
        shown.code(finding.code())
                .severity(finding.severity())
                .sentence(keptBack)
                .addAllSources(finding.sources())
                .need(finding.need().map(need -> {
                    Need.Builder without = Need.builder();
                    return without.from(need).because(keptBack).build();
                }));
        return shown.build();
    }

    /**
     * {@return a measurement as the audience may read it: for the public without the parts about few people, and without value
     * and sentence if these would give such a part away}
     *
     * @param measurement the whole measurement
     */
    public Measurement shown(Measurement measurement) {
        if (audience == Audience.TEAM) {
            return measurement;
        }
        if (!tellsOfFew(measurement)) {
            return measurement;
        }
        Measurement.Builder shown = Measurement.builder();
        shown.measure(measurement.measure())
                .name(measurement.name())
                .direction(measurement.direction())
                .putAllParameters(measurement.parameters());
        if (keepsBack(measurement)) {
            return keptBack(measurement);
        }
        Set<String> families = new HashSet<>();
        measurement.heads().keySet().forEach(part -> families.add(family(part)));
        measurement.parts().forEach((part, value) -> {
            if (!families.contains(family(part))) {
                shown.putPart(part, value);
            }
        });
        return shown.n(measurement.n())
                .value(measurement.value())
                .undefined(measurement.undefined())
                .band(measurement.band())
                .interval(measurement.interval())
                .sentence(measurement.sentence())
                .build();
    }

    private Measurement keptBack(Measurement measurement) {
        return Measurement.builder()
                .measure(measurement.measure())
                .name(measurement.name())
                .direction(measurement.direction())
                .putAllParameters(measurement.parameters())
                .n(0)
                .undefined(new Undefined(UndefinedReason.KEPT_BACK, why))
                .sentence(keptBack)
                .build();
    }
}
