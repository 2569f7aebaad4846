/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.participation.StakeholderCoverage;
import io.github.cocreation.metrics.promise.PromiseKept;
import java.util.stream.Stream;

/** The rules of this library, one a line or one a class. */
final class BuiltInRules {
    private static final Source OURS = Source.heuristic("which finding follows from which measure");

    static final String ANSWERS = "Answers to those who contributed";

    private static final ImmutableList<DiagnosisRule> ABOUT_VALUES = ImmutableList.of(
            BandRule.builder()
                    .code("few-dominate")
                    .measure(MeasureId.of("M01"))
                    .need("room-for-quiet-voices")
                    .label("Room for quiet voices")
                    .addCornerstones(CriterionId.of("engaging-users"), CriterionId.of("multiple-stakeholders"))
                    .addSources(Source.seed(SeedArticle.COSIE), OURS)
                    .build(),
            BandRule.builder()
                    .code("voice-below-heads")
                    .measure(MeasureId.of("M04"))
                    .need("room-for-quiet-voices")
                    .label("Room for quiet voices")
                    .addCornerstones(CriterionId.of("engaging-users"))
                    .addSources(Source.seed(SeedArticle.COSIE), OURS)
                    .build(),
            BandRule.builder()
                    .code("voices-missing")
                    .measure(MeasureId.of("M06"))
                    .addParts(StakeholderCoverage.HARD, StakeholderCoverage.WEAKEST)
                    .need("missing-voices")
                    .label(RequiredGroupRule.LABEL)
                    .addCornerstones(CriterionId.of("multiple-stakeholders"), CriterionId.of("engaging-users"))
                    .addSources(Source.seed(SeedArticle.COSIE), OURS)
                    .build(),
            new MissingVoiceRule(),
            BandRule.builder()
                    .code("promise-unkept")
                    .measure(MeasureId.of("M36"))
                    .addParts(PromiseKept.UNANSWERED)
                    .need("answers-to-contributors")
                    .label(ANSWERS)
                    .addCornerstones(CriterionId.of("engaging-users"), CriterionId.of("system-change"))
                    .addSources(Source.seed(SeedArticle.MOVE), OURS)
                    .build(),
            new PromiseRule(),
            BandRule.builder()
                    .code("influence-below-heads")
                    .measure(MeasureId.of("M37"))
                    .need("say-in-decisions")
                    .label("A say in decisions")
                    .addCornerstones(CriterionId.of("engaging-users"), CriterionId.of("co-creative-professionals"))
                    .addSources(Source.seed(SeedArticle.COSIE), OURS)
                    .build(),
            new CampsRule(),
            BandRule.builder()
                    .code("one-broker")
                    .measure(MeasureId.of("M13"))
                    .need("direct-contact")
                    .label(BrokerRolesRule.LABEL)
                    .addCornerstones(CriterionId.of("motivated-intermediaries"))
                    .addSources(Source.seed(SeedArticle.COSIE), OURS)
                    .build(),
            BandRule.builder()
                    .code("take-over")
                    .measure(MeasureId.of("M21"))
                    .need("hand-back-to-participants")
                    .label("Decisions handed back to participants")
                    .addCornerstones(CriterionId.of("co-creative-professionals"), CriterionId.of("system-change"))
                    .addRemedies(
                            MethodId.of("manager-coaching"),
                            MethodId.of("social-contracting"),
                            MethodId.of("co-implementation-rhythm"))
                    .addSources(Source.seed(SeedArticle.MOVE), OURS)
                    .build(),
            new NotReadyRule(),
            new NotTheAnswerRule(),
            new BlockedDimensionRule(),
            new BrokerRolesRule(),
            new RequiredGroupRule(),
            new UsersDecisionRule());

    static final ImmutableList<DiagnosisRule> ALL = Stream.concat(
                    Stream.concat(ABOUT_VALUES.stream(), GovernanceRule.all().stream()),
                    MeasureCatalogue.builtIn().all().stream()
                            .map(Measure::definition)
                            .map(NoDataRule::new))
            .collect(ImmutableList.toImmutableList());

    private BuiltInRules() {}
}
