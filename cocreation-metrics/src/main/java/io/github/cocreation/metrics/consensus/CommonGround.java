/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.consensus;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * M38: how much of what was put to the vote is common ground, as the share of statements that every declared group is for, or every
 * one is against.
 *
 * <p><b>Formula.</b> Statements for which the lowest P_g(agree), or the lowest P_g(disagree), of any group is at least 0.6, of all
 * statements; P_g as in {@link GroupConsensus}. Among the parts stand the group-informed consensus of each statement and, for each
 * group, the statement that is most its own: the one with the highest representativeness among those with z of at least 1.64.
 *
 * <p><b>Worked example.</b> Three statements; six users and six professionals. All twelve are for the first, all users for and all
 * professionals against the second, three of each for the third: P = 7/8 and 7/8, 7/8 and 1/8, 4/8 and 4/8: one of three, 0.33.
 *
 * <p><b>Range.</b> 0 to 1; neither is good by itself: what divides is worth knowing. <b>Minimum.</b> Three statements with answers, of two
 * groups. <b>Cost.</b> Linear in the votes, times groups. <b>Source.</b> See {@link GroupConsensus}; the thresholds are heuristics.
 */
public final class CommonGround implements Measure {
    private static final int LEAST_STATEMENTS = 3;
    private static final double SUPPORT = 0.6;
    private static final double SURE = 1.645;
    private static final int LONGEST = 80;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M38"))
            .name("Common ground of groups")
            .question("On how much of what was put to the vote are all groups for it, or all against?")
            .formula("statements with min over groups of P_g(agree) or P_g(disagree) >= 0.6 / statements")
            .range(MeasureRange.UNIT)
            .direction(Direction.NEITHER)
            .minimumData("three statements answered by people of two groups")
            .bands(Bands.lowest("divided", Level.USUAL, "on most statements groups differ or waver")
                    .from(1.0 / 3, "mixed", Level.USUAL, "groups share some statements and differ on others")
                    .from(2.0 / 3, "shared", Level.USUAL, "groups share most statements")
                    .by(Source.heuristic("thirds; a support of 0.6 in every group")))
            .addSource(Source.literature("Small et al. (2021), Recerca 26(2), on group-informed consensus"))
            .build();
    private static final CommonGround DEFAULTS = new CommonGround(Grouping.byStanding());

    private final Grouping grouping;

    private CommonGround(Grouping grouping) {
        this.grouping = grouping;
    }

    /** {@return the measure by standing} */
    public static CommonGround withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that compares other groups}
     *
     * @param value by what to tell groups apart, such as sector, or inside and outside
     */
    public CommonGround withGrouping(Grouping value) {
        return new CommonGround(value);
    }

    /**
     * {@return the name of the part that holds the group-informed consensus on a statement}
     *
     * @param statement the statement
     */
    public static String consensusPart(EntryId statement) {
        return "consensus: " + statement;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Votes votes = Votes.of(process.journal());
        return measure(process, GroupConsensus.of(process, grouping))
                .putParameter("grouping", grouping.toString())
                .putParameter("support asked of every group", Digits.two(SUPPORT))
                .addInput(votes.size() + " answers to " + votes.answers().size() + " statements")
                .build();
    }

    private Measurement.Builder measure(CoCreationProcess process, ImmutableList<StatementConsensus> statements) {
        int n = statements.size();
        if (n < LEAST_STATEMENTS) {
            return DEFINITION.undefined(
                    n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    n + " statements were put to the vote, at least " + LEAST_STATEMENTS + " are needed",
                    n);
        }
        Set<String> groups = statements.get(0).groups().keySet();
        if (groups.size() < 2) {
            return DEFINITION.undefined(
                    UndefinedReason.SINGLE_GROUP, "those who voted are of fewer than two groups by " + grouping, n);
        }
        ImmutableList<StatementConsensus> shared = statements.stream()
                .filter(s -> s.weakest(VoteAnswer.AGREE) >= SUPPORT || s.weakest(VoteAnswer.DISAGREE) >= SUPPORT)
                .collect(ImmutableList.toImmutableList());
        Optional<StatementConsensus> best = shared.stream().max(Comparator.comparingDouble(CommonGround::consensus));
        Measurement.Builder measurement = DEFINITION.measured(
                (double) shared.size() / n,
                n,
                "On " + shared.size() + " of " + n + " statements all " + groups.size() + " groups are on one side."
                        + best.map(s -> " Most of all on: " + text(process.journal(), s.statement()) + ".")
                                .orElse(""));
        for (StatementConsensus statement : statements) {
            // What all groups answer alike, each of them answers.
            String part = consensusPart(statement.statement());
            measurement.putPart(part, Optional.of(consensus(statement)));
            statement.groups().values().stream()
                    .mapToInt(view -> view.inside().all())
                    .filter(people -> people > 0)
                    .min()
                    .ifPresent(fewest -> measurement.putHead(part, fewest));
        }
        shared.forEach(s -> measurement.addTold(consensusPart(s.statement())));
        for (String group : groups) {
            own(statements, group, VoteAnswer.AGREE, measurement);
            own(statements, group, VoteAnswer.DISAGREE, measurement);
        }
        return measurement;
    }

    /** The group-informed consensus for or against, whichever is higher. */
    private static double consensus(StatementConsensus statement) {
        return Math.max(statement.consensus(VoteAnswer.AGREE), statement.consensus(VoteAnswer.DISAGREE));
    }

    /** The statement that sets a group most apart by an answer, if any surely does. */
    private static void own(
            ImmutableList<StatementConsensus> statements,
            String group,
            VoteAnswer answer,
            Measurement.Builder measurement) {
        Optional<StatementConsensus> most = Optional.empty();
        double highest = 1;
        for (StatementConsensus statement : statements) {
            GroupView view = statement.groups().get(group);
            if (view != null && view.z(answer) >= SURE && view.representativeness(answer) > highest) {
                highest = view.representativeness(answer);
                most = Optional.of(statement);
            }
        }
        double value = highest;
        most.ifPresent(statement -> {
            String part = "most their own: " + group + " " + Codecs.word(answer) + " " + statement.statement();
            measurement.putPart(part, Optional.of(value)).putHead(part, fewer(statement, group));
        });
    }

    /** How many of a group answered, or of those beside it, whoever are fewer: the part tells of both. */
    private static int fewer(StatementConsensus statement, String group) {
        return Optional.ofNullable(statement.groups().get(group))
                .map(view -> view.outside().all() == 0
                        ? view.inside().all()
                        : Math.min(view.inside().all(), view.outside().all()))
                .orElse(0);
    }

    private static String text(Journal journal, EntryId statement) {
        String text = journal.entry(statement)
                .flatMap(entry -> entry instanceof Contribution contribution
                        ? contribution.text()
                        : entry instanceof Insight insight
                                ? Optional.of(insight.text())
                                : entry instanceof Decision decision
                                        ? Optional.of(decision.subject())
                                        : Optional.empty())
                .orElse(statement.value());
        return text.length() <= LONGEST ? "(" + text + ")" : "(" + text.substring(0, LONGEST) + "...)";
    }
}
