/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.learning;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Bootstrap;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * M33: whether those who lead ask or tell, as the managers' share of open questions in what they say.
 *
 * <p>Every contribution that is not a question counts as an assertion. Beside it: the inquiry share of each standing; in sessions
 * with ideas, the fewest ideas that came before the first judgement (the advice is ten); and the share of contributions that take
 * up another's point. Positivity ratios are not used: their mathematics does not hold (Brown, Sokal and Friedman 2013).
 *
 * <p><b>Worked example.</b> Managers say 20 things, 8 of them questions: 0.4, asking.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> 50 contributions of coded kind, something said by managers, and, if two
 * people coded, a kappa of 0.6. <b>Cost.</b> Linear. <b>Source.</b> Ask and listen, postpone judgement (seed: Move!); Landis and
 * Koch (1977), Biometrics 33, for kappa; Steenbergen et al. (2003) code deliberation in full; the cut-offs are heuristics.
 */
public final class DialogicStance implements Measure {
    /** The part with the fewest ideas before the first judgement in a session with both. */
    public static final String LATENCY = "ideas before the first judgement";

    /** The part with the share of contributions that take up another's point. */
    public static final String REFERENCE = "taking up another's point";

    private static final int LEAST_TURNS = 50;
    private static final double LEAST_KAPPA = 0.6;
    private static final String INQUIRY = "inquiry: ";
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M33"))
            .name("Asking and telling")
            .question("Do those who lead ask, or tell?")
            .formula("open questions of managers / contributions of managers")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("50 coded contributions, something said by managers, and agreement of coders if there are two")
            .bands(Bands.lowest("telling", Level.WATCH, "managers tell more than they ask")
                    .from(0.3, "asking", Level.GOOD, "managers ask, and listen")
                    .by(Source.heuristic("cut-off of inquiry")))
            .addSource(Source.seed(SeedArticle.MOVE))
            .addSource(Source.literature("Landis & Koch (1977), Biometrics 33"))
            .build();
    private static final DialogicStance DEFAULTS =
            new DialogicStance(Optional.empty(), Optional.of(Bootstrap.withDefaults()));

    private final Optional<Double> kappa;

    private final Optional<Bootstrap> bootstrap;

    private DialogicStance(Optional<Double> kappa, Optional<Bootstrap> bootstrap) {
        this.kappa = kappa;
        this.bootstrap = bootstrap;
    }

    /** {@return the measure of contributions coded by one person, with an interval} */
    public static DialogicStance withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that knows how far two coders agree}
     *
     * @param value their kappa, at most 1
     * @throws IllegalArgumentException if it is above 1 or not a number
     */
    public DialogicStance withKappa(double value) {
        Require.that(value <= 1, "kappa", value, "dialogic stance", "must be at most 1", "give Cohen's kappa");
        return new DialogicStance(Optional.of(value), bootstrap);
    }

    /**
     * {@return a copy whose interval is drawn like this}
     *
     * @param value how to draw
     */
    public DialogicStance withBootstrap(Bootstrap value) {
        return new DialogicStance(kappa, Optional.of(value));
    }

    /** {@return a copy that draws no interval, for large journals} */
    public DialogicStance withoutInterval() {
        return new DialogicStance(kappa, Optional.empty());
    }

    @Override
    public DialogicStance withSeed(long seed) {
        return bootstrap.map(drawn -> withBootstrap(drawn.withSeed(seed))).orElse(this);
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableList<Contribution> said = process.journal().entries(Contribution.class);
        Measurement.Builder measurement = measure(process, said)
                .putParameter("kappa", kappa.map(Digits::two).orElse("not known"))
                .addInput(Digits.count(said.size(), "contribution"));
        if (kappa.isEmpty()) {
            measurement.addMissing("the agreement of a second coder");
        }
        return measurement.build();
    }

    private Measurement.Builder measure(CoCreationProcess process, ImmutableList<Contribution> said) {
        int n = said.size();
        boolean coded = said.stream().anyMatch(c -> c.kind() != ContributionKind.TURN);
        if (n < LEAST_TURNS || !coded) {
            return DEFINITION.undefined(
                    n == 0 || !coded ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    n + " contributions, " + (coded ? "coded" : "none of them coded") + "; at least " + LEAST_TURNS
                            + " coded ones are needed",
                    n);
        }
        if (kappa.filter(k -> k < LEAST_KAPPA).isPresent()) {
            return DEFINITION.undefined(
                    UndefinedReason.MISSING_PART,
                    "the coders agree with a kappa of " + Digits.two(kappa.get()) + ", at least "
                            + Digits.two(LEAST_KAPPA) + " is needed",
                    n);
        }
        Map<Standing, Inquiry> inquiries = inquiries(process, said);
        Inquiry managers = inquiries.get(Standing.MANAGER);
        if (managers == null) {
            return DEFINITION.undefined(UndefinedReason.UNKNOWN_REFERENCE, "no manager is recorded as speaking", n);
        }
        String told = INQUIRY + Standing.MANAGER;
        Measurement.Builder measurement = DEFINITION
                .measured(
                        managers.share(),
                        n,
                        "Of what managers said, " + Digits.percent(managers.share()) + " were questions.")
                .interval(bootstrap.flatMap(b -> b.interval(managers.sessions.size(), managers::share)))
                .putPart(LATENCY, latency(said))
                .putPart(
                        REFERENCE,
                        Optional.of(said.stream()
                                        .filter(c -> c.kind() == ContributionKind.REFERENCE)
                                        .count()
                                / (double) n));
        inquiries.forEach((standing, inquiry) -> measurement
                .putPart(INQUIRY + standing, Optional.of(inquiry.share()))
                .putHead(INQUIRY + standing, inquiry.heads(process)));
        return measurement.addTold(told);
    }

    /** What people of one standing asked and said. */
    private static final class Inquiry {
        private final Set<StakeholderId> who = new TreeSet<>();
        private final Map<SessionId, int[]> sessions = new LinkedHashMap<>();
        private int questions;
        private int all;

        void add(Stakeholder speaker, Contribution contribution) {
            who.add(speaker.id());
            int asked = contribution.kind() == ContributionKind.QUESTION ? 1 : 0;
            int[] session = sessions.computeIfAbsent(contribution.session(), s -> new int[2]);
            session[0] += asked;
            session[1]++;
            questions += asked;
            all++;
        }

        double share() {
            return (double) questions / all;
        }

        /** The share over sessions taken so many times; they are those in which the standing said something. */
        Optional<Double> share(int[] times) {
            int asked = 0;
            int said = 0;
            int place = 0;
            for (int[] session : sessions.values()) {
                asked += times[place] * session[0];
                said += times[place] * session[1];
                place++;
            }
            return said == 0 ? Optional.empty() : Optional.of((double) asked / said);
        }

        int heads(CoCreationProcess process) {
            return who.stream().mapToInt(id -> process.stakeholder(id).heads()).sum();
        }
    }

    private static Map<Standing, Inquiry> inquiries(CoCreationProcess process, ImmutableList<Contribution> said) {
        TreeMap<Standing, Inquiry> inquiries = new TreeMap<>();
        for (Contribution contribution : said) {
            Optional.ofNullable(process.stakeholders().get(contribution.stakeholder()))
                    .ifPresent(speaker -> speaker.standings().forEach(standing -> {
                        inquiries.computeIfAbsent(standing, s -> new Inquiry()).add(speaker, contribution);
                    }));
        }
        return inquiries;
    }

    /** The fewest ideas before the first judgement, over sessions with both; empty if there is no such session. */
    private static Optional<Double> latency(ImmutableList<Contribution> said) {
        Map<SessionId, List<ContributionKind>> sessions = new LinkedHashMap<>();
        said.forEach(c ->
                sessions.computeIfAbsent(c.session(), s -> new ArrayList<>()).add(c.kind()));
        return sessions.values().stream()
                .filter(kinds -> kinds.contains(ContributionKind.IDEA) && kinds.contains(ContributionKind.JUDGEMENT))
                .map(kinds -> (double) kinds.subList(0, kinds.indexOf(ContributionKind.JUDGEMENT)).stream()
                        .filter(ContributionKind.IDEA::equals)
                        .count())
                .min(Comparator.naturalOrder());
    }
}
