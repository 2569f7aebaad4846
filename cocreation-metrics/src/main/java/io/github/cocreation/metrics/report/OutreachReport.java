/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.report.wording.Wording;
import io.github.cocreation.metrics.voice.OutreachPlan;
import io.github.cocreation.metrics.voice.OutreachPlanner;
import io.github.cocreation.metrics.voice.OutreachRoute;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the section about how to reach those who are not there: for the team whom to ask for whom, and how far from best the plan is at
 * most; for the public by which roles and channels only, without names and numbers, which may be of few.
 *
 * <pre>{@code
 * OutreachReport.withDefaults().withAudience(Audience.TEAM).of(process);
 * }</pre>
 */
public final class OutreachReport {
    private static final OutreachReport DEFAULTS = new OutreachReport(Wording.in(Locale.ENGLISH), Audience.PUBLIC);

    private static final double ROUNDING = 1e-9;

    private final Wording wording;
    private final Audience audience;

    private OutreachReport(Wording wording, Audience audience) {
        this.wording = wording;
        this.audience = audience;
    }

    /** {@return a maker of sections for the public, in English} */
    public static OutreachReport withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy for other readers}
     *
     * @param value who will read it
     */
    public OutreachReport withAudience(Audience value) {
        return new OutreachReport(wording, value);
    }

    /**
     * {@return a copy in other words}
     *
     * @param value the words
     */
    public OutreachReport withWording(Wording value) {
        return new OutreachReport(value, audience);
    }

    /**
     * {@return the section; empty if nobody is missing, or nobody known}
     *
     * @param process the process
     */
    public Optional<Section> of(CoCreationProcess process) {
        ImmutableList<Block> blocks =
                blocks(process, OutreachPlanner.withDefaults().of(process));
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(wording.text("report.outreach"), blocks));
    }

    private ImmutableList<Block> blocks(CoCreationProcess process, OutreachPlan plan) {
        ImmutableList<String> lines = plan.routes().stream()
                .map(route -> audience == Audience.TEAM ? named(process, route) : anonymous(process, route))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(wording.text("report.outreach.why")));
            blocks.add(new Bullets(lines));
            if (audience == Audience.TEAM) {
                blocks.add(new Paragraph(bound(plan)));
            }
        }
        beyond(process, plan).map(Paragraph::new).forEach(blocks::add);
        return blocks.build();
    }

    private String bound(OutreachPlan plan) {
        String cost = wording.numerals().brief(plan.cost());
        if (plan.gap() < ROUNDING) {
            return wording.text("report.outreach.best", "cost", cost);
        }
        return wording.text(
                "report.outreach.bound",
                "cost",
                cost,
                "least",
                wording.numerals().brief(plan.lowerBound()),
                "gap",
                wording.numerals().percent(plan.gap()));
    }

    private String named(CoCreationProcess process, OutreachRoute route) {
        ImmutableList<String> reached = Stream.concat(
                        route.reaches().stream().map(id -> name(process, id)),
                        route.groups().stream().map(this::group))
                .collect(ImmutableList.toImmutableList());
        return route.through()
                .map(who ->
                        wording.text("report.outreach.ask", "who", name(process, who), "whom", wording.joined(reached)))
                .orElseGet(() -> wording.text(
                        "report.outreach.contact",
                        "whom",
                        wording.joined(reached),
                        "channel",
                        channel(route.channel().orElseThrow())));
    }

    /** Neither who is asked, nor who is reached, nor how many, which may be few. */
    private String anonymous(CoCreationProcess process, OutreachRoute route) {
        return route.through()
                .map(who -> wording.text("report.outreach.through", "role", role(process.stakeholder(who))))
                .orElseGet(() -> wording.text(
                        "report.outreach.directly",
                        "channel",
                        channel(route.channel().orElseThrow())));
    }

    private Stream<String> beyond(CoCreationProcess process, OutreachPlan plan) {
        Stream<String> people =
                audience == Audience.TEAM ? plan.beyondReach().stream().map(id -> name(process, id)) : Stream.of();
        List<String> beyond = Stream.concat(
                        people, plan.groupsBeyondReach().stream().map(this::group))
                .toList();
        return beyond.isEmpty()
                ? Stream.of()
                : Stream.of(wording.text("report.outreach.beyond", "whom", wording.joined(beyond)));
    }

    private static String name(CoCreationProcess process, StakeholderId id) {
        return process.stakeholder(id).name();
    }

    private String group(GroupId group) {
        return wording.word("group", group.value());
    }

    private String channel(ChannelKind channel) {
        return wording.word("channel", channel.toString());
    }

    private String role(Stakeholder someone) {
        Collection<Standing> standings = someone.standings();
        return standings.isEmpty()
                ? wording.word("sector", someone.sector().value())
                : wording.joined(standings.stream()
                        .map(standing -> wording.word("standing", standing.value()))
                        .toList());
    }
}
