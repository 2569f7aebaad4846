/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.condition.Condition;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.judgement.Consequence;
import io.github.cocreation.core.judgement.Rule;
import io.github.cocreation.core.judgement.Rules;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.List;
import java.util.Optional;

/**
 * One of the {@linkplain Rules#builtIn() rules of governance}, applied as its data say to what was measured. What the rule is about
 * and who it is from, the data say too; here stands only what the finding and the need are called.
 *
 * <p>Worked example, {@code r6}: one group is the origin of 0.8 of the shared terms, more than 0.7, so it is found and needs a common
 * language; with 0.7 it is not.
 *
 * @param rule the rule
 * @param code what its finding is called
 * @param need what is lacking, as the code of a need; blank if nothing but a conversation follows
 * @param label the need in a few words for people
 */
record GovernanceRule(Rule rule, String code, String need, String label) implements DiagnosisRule {
    private static final ImmutableSet<Consequence> GRAVE =
            ImmutableSet.of(Consequence.FREEZE_PROMISES, Consequence.REJECT);

    /** Those that no rule with a class of its own applies: r1 and r2 have one. */
    static ImmutableList<DiagnosisRule> all() {
        return ImmutableList.of(
                of("r3", "taken-over", "hand-back-to-participants", "Decisions handed back to participants"),
                of("r4", "lasting-dependence", "direct-contact", BrokerRolesRule.LABEL),
                of("r5", "cacophony", "common-words", "A common language"),
                of("r6", "words-of-one-group", "common-words", "A common language"),
                of("r7", "accountability-not-extended", "accounts-in-all-directions", "Accounts in all directions"),
                of("r8", "diagnosis-alone", "dialogue-beside-diagnosis", "Dialogue beside diagnosis"),
                of("r9", "other-than-co-creation", "", ""),
                of("r10", "unbounded-experiment", "", ""));
    }

    private static GovernanceRule of(String id, String code, String need, String label) {
        return new GovernanceRule(Rules.builtIn().rule(id), code, need, label);
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        GovernanceReadings readings = new GovernanceReadings(examination);
        return rule.applies(readings.of(rule)).orElse(false)
                ? ImmutableList.of(finding(examination, readings.measurements(rule)))
                : ImmutableList.of();
    }

    @Override
    public Optional<String> notLookedAt(Examination examination) {
        return rule.allOf().stream().map(Condition::reading).anyMatch(GovernanceReadings.METHODS_ALONE::equals)
                        && examination.diagnosticMethods().isEmpty()
                ? Optional.of(
                        "Whether talk goes beside diagnosis was not looked at: nobody said which methods are diagnostic.")
                : Optional.empty();
    }

    private Finding finding(Examination examination, List<Measurement> measured) {
        StringBuilder said = new StringBuilder();
        measured.stream()
                .filter(measurement -> measurement.value().isPresent())
                .forEach(measurement -> said.append(measurement.sentence()).append(' '));
        String sentence = said.append("By the rules of governance, ")
                .append(CharMatcher.is('.').trimTrailingFrom(rule.when().english()))
                .append(": ")
                .append(CharMatcher.is('.').trimTrailingFrom(rule.then().english()))
                .append('.')
                .toString();
        boolean grave = rule.consequences().stream().anyMatch(GRAVE::contains);
        ImmutableSet<Source> why = ImmutableSet.copyOf(rule.sources());
        Finding.Builder finding = Finding.builder();
        finding.code(code)
                .severity(grave ? FindingSeverity.HIGH : FindingSeverity.WATCH)
                .sentence(sentence)
                .addAllSources(why);
        measured.forEach(measurement -> finding.addEvidence(Evidence.value(measurement)));
        if (!need.isBlank()) {
            ImmutableList<CriterionId> criteria =
                    rule.criterion().map(ImmutableList::of).orElse(ImmutableList.of());
            finding.need(Need.builder()
                    .code(need)
                    .label(label)
                    .because(sentence)
                    .urgency(grave ? 0.8 : 0.5)
                    .addAllCornerstones(criteria)
                    .addAllRemedies(CornerstoneRemedies.after(rule.remedies(), criteria, examination))
                    .addAllSources(why)
                    .build());
        }
        return finding.build();
    }
}
