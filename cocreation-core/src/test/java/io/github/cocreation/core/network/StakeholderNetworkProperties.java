/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StakeholderNetworkProperties {
    /** What is put into a builder, so that it can be put in in another order. */
    record Parts(List<Tie> ties, List<Affiliation> affiliations, List<Attribute> attributes) {
        StakeholderNetwork inOrder(long seed) {
            List<Runnable> steps = new ArrayList<>();
            StakeholderNetworkBuilder builder = StakeholderNetwork.builder();
            NetworkArbitraries.STAKEHOLDERS.forEach(id -> steps.add(() -> builder.addStakeholder(id)));
            NetworkArbitraries.LAYERS.forEach(layer -> steps.add(() -> builder.addLayer(layer)));
            ties.forEach(tie -> steps.add(() -> builder.addTie(tie)));
            affiliations.forEach(affiliation -> steps.add(() -> builder.addAffiliation(affiliation)));
            attributes.forEach(attribute -> steps.add(() -> builder.addAttribute(attribute)));
            Collections.shuffle(steps, new Random(seed));
            steps.forEach(Runnable::run);
            return builder.build();
        }
    }

    @Provide
    Arbitrary<Parts> parts() {
        return Combinators.combine(
                        NetworkArbitraries.ties().list().ofMaxSize(20),
                        NetworkArbitraries.affiliations().list().ofMaxSize(8),
                        NetworkArbitraries.attributes().list().ofMaxSize(1))
                .as(Parts::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-2, 16).map(LocalDate.of(2026, 3, 1)::plusDays);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equal_whatever_the_order_in_which_it_was_built(@ForAll("parts") Parts parts, @ForAll long seed) {
        StakeholderNetwork one = parts.inOrder(seed);
        StakeholderNetwork other = parts.inOrder(seed + 1);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void reads_what_it_writes(@ForAll("parts") Parts parts) {
        StakeholderNetwork network = parts.inOrder(0);
        var codec = StakeholderNetwork.documentCodec();
        String json = JsonFormat.withDefaults().write(codec, network);
        assertThat(JsonFormat.withDefaults().read(codec, json, "network.json")).isEqualTo(network);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void builds_again_from_its_own_parts(@ForAll("parts") Parts parts) {
        StakeholderNetwork network = parts.inOrder(0);
        assertThat(network.toBuilder().build()).isEqualTo(network);
        StakeholderNetworkBuilder rebuilt = StakeholderNetwork.builder().addAllStakeholders(network.stakeholders());
        network.layers().values().forEach(rebuilt::addLayer);
        for (Layer layer : NetworkArbitraries.LAYERS) {
            if (layer.mode() == Mode.ONE_MODE) {
                rebuilt.addAllTies(network.ties(layer.id()));
            } else {
                network.affiliations(layer.id()).forEach(rebuilt::addAffiliation);
            }
        }
        network.attributes().values().forEach(rebuilt::addAttribute);
        assertThat(rebuilt.build()).isEqualTo(network);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_day_is_the_network_of_the_ties_that_hold_on_it(@ForAll("parts") Parts parts, @ForAll("days") LocalDate day) {
        Parts holding = new Parts(
                parts.ties.stream()
                        .filter(tie ->
                                tie.span().map(span -> span.contains(day)).orElse(true))
                        .toList(),
                parts.affiliations.stream()
                        .filter(tie ->
                                tie.span().map(span -> span.contains(day)).orElse(true))
                        .toList(),
                parts.attributes);
        assertThat(parts.inOrder(0).on(day)).isEqualTo(holding.inOrder(1));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_span_is_the_network_of_the_ties_that_overlap_it(
            @ForAll("parts") Parts parts, @ForAll("days") LocalDate day) {
        Span during = Span.between(day, day.plusDays(3));
        Parts holding = new Parts(
                parts.ties.stream()
                        .filter(tie -> tie.span().map(during::overlaps).orElse(true))
                        .toList(),
                parts.affiliations.stream()
                        .filter(tie -> tie.span().map(during::overlaps).orElse(true))
                        .toList(),
                parts.attributes);
        assertThat(parts.inOrder(0).during(during)).isEqualTo(holding.inOrder(1));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ties_are_all_there_and_sorted(@ForAll("parts") Parts parts) {
        StakeholderNetwork network = parts.inOrder(3);
        Ties advice = network.ties(NetworkArbitraries.ADVICE.id());
        assertThat(advice)
                .containsExactlyInAnyOrderElementsOf(parts.ties.stream()
                        .filter(tie -> tie.layer().equals(NetworkArbitraries.ADVICE.id()))
                        .toList());
        for (int i = 1; i < advice.size(); i++) {
            assertThat(advice.from(i - 1)).isLessThanOrEqualTo(advice.from(i));
        }
    }
}
