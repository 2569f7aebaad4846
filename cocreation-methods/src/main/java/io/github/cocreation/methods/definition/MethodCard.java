/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;

/** A method as a JSON document: its fields in the order in which a reader wants them. */
final class MethodCard {
    private static final Codec<Text> TEXT = Text.codec();
    private static final Codec<Estimate> ESTIMATE = Estimate.codec();

    static final ObjectCodec<MethodDefinition> CODEC = Codecs.object(
                    "method", MethodDefinition::builder, MethodDefinition.Builder::build)
            .required("id", MethodId.codec(), MethodDefinition::id, MethodDefinition.Builder::id)
            .required("name", TEXT, MethodDefinition::name, MethodDefinition.Builder::name)
            .many("aliases", Codecs.STRING, MethodDefinition::aliases, MethodDefinition.Builder::addAllAliases)
            .required("family", Family.codec(), MethodDefinition::family, MethodDefinition.Builder::family)
            .optional("subfamily", Family.codec(), MethodDefinition::subfamily, MethodDefinition.Builder::subfamily)
            .many(
                    "originators",
                    Codecs.STRING,
                    MethodDefinition::originators,
                    MethodDefinition.Builder::addAllOriginators)
            .optional("year", Codecs.INT, MethodDefinition::year, MethodDefinition.Builder::year)
            .required("citation", Codecs.STRING, MethodDefinition::citation, MethodDefinition.Builder::citation)
            .required("intent", TEXT, MethodDefinition::intent, MethodDefinition.Builder::intent)
            .many(
                    "phases",
                    Codecs.enumeration("phase", Phase.class),
                    MethodDefinition::phases,
                    MethodDefinition.Builder::addAllPhases)
            .many("purposes", Purpose.codec(), MethodDefinition::purposes, MethodDefinition.Builder::addAllPurposes)
            .mapping(
                    "typeFit",
                    Codecs.sortedMap(Codecs.INT, "type", CellId::of, CellId::value),
                    MethodDefinition::typeFit,
                    MethodDefinition.Builder::putAllTypeFit)
            .many("contexts", Context.codec(), MethodDefinition::contexts, MethodDefinition.Builder::addAllContexts)
            .required("participants", ESTIMATE, MethodDefinition::participants, MethodDefinition.Builder::participants)
            .optional("tableSize", ESTIMATE, MethodDefinition::tableSize, MethodDefinition.Builder::tableSize)
            .optional("rounds", ESTIMATE, MethodDefinition::rounds, MethodDefinition.Builder::rounds)
            .required(
                    "durationMinutes",
                    ESTIMATE,
                    MethodDefinition::durationMinutes,
                    MethodDefinition.Builder::durationMinutes)
            .required(
                    "durationScope",
                    Codecs.enumeration("duration scope", DurationScope.class),
                    MethodDefinition::durationScope,
                    MethodDefinition.Builder::durationScope)
            .required("calendarDays", ESTIMATE, MethodDefinition::calendarDays, MethodDefinition.Builder::calendarDays)
            .many("roles", RoleNeed.codec(), MethodDefinition::roles, MethodDefinition.Builder::addAllRoles)
            .many("preconditions", TEXT, MethodDefinition::preconditions, MethodDefinition.Builder::addAllPreconditions)
            .required("inputs", Inputs.codec(), MethodDefinition::inputs, MethodDefinition.Builder::inputs)
            .required("outputs", Outputs.codec(), MethodDefinition::outputs, MethodDefinition.Builder::outputs)
            .many("steps", Step.codec(), MethodDefinition::steps, MethodDefinition.Builder::addAllSteps)
            .required(
                    "focus",
                    Codecs.enumeration("focus", Focus.class),
                    MethodDefinition::focus,
                    MethodDefinition.Builder::focus)
            .optional("focusNote", TEXT, MethodDefinition::focusNote, MethodDefinition.Builder::focusNote)
            .required("online", OnlineUse.codec(), MethodDefinition::online, MethodDefinition.Builder::online)
            .many(
                    "successConditions",
                    TEXT,
                    MethodDefinition::successConditions,
                    MethodDefinition.Builder::addAllSuccessConditions)
            .many(
                    "failureModes",
                    FailureMode.codec(),
                    MethodDefinition::failureModes,
                    MethodDefinition.Builder::addAllFailureModes)
            .many(
                    "cornerstones",
                    CriterionId.codec(),
                    MethodDefinition::cornerstones,
                    MethodDefinition.Builder::addAllCornerstones)
            .many(
                    "parameters",
                    Parameter.codec(),
                    MethodDefinition::ownParameters,
                    MethodDefinition.Builder::addAllOwnParameters)
            .many("sources", Attribution.codec(), MethodDefinition::sources, MethodDefinition.Builder::addAllSources)
            .codec()
            .asDocument("cocreation/method", 1);

    private MethodCard() {}
}
