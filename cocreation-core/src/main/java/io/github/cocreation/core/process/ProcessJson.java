/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Motive;
import io.github.cocreation.core.vocabulary.Purpose;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The JSON form of a process, in the order in which a reader wants to meet its parts. */
final class ProcessJson {
    private static final Codec<ImmutableSortedMap<Motive, Double>> MOTIVES =
            Codecs.sortedMap(Codecs.DOUBLE, "motive", ProcessJson::motive, Codecs::word);

    private static final Codec<ImmutableList<Stakeholder>> ROSTER =
            Stakeholder.codec().list().map(ProcessJson::withoutRepeats, roster -> roster);

    static final ObjectCodec<CoCreationProcess> CODEC = Codecs.object(
                    "process", CoCreationProcess::builder, CoCreationProcess.Builder::build)
            .required("id", ProcessId.codec(), CoCreationProcess::id, CoCreationProcess.Builder::id)
            .required("title", Codecs.STRING, CoCreationProcess::title, CoCreationProcess.Builder::title)
            .defaulted(
                    "illustrative",
                    Codecs.BOOLEAN,
                    CoCreationProcess::illustrative,
                    CoCreationProcess.Builder::illustrative,
                    false)
            .many("notes", Codecs.STRING, CoCreationProcess::notes, CoCreationProcess.Builder::addAllNotes)
            .many("sources", Source.codec(), CoCreationProcess::sources, CoCreationProcess.Builder::addAllSources)
            .required("challenge", Codecs.STRING, CoCreationProcess::challenge, CoCreationProcess.Builder::challenge)
            .optional(
                    "sharedProblem",
                    Codecs.STRING,
                    CoCreationProcess::sharedProblem,
                    CoCreationProcess.Builder::sharedProblem)
            .mapping("motives", MOTIVES, CoCreationProcess::motives, CoCreationProcess.Builder::putAllMotives)
            .many("purposes", Purpose.codec(), CoCreationProcess::purposes, CoCreationProcess.Builder::addAllPurposes)
            .many("contexts", Context.codec(), CoCreationProcess::contexts, CoCreationProcess.Builder::addAllContexts)
            .many(
                    "initiators",
                    StakeholderId.codec(),
                    CoCreationProcess::initiators,
                    CoCreationProcess.Builder::addAllInitiators)
            .optional("mandate", Mandate.codec(), CoCreationProcess::mandate, CoCreationProcess.Builder::mandate)
            .optional(
                    "declaredPosition",
                    Position.codec(),
                    CoCreationProcess::declaredPosition,
                    CoCreationProcess.Builder::declaredPosition)
            .many("phases", PhaseSpan.codec(), CoCreationProcess::phases, CoCreationProcess.Builder::addAllPhases)
            .defaulted(
                    "stakeholders",
                    ROSTER,
                    CoCreationProcess::roster,
                    CoCreationProcess.Builder::addAllRoster,
                    ImmutableList.of())
            .optional(
                    "population",
                    Population.codec(),
                    CoCreationProcess::population,
                    CoCreationProcess.Builder::population)
            .many("roles", RoleAssignment.codec(), CoCreationProcess::roles, CoCreationProcess.Builder::addAllRoles)
            .defaulted(
                    "network",
                    StakeholderNetwork.codec(),
                    CoCreationProcess::network,
                    CoCreationProcess.Builder::network,
                    StakeholderNetwork.empty())
            .many(
                    "assessments",
                    Assessment.codec(),
                    CoCreationProcess::assessments,
                    CoCreationProcess.Builder::addAllAssessments)
            .defaulted(
                    "journal",
                    Journal.codec(),
                    CoCreationProcess::journal,
                    CoCreationProcess.Builder::journal,
                    Journal.empty())
            .codec()
            .asDocument("cocreation/process", 1);

    private ProcessJson() {}

    private static Motive motive(String word) {
        List<String> words = Arrays.stream(Motive.values()).map(Codecs::word).toList();
        return Arrays.stream(Motive.values())
                .filter(motive -> Codecs.word(motive).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Require.failure("motive", word, "a process", "is unknown", DidYouMean.remedy(word, words)));
    }

    private static ImmutableList<Stakeholder> withoutRepeats(ImmutableList<Stakeholder> roster) {
        Set<StakeholderId> seen = new HashSet<>();
        for (Stakeholder stakeholder : roster) {
            Require.that(
                    seen.add(stakeholder.id()),
                    "stakeholder",
                    stakeholder.id(),
                    "a process",
                    "must not be there twice",
                    "give the second one an id of its own, or remove it");
        }
        return roster;
    }
}
