/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * M09: who is formally in, but neither contributes nor promises.
 *
 * <p><b>Formula.</b> F = |{enrolled: no contribution, and no new or open commitment}| / |enrolled|, after the first session, in
 * which all may look around. Enrolled is every stakeholder that takes part by the end of the journal, without the facilitation
 * team, and without roles that were agreed to listen only.
 *
 * <p><b>Worked example.</b> Of five enrolled two speak in the second session and one has promised something: F = 2/5 = 0.4,
 * hesitating.
 *
 * <p><b>Range.</b> 0 to 1, low is good. <b>Minimum.</b> One enrolled and one session; with one session only, that one counts.
 * <b>Cost.</b> Linear in the journal. <b>Source.</b> To sit on the fence is a first reaction to an invitation (seed: Move!); the
 * cut-offs are heuristics.
 */
public final class FenceSitting implements Measure {
    private static final String SHARE = "share on the fence";
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M09"))
            .name("Sitting on the fence")
            .question("Who is formally in but neither contributes nor promises?")
            .formula("enrolled without contribution and without new or open commitment / enrolled")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("one enrolled stakeholder, and one session")
            .bands(Bands.lowest("engaged", Level.GOOD, "nearly all contribute or promise something")
                    .from(0.2, "hesitant", Level.WATCH, "some wait and see")
                    .from(0.4, "hesitating", Level.POOR, "the process hesitates: many wait and see")
                    .by(Source.heuristic("cut-offs of the fence-sitting rate")))
            .addSource(Source.seed(SeedArticle.MOVE))
            .build();
    private static final FenceSitting DEFAULTS =
            new FenceSitting(ImmutableSortedSet.of(RoleId.of("evaluator")), ImmutableSortedSet.of());

    private final ImmutableSortedSet<RoleId> listeners;
    private final ImmutableSortedSet<StakeholderId> others;

    private FenceSitting(ImmutableSortedSet<RoleId> listeners, ImmutableSortedSet<StakeholderId> others) {
        this.listeners = listeners;
        this.others = others;
    }

    /** {@return the measure, in which evaluators are agreed to listen only} */
    public static FenceSitting withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with other roles that were agreed to listen only}
     *
     * @param value the roles
     */
    public FenceSitting withListeners(Set<RoleId> value) {
        return new FenceSitting(ImmutableSortedSet.copyOf(value), others);
    }

    /**
     * {@return a copy that leaves out some, such as the initiators}
     *
     * @param value who they are
     */
    public FenceSitting withLeftOut(Set<StakeholderId> value) {
        return new FenceSitting(listeners, ImmutableSortedSet.copyOf(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    /**
     * {@return the share of those enrolled who neither contribute nor promise in a span of days; empty if nobody is enrolled}
     *
     * @param process the process
     * @param days the days, with an end
     */
    public Optional<Double> rate(CoCreationProcess process, Span days) {
        return rates(process, ImmutableList.of(days)).get(0);
    }

    /**
     * {@return for each of some spans, the share of those enrolled who neither contribute nor promise in it; empty if nobody is
     * enrolled}
     *
     * @param process the process
     * @param spans the spans, with an end, none of which ends before the one before it
     */
    public ImmutableList<Optional<Double>> rates(CoCreationProcess process, List<Span> spans) {
        return over(process, spans, (enrolled, active) -> rate(enrolled, active));
    }

    /**
     * {@return for each of some spans, the fewest people that its rate tells about}: those who neither contribute nor promise, or those
     * who do, whoever are fewer; all, if there is nobody on one side
     *
     * @param process the process
     * @param spans the spans, with an end, none of which ends before the one before it
     */
    public ImmutableList<Integer> fewest(CoCreationProcess process, List<Span> spans) {
        return over(process, spans, (enrolled, active) -> fewest(process, enrolled, active));
    }

    private <T> ImmutableList<T> over(
            CoCreationProcess process,
            List<Span> spans,
            BiFunction<ImmutableSortedSet<StakeholderId>, Set<StakeholderId>, T> count) {
        Journal journal = process.journal();
        ImmutableList<ImmutableSortedMap<StakeholderId, Double>> open =
                journal.openEffortOn(spans.stream().map(FenceSitting::lastDay).toList());
        ImmutableList.Builder<T> counts = ImmutableList.builder();
        for (int i = 0; i < spans.size(); i++) {
            Journal part = journal.during(spans.get(i));
            Set<StakeholderId> active = new HashSet<>(open.get(i).keySet());
            part.entries(Contribution.class).forEach(contribution -> active.add(contribution.stakeholder()));
            promisers(part).forEach(active::add);
            counts.add(count.apply(enrolled(process, lastDay(spans.get(i))), active));
        }
        return counts.build();
    }

    private static LocalDate lastDay(Span days) {
        return days.until().map(end -> end.minusDays(1)).orElse(days.from());
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Journal journal = process.journal();
        Optional<LocalDate> last = journal.period().flatMap(Span::until).map(end -> end.minusDays(1));
        Optional<SessionId> first = journal.sessions().size() > 1
                ? Optional.of(journal.sessions().asList().get(0))
                : Optional.empty();
        if (last.isEmpty() || journal.sessions().isEmpty()) {
            return DEFINITION
                    .undefined(UndefinedReason.NO_DATA, "no session is logged", 0)
                    .build();
        }
        ImmutableSortedSet<StakeholderId> enrolled = enrolled(process, last.get());
        Set<StakeholderId> active = new HashSet<>(
                journal.openEffortOn(ImmutableList.of(last.get())).get(0).keySet());
        promisers(journal).forEach(active::add);
        for (Contribution contribution : journal.entries(Contribution.class)) {
            if (first.isEmpty() || !contribution.session().equals(first.get())) {
                active.add(contribution.stakeholder());
            }
        }
        return rate(enrolled, active)
                .map(rate -> defined(process, enrolled, active, rate))
                .orElseGet(() -> DEFINITION.undefined(UndefinedReason.NO_DATA, "nobody is enrolled", 0))
                .putParameter("first session", first.isEmpty() ? "counts, being the only one" : "left out")
                .putParameter("listening roles", listeners.toString())
                .addInput(enrolled.size() + " enrolled, "
                        + Digits.count(journal.sessions().size(), "session"))
                .build();
    }

    private static Measurement.Builder defined(
            CoCreationProcess process,
            ImmutableSortedSet<StakeholderId> enrolled,
            Set<StakeholderId> active,
            double rate) {
        return DEFINITION
                .measured(
                        rate,
                        enrolled.size(),
                        Digits.percent(rate) + " of " + enrolled.size()
                                + " enrolled neither contributed nor promised anything.")
                .putPart(SHARE, Optional.of(rate))
                .putHead(SHARE, fewest(process, enrolled, active))
                .addTold(SHARE);
    }

    /** The number of those who stay back gives away that of the others, and the other way round. */
    private static int fewest(CoCreationProcess process, Set<StakeholderId> enrolled, Set<StakeholderId> active) {
        int all = heads(process, enrolled);
        int idle = heads(process, Sets.difference(enrolled, active));
        return idle == 0 || idle == all ? all : Math.min(idle, all - idle);
    }

    private static int heads(CoCreationProcess process, Set<StakeholderId> people) {
        return people.stream().mapToInt(id -> process.stakeholder(id).heads()).sum();
    }

    private static Optional<Double> rate(Set<StakeholderId> enrolled, Set<StakeholderId> active) {
        double idle = enrolled.stream().filter(id -> !active.contains(id)).count();
        return enrolled.isEmpty() ? Optional.empty() : Optional.of(idle / enrolled.size());
    }

    /** Who promised something, or took over what another had promised. */
    private static Stream<StakeholderId> promisers(Journal part) {
        return Stream.concat(
                part.entries(Commitment.class).stream().flatMap(commitment -> commitment.owners().stream()),
                part.entries(CommitmentOutcome.class).stream()
                        .filter(outcome -> outcome.result() == CommitmentResult.TAKEN_OVER)
                        .flatMap(outcome -> outcome.by().stream()));
    }

    private ImmutableSortedSet<StakeholderId> enrolled(CoCreationProcess process, LocalDate day) {
        Set<StakeholderId> leftOut = new TreeSet<>(FacilitationTeam.of(process));
        leftOut.addAll(others);
        process.roles().stream()
                .filter(role -> listeners.contains(role.role()))
                .forEach(role -> leftOut.add(role.stakeholder()));
        return process.stakeholders().values().stream()
                .filter(someone -> someone.protection().takesPart(day))
                .map(Stakeholder::id)
                .filter(id -> !leftOut.contains(id))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
