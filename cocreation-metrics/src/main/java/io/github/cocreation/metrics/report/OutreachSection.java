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
import java.util.stream.Stream;

/** How to reach those who are not there: for the team whom to ask for whom, for the public by which roles and channels only. */
record OutreachSection(Wording wording, Audience audience) {
    ImmutableList<Block> blocks(CoCreationProcess process) {
        OutreachPlan plan = OutreachPlanner.withDefaults().of(process);
        ImmutableList<String> lines = plan.routes().stream()
                .map(route -> audience == Audience.TEAM ? named(process, route) : anonymous(process, route))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(wording.text("report.outreach.why")));
            blocks.add(new Bullets(lines));
        }
        beyond(process, plan).map(Paragraph::new).forEach(blocks::add);
        return blocks.build();
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
