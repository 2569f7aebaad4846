/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.Sets;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * M08: how many of those who came at the start are still there half-way.
 *
 * <p><b>Formula.</b> R_t = |A_0 and A_t| / |A_0| with A_t those present in session t; the value is R in the middle session.
 * Beside it: R in the last session, the lowest step from one session to the next, |A_(t-1) and A_t| / |A_(t-1)|, the renewal
 * |A_t minus A_0| / |A_t| in the last session, and the retention of users over that of all others. Who was agreed to leave
 * (rotation) no longer counts in what comes after; the facilitation team never does.
 *
 * <p><b>Worked example.</b> Eight come to the first of three sessions, six of them to the second, five of them and one newcomer
 * to the third: R = 6/8 = 0.75 half-way, 0.625 at the end; lowest step 0.75; renewal 1/6.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> 3 sessions, and 8 in the first. <b>Cost.</b> Linear in presences.
 * <b>Source.</b> The idea of a survival curve: Kaplan and Meier (1958), JASA 53; the cut-offs are heuristics.
 */
public final class Retention implements Measure {
    /** The part with the retention of users over that of all others, half-way. */
    public static final String USERS_OVER_OTHERS = "retention of users over that of others";

    private static final String AT_FIRST = "in the first session";
    private static final String HALF_WAY = "in the middle session";
    private static final String AT_LAST = "in the last session";
    private static final String STEP = "lowest step between two sessions";
    private static final String NEWCOMERS = "newcomers in the last session";
    private static final int LEAST_SESSIONS = 3;
    private static final int LEAST_PEOPLE = 8;
    private static final double WARNING_RATIO = 0.8;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M08"))
            .name("Retention")
            .question("Are those who came at the start still there half-way?")
            .formula("|A_0 and A_mid| / |A_0|, without those agreed to leave")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("presence in 3 sessions, of 8 in the first")
            .bands(Bands.lowest("leaving", Level.POOR, "half of them have gone")
                    .from(0.5, "thinning", Level.WATCH, "many have gone")
                    .from(0.7, "staying", Level.GOOD, "most have stayed")
                    .by(Source.heuristic("cut-offs of retention half-way")))
            .addSource(Source.literature("Kaplan & Meier (1958), JASA 53, for survival over time"))
            .addSource(Source.seed(SeedArticle.COSIE))
            .build();
    private static final Retention DEFAULTS = new Retention();

    private Retention() {}

    /** {@return the measure} */
    public static Retention withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Attendance attendance = Attendance.of(process.journal(), FacilitationTeam.of(process));
        return measure(process, attendance)
                .putParameter("facilitation team", "left out")
                .addInput(attendance.sessions() + " sessions with presence")
                .build();
    }

    private static Measurement.Builder measure(CoCreationProcess process, Attendance attendance) {
        int sessions = attendance.sessions();
        if (sessions == 0) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no presence is logged", 0);
        }
        int first = attendance.present(0).size();
        if (sessions < LEAST_SESSIONS || first < LEAST_PEOPLE) {
            return DEFINITION
                    .undefined(
                            UndefinedReason.TOO_FEW,
                            "there are " + sessions + " sessions and " + first + " in the first, at least "
                                    + LEAST_SESSIONS + " and " + LEAST_PEOPLE + " are needed",
                            first)
                    .putPart(AT_FIRST, Optional.of((double) first))
                    .putHead(AT_FIRST, heads(process, attendance.present(0)))
                    .addTold(AT_FIRST);
        }
        int middle = sessions / 2;
        int last = sessions - 1;
        Optional<Double> value = attendance.retention(middle, everybody -> true);
        if (value.isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.ZERO_TOTAL, "all who came at the start were agreed to leave", first);
        }
        Optional<Double> users = attendance.retention(middle, id -> isUser(process, id));
        Optional<Double> others = attendance.retention(middle, id -> !isUser(process, id));
        Optional<Double> ratio = users.flatMap(u -> others.filter(o -> o > 0).map(o -> u / o));
        String sentence = "Of " + first + " who came to the first of " + sessions + " sessions, "
                + Digits.percent(value.get()) + " were there half-way."
                + (ratio.filter(r -> r < WARNING_RATIO).isPresent() ? " Users stay away more than others." : "");
        long startUsers =
                attendance.present(0).stream().filter(id -> isUser(process, id)).count();
        int fewestSteps = IntStream.range(1, sessions)
                .map(session -> fewer(process, attendance.expected(session - 1, session), attendance.present(session)))
                .min()
                .orElseThrow();
        return DEFINITION
                .measured(value.get(), first, sentence)
                .putPart(HALF_WAY, value)
                .putHead(HALF_WAY, fewer(process, attendance.expected(0, middle), attendance.present(middle)))
                .addTold(HALF_WAY)
                .putPart(AT_LAST, attendance.retention(last, everybody -> true))
                .putHead(AT_LAST, fewer(process, attendance.expected(0, last), attendance.present(last)))
                .putPart(STEP, attendance.lowestStep())
                .putHead(STEP, fewestSteps)
                .putPart(NEWCOMERS, attendance.renewal(last))
                .putHead(NEWCOMERS, fewer(process, attendance.present(last), attendance.present(0)))
                .putPart("retention of users", users)
                .putHead("retention of users", (int) startUsers)
                .putPart(USERS_OVER_OTHERS, ratio)
                .putHead(USERS_OVER_OTHERS, (int) Math.min(startUsers, first - startUsers));
    }

    /** Of some people, those who are among others or those who are not, whoever are fewer: the share of one gives away the other. */
    private static int fewer(CoCreationProcess process, Set<StakeholderId> people, Set<StakeholderId> others) {
        int among = heads(process, Sets.intersection(people, others));
        int beside = heads(process, Sets.difference(people, others));
        return among == 0 || beside == 0 ? among + beside : Math.min(among, beside);
    }

    private static int heads(CoCreationProcess process, Set<StakeholderId> people) {
        return people.stream()
                .mapToInt(id -> Optional.ofNullable(process.stakeholders().get(id))
                        .map(Stakeholder::heads)
                        .orElse(1))
                .sum();
    }

    private static boolean isUser(CoCreationProcess process, StakeholderId id) {
        return Optional.ofNullable(process.stakeholders().get(id))
                .filter(someone -> someone.standings().contains(Standing.SERVICE_USER))
                .isPresent();
    }
}
