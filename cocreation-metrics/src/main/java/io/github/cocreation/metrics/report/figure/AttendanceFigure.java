/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.ChartLine;
import io.github.cocreation.core.chart.LineChart;
import io.github.cocreation.core.chart.Scale;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.metrics.report.wording.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How many people were in each session, and behind how many of them stands a contribution. */
record AttendanceFigure(Wording wording, int fewest) {
    private static final int LEAST_SESSIONS = 2;

    Optional<Chart> of(CoCreationProcess process) {
        ImmutableSet<SessionId> sessions = process.journal().sessions();
        if (sessions.size() < LEAST_SESSIONS) {
            return Optional.empty();
        }
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "participation");
        LineChart.Builder chart = LineChart.builder();
        List<Optional<Double>> present = new ArrayList<>();
        List<Optional<Double>> spoke = new ArrayList<>();
        List<ImmutableList<String>> rows = new ArrayList<>();
        Set<StakeholderId> everybody = new HashSet<>();
        Set<StakeholderId> everHeard = heard(process.journal());
        for (SessionId session : sessions) {
            everybody.addAll(there(process.journal().ofSession(session)));
        }
        for (SessionId session : sessions) {
            Journal part = process.journal().ofSession(session);
            Set<StakeholderId> there = there(part);
            Set<StakeholderId> heard = heard(part);
            // a number beside that of all sessions would tell of those who stayed away, and beside that of all who were
            // there, or were ever heard, of those who kept silent
            present.add(shown(process, there, List.of(everybody)));
            spoke.add(shown(process, heard, List.of(there, everybody, everHeard)));
            String step = part.entries().stream()
                    .findFirst()
                    .map(entry -> LocalDate.ofInstant(entry.at(), ZoneOffset.UTC))
                    .map(numerals::shortDate)
                    .orElse(session.value());
            chart.addSteps(step);
            rows.add(ImmutableList.of(
                    session.value(), step, text(present.get(present.size() - 1)), text(spoke.get(spoke.size() - 1))));
        }
        double most = Stream.concat(present.stream(), spoke.stream())
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        List<String> header =
                List.of(words.text("session"), words.text("day"), words.text("present"), words.text("spoke"));
        boolean isWhole = present.stream().allMatch(Optional::isPresent);
        Caption caption = isWhole
                ? words.with(rows, header, "first", text(present.get(0)), "last", text(present.get(present.size() - 1)))
                : words.described(
                        "description-in-part",
                        rows,
                        header,
                        "most",
                        text(present.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())));
        return Optional.of(chart.caption(caption)
                .scale(Scale.numbers(0, most, numerals).withTitle(words.text("scale")))
                .addLines(line(words.text("present"), present), line(words.text("spoke"), spoke))
                .build());
    }

    /** Who was there or said something. */
    private static Set<StakeholderId> there(Journal part) {
        Set<StakeholderId> there = new HashSet<>();
        for (Entry entry : part.entries()) {
            if (entry instanceof Presence || entry instanceof Contribution) {
                there.addAll(entry.stakeholdersNamed());
            }
        }
        return there;
    }

    private static Set<StakeholderId> heard(Journal part) {
        Set<StakeholderId> heard = new HashSet<>();
        part.entries(Contribution.class).forEach(contribution -> heard.add(contribution.stakeholder()));
        return heard;
    }

    /** How many some are, unless these, or those of a whole beside them, are few. */
    private Optional<Double> shown(
            CoCreationProcess process, Set<StakeholderId> some, List<Set<StakeholderId>> wholes) {
        int heads = heads(process, some);
        return isFew(heads) || wholes.stream().anyMatch(whole -> isFew(heads(process, Sets.difference(whole, some))))
                ? Optional.empty()
                : Optional.of((double) heads);
    }

    private boolean isFew(int heads) {
        return heads > 0 && heads < fewest;
    }

    private static int heads(CoCreationProcess process, Set<StakeholderId> people) {
        return people.stream()
                .mapToInt(id -> Optional.ofNullable(process.stakeholders().get(id))
                        .map(Stakeholder::heads)
                        .orElse(1))
                .sum();
    }

    private String text(Optional<Double> heads) {
        return heads.map(count -> wording.numerals().whole(Math.round(count))).orElse(wording.text("report.kept-back"));
    }

    private static ChartLine line(String label, List<Optional<Double>> values) {
        ChartLine.Builder line = ChartLine.builder();
        return line.label(label).addAllValues(values).build();
    }
}
