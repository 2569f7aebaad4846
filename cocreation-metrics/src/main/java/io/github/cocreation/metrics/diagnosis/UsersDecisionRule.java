/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.drift.DeclaredType;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.MeasureId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In a process that declares its parties to be equal, users take less than half of the decisions that their heads would
 * give them. Decisions weigh 1 to 3 by importance, joint ones are split equally; at least five must be logged.
 *
 * <p>Worked example: users are 4 of 10 heads and take 1 of 10 decisions: 0.10 is less than half of 0.40, so it is found.
 */
record UsersDecisionRule() implements DiagnosisRule {
    private static final int LEAST_DECISIONS = 5;
    private static final MeasureId RULE = MeasureId.of("R02");
    private static final CriterionId USERS = CriterionId.of("engaging-users");
    private static final ImmutableList<Source> SOURCES =
            ImmutableList.of(Source.seed(SeedArticle.COSIE), Source.heuristic("a half of the share of heads"));

    @Override
    public String code() {
        return "users-rarely-decide";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        CoCreationProcess process = examination.process();
        ImmutableList<Decision> decisions = process.journal().entries(Decision.class);
        Set<StakeholderId> users = process.stakeholders().values().stream()
                .filter(someone -> someone.standings().contains(Standing.SERVICE_USER))
                .map(Stakeholder::id)
                .collect(Collectors.toSet());
        boolean applies = DeclaredType.of(process)
                        .filter(type -> type.mayBe(DeclaredType.EQUAL))
                        .isPresent()
                && !users.isEmpty()
                && decisions.size() >= LEAST_DECISIONS;
        if (!applies) {
            return ImmutableList.of();
        }
        int heads = heads(process, users);
        double ofHeads = (double) heads / heads(process, process.stakeholders().keySet());
        double ofDecisions = shareOf(users, decisions);
        return ofDecisions < ofHeads / 2
                ? ImmutableList.of(finding(examination, ofDecisions, ofHeads, heads, decisions.size()))
                : ImmutableList.of();
    }

    private static int heads(CoCreationProcess process, Set<StakeholderId> ids) {
        return ids.stream().mapToInt(id -> process.stakeholder(id).heads()).sum();
    }

    private static double shareOf(Set<StakeholderId> users, ImmutableList<Decision> decisions) {
        double part = 0;
        double all = 0;
        for (Decision decision : decisions) {
            long deciding = decision.deciders().stream().filter(users::contains).count();
            part += (double) decision.importance()
                    * deciding
                    / decision.deciders().size();
            all += decision.importance();
        }
        return part / all;
    }

    private Finding finding(Examination examination, double ofDecisions, double ofHeads, int heads, int decisions) {
        String sentence =
                "Users are " + Digits.percent(ofHeads) + " of the heads and took " + Digits.percent(ofDecisions)
                        + " of " + decisions + " decisions, in a process that declares its parties to be equal.";
        return Finding.builder()
                .code(code())
                .severity(FindingSeverity.WATCH)
                .sentence(sentence)
                .addEvidence(
                        evidence("users' share of decisions", ofDecisions, heads),
                        evidence("users' share of heads", ofHeads, heads))
                .addAllSources(SOURCES)
                .need(Need.builder()
                        .code("users-as-deciders")
                        .label("Users who decide")
                        .because(sentence)
                        .urgency(0.7)
                        .addCornerstone(USERS)
                        .addAllRemedies(
                                CornerstoneRemedies.after(ImmutableList.of(), ImmutableList.of(USERS), examination))
                        .addAllSources(SOURCES)
                        .build())
                .build();
    }

    private static Evidence evidence(String part, double value, int heads) {
        return Evidence.builder()
                .measure(RULE)
                .part(part)
                .value(value)
                .heads(Optional.of(heads))
                .build();
    }
}
