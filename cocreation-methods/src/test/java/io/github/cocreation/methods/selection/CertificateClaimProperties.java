/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whoever makes a certificate claim less, with a digest that fits, must not be able to pass it off as a proof. */
class CertificateClaimProperties {
    @Property(tries = 60)
    void a_certificate_that_claims_other_than_it_proves_is_wrong(
            @ForAll @IntRange(max = 200) int seed, @ForAll @IntRange(max = 1_000_000) int choice) {
        Certificate certificate = CertificateProperties.certificate(seed);
        Map<String, Certificate> changes = new LinkedHashMap<>();
        changes.put("no levels", levels(certificate, 0, Certificate.Ending.PROVED));
        changes.put("no levels, and stopped", levels(certificate, 0, Certificate.Ending.STOPPED));
        changes.put("stopped, though proved", levels(certificate, all(certificate), Certificate.Ending.STOPPED));
        changes.put("heuristic", levels(certificate, all(certificate), Certificate.Ending.HEURISTIC));
        changes.put("one level less", levels(certificate, all(certificate) - 1, Certificate.Ending.PROVED));
        changes.put("nash", certificate.toBuilder().objective(Objective.NASH).build());
        changes.put(
                "random", certificate.toBuilder().objective(Objective.RANDOM).build());
        changes.put(
                "random, with levels",
                certificate.toBuilder()
                        .objective(Objective.RANDOM)
                        .ending(Certificate.Ending.HEURISTIC)
                        .build());
        if (certificate.levels().get(0).heaviest() > 0.01 && all(certificate) > 1) {
            changes.put(
                    "maximin, with levels of leximin",
                    certificate.toBuilder().objective(Objective.MAXIMIN).build());
        }
        if (certificate.panels().size() > 1) {
            changes.put("a panel less", withoutTheLikeliest(certificate));
        }
        changes.put("a lottery of one panel", onePanel(certificate, new SplittableRandom(choice)));
        changes.forEach((kind, changed) -> {
            assertThat(changed.digest()).isEqualTo(changed.trueDigest());
            assertThat(changed.verify().errors()).as(kind).isNotEmpty();
        });
    }

    @Property(tries = 60)
    void a_weaker_claim_that_is_true_is_never_a_proof_of_what_was_promised(
            @ForAll @IntRange(max = 200) int seed, @ForAll @IntRange(max = 1_000_000) int choice) {
        Certificate certificate = CertificateProperties.certificate(seed);
        assertThat(certificate.verify(certificate.task(), Objective.LEXIMIN).isEmpty())
                .isTrue();
        assertThat(certificate.verify(certificate.task(), Objective.MAXIMIN).isEmpty())
                .isTrue();
        SplittableRandom random = new SplittableRandom(choice);
        Certificate fewer = levels(certificate, random.nextInt(all(certificate)), Certificate.Ending.STOPPED);
        assertThat(fewer.verify().isEmpty()).isFalse();
        Certificate unclaimed = levels(certificate, 0, Certificate.Ending.HEURISTIC).toBuilder()
                .objective(random.nextBoolean() ? Objective.RANDOM : Objective.DIVERSITY)
                .build();
        assertThat(unclaimed.verify().isEmpty()).isFalse();
        assertThat(unclaimed.verify().errors()).isEmpty();
        assertThat(unclaimed.verify(certificate.task(), Objective.LEXIMIN).errors())
                .isNotEmpty();
        for (int l = 1; l <= all(certificate); l++) {
            Certificate maximin = levels(certificate, l, Certificate.Ending.PROVED).toBuilder()
                    .objective(Objective.MAXIMIN)
                    .build();
            assertThat(maximin.verify(certificate.task(), Objective.LEXIMIN).errors())
                    .isNotEmpty();
        }
    }

    @Property(tries = 60)
    void another_task_in_its_place_is_seen_beside_the_one_that_was_published(
            @ForAll @IntRange(max = 200) int seed, @ForAll @IntRange(max = 1_000_000) int choice) {
        Certificate certificate = CertificateProperties.certificate(seed);
        SelectionTask task = certificate.task();
        SplittableRandom random = new SplittableRandom(choice);
        int person = random.nextInt(task.pool().size());
        StakeholderId friend = StakeholderId.of("a-friend");
        List<Candidate> pool = new ArrayList<>(task.pool());
        pool.set(person, Candidate.builder().from(pool.get(person)).id(friend).build());
        Map<StakeholderId, Double> chances = new LinkedHashMap<>();
        certificate
                .chances()
                .forEach((id, chance) ->
                        chances.put(id.equals(task.pool().get(person).id()) ? friend : id, chance));
        Certificate swapped = certificate.toBuilder()
                .task(task.toBuilder().pool(pool).build())
                .chances(chances)
                .build();
        assertThat(swapped.verify().isEmpty()).as("nothing in itself").isTrue();
        assertThat(swapped.verify(task, Objective.LEXIMIN).errors())
                .extracting(violation -> violation.place())
                .containsExactly("task.pool");
        List<Quota> quotas = new ArrayList<>(task.quotas());
        int q = random.nextInt(quotas.size());
        quotas.set(q, quotas.get(q).withSeats(0, task.seats()));
        Certificate loosened = certificate.toBuilder()
                .task(task.toBuilder().quotas(quotas).build())
                .build();
        if (!loosened.task().equals(task)) {
            assertThat(loosened.verify(task, Objective.LEXIMIN).errors()).isNotEmpty();
        }
    }

    private static int all(Certificate certificate) {
        return certificate.levels().size();
    }

    private static Certificate levels(Certificate certificate, int count, Certificate.Ending ending) {
        return certificate.toBuilder()
                .levels(certificate.levels().subList(0, count))
                .ending(ending)
                .build();
    }

    private static Certificate withoutTheLikeliest(Certificate certificate) {
        int likeliest = 0;
        for (int p = 0; p < certificate.panels().size(); p++) {
            if (certificate.probabilities().get(p) > certificate.probabilities().get(likeliest)) {
                likeliest = p;
            }
        }
        List<ImmutableList<Integer>> panels = new ArrayList<>(certificate.panels());
        List<Double> probabilities = new ArrayList<>(certificate.probabilities());
        panels.remove(likeliest);
        probabilities.remove(likeliest);
        double sum = probabilities.stream().mapToDouble(p -> p).sum();
        return withPanels(
                certificate, panels, probabilities.stream().map(p -> p / sum).toList());
    }

    private static Certificate onePanel(Certificate certificate, SplittableRandom random) {
        if (certificate.panels().size() == 1) {
            return levels(certificate, 0, Certificate.Ending.PROVED);
        }
        int panel = random.nextInt(certificate.panels().size());
        return withPanels(certificate, List.of(certificate.panels().get(panel)), List.of(1.0));
    }

    private static Certificate withPanels(
            Certificate certificate, List<ImmutableList<Integer>> panels, List<Double> probabilities) {
        return CertificateProperties.withTrueChances(
                certificate.toBuilder()
                        .panels(panels)
                        .probabilities(probabilities)
                        .build(),
                probabilities);
    }
}
