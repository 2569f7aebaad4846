/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.FrameworkArbitraries;
import io.github.cocreation.core.journal.JournalArbitraries;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.role.RoleArbitraries;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderArbitraries;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.typology.TypologyArbitraries;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Motive;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Processes with every part there or not, for properties. Their parts need not fit each other. */
final class ProcessArbitraries {
    private ProcessArbitraries() {}

    static Arbitrary<CoCreationProcess> processes() {
        return Combinators.combine(frames(), courses())
                .as((frame, course) -> course.toBuilder()
                        .illustrative(frame.illustrative())
                        .notes(frame.notes())
                        .sources(frame.sources())
                        .sharedProblem(frame.sharedProblem())
                        .motives(frame.motives())
                        .purposes(frame.purposes())
                        .contexts(frame.contexts())
                        .initiators(frame.initiators())
                        .mandate(frame.mandate())
                        .declaredPosition(frame.declaredPosition())
                        .build())
                .withoutEdgeCases();
    }

    private static CoCreationProcess.Builder plain() {
        CoCreationProcess.Builder builder = CoCreationProcess.builder();
        builder.id(ProcessId.of("p")).title("Title").challenge("Challenge?");
        return builder;
    }

    /** What a process is for: everything but people and course. */
    private static Arbitrary<CoCreationProcess> frames() {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        Arbitrary<List<Source>> sources = Arbitraries.of(
                        Source.seed(SeedArticle.COSIE), Source.literature("Gini (1912)"), Source.heuristic("ours"))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        flags,
                        StakeholderArbitraries.texts().list().ofMaxSize(2),
                        sources,
                        StakeholderArbitraries.texts().optional(),
                        motives(),
                        Arbitraries.of(Purpose.LEARNING, Purpose.of("own-purpose"))
                                .set(),
                        mandates().optional(),
                        TypologyArbitraries.positions().optional())
                .as((illustrative, notes, from, shared, motives, purposes, mandate, position) -> plain().illustrative(
                                illustrative)
                        .addAllNotes(notes)
                        .addAllSources(from)
                        .sharedProblem(shared)
                        .putAllMotives(motives)
                        .addAllPurposes(purposes)
                        .addContext(Context.of("rural"))
                        .addAllInitiators(mandate.map(Mandate::promisedBy).orElse(ImmutableSortedSet.of()))
                        .mandate(mandate)
                        .declaredPosition(position)
                        .build());
    }

    /** Shares of some motives: parts of their sum, so that they only nearly sum to 1. */
    private static Arbitrary<ImmutableSortedMap<Motive, Double>> motives() {
        return Arbitraries.maps(
                        Arbitraries.of(Motive.class), Arbitraries.doubles().between(0.1, 9))
                .map(weights -> {
                    double sum = weights.values().stream().mapToDouble(w -> w).sum();
                    ImmutableSortedMap.Builder<Motive, Double> shares = ImmutableSortedMap.naturalOrder();
                    for (Map.Entry<Motive, Double> weight : weights.entrySet()) {
                        shares.put(weight.getKey(), weight.getValue() / sum);
                    }
                    return shares.buildOrThrow();
                });
    }

    private static Arbitrary<Mandate> mandates() {
        return Combinators.combine(
                        StakeholderArbitraries.ids().set().ofMinSize(1).ofMaxSize(2),
                        StakeholderArbitraries.texts(),
                        StakeholderArbitraries.days(),
                        Arbitraries.integers().between(0, 90).optional(),
                        StakeholderArbitraries.texts().optional(),
                        StakeholderArbitraries.texts().optional())
                .as((by, promise, on, days, limits, room) -> Mandate.builder()
                        .addAllPromisedBy(by)
                        .promise(promise)
                        .on(on)
                        .answerBy(days.map(on::plusDays))
                        .limits(limits)
                        .room(room)
                        .build());
    }

    /** Who takes part and what happens. */
    private static Arbitrary<CoCreationProcess> courses() {
        Arbitrary<List<Stakeholder>> people =
                StakeholderArbitraries.stakeholders().list().ofMaxSize(4).uniqueElements(Stakeholder::id);
        return Combinators.combine(
                        people,
                        StakeholderArbitraries.populations().optional(),
                        RoleArbitraries.assignments().list().ofMaxSize(2),
                        networks(),
                        FrameworkArbitraries.assessments().list().ofMaxSize(2),
                        phases().list().ofMaxSize(4),
                        JournalArbitraries.journals())
                .as((stakeholders, population, roles, network, assessments, phases, journal) ->
                        plain().addAllStakeholders(stakeholders)
                                .population(population)
                                .addAllRoles(roles)
                                .network(network)
                                .addAllAssessments(assessments)
                                .addAllPhases(phases)
                                .journal(journal)
                                .build());
    }

    private static Arbitrary<PhaseSpan> phases() {
        return Combinators.combine(
                        Arbitraries.of(Phase.class),
                        StakeholderArbitraries.days(),
                        Arbitraries.integers().between(1, 60).optional())
                .as((phase, from, days) -> new PhaseSpan(phase, new Span(from, days.map(from::plusDays))));
    }

    private static Arbitrary<StakeholderNetwork> networks() {
        LayerId trust = LayerId.of("trust");
        Layer layer = Layer.builder()
                .id(trust)
                .direction(Direction.DIRECTED)
                .weightMeaning(WeightMeaning.STRENGTH)
                .build();
        record End(StakeholderId from, StakeholderId to) {}
        Arbitrary<End> ends = Combinators.combine(JournalArbitraries.stakeholders(), JournalArbitraries.stakeholders())
                .as(End::new);
        return Arbitraries.maps(ends, Arbitraries.doubles().between(0.5, 4))
                .ofMaxSize(4)
                .optional()
                .map(ties -> network(
                        layer,
                        ties.map(weights -> weights.entrySet().stream()
                                .map(e -> new Weighted(e.getKey().from, e.getKey().to, e.getValue()))
                                .toList())));
    }

    private record Weighted(StakeholderId from, StakeholderId to, double weight) {}

    private static StakeholderNetwork network(Layer layer, Optional<List<Weighted>> ties) {
        StakeholderNetworkBuilder builder = StakeholderNetwork.builder();
        if (ties.isPresent()) {
            builder.addLayer(layer);
            for (Weighted tie : ties.get()) {
                builder.addStakeholder(tie.from).addStakeholder(tie.to);
                builder.addTie(layer.id(), tie.from, tie.to, tie.weight);
            }
        }
        return builder.build();
    }
}
