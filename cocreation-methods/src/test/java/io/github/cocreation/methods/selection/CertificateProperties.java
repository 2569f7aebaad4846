/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What whoever wants to deceive could change in a certificate, with and without a digest that fits. */
class CertificateProperties {
    private static final JsonFormat FORMAT = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);
    private static final String OTHERS = "0123456789abcdefghijklmnopqrstuvwxyz";

    static Certificate certificate(int seed) {
        return PanelLottery.withDefaults().select(Pools.around(seed, 20, 5));
    }

    @Property(tries = 60)
    void one_other_letter_or_digit_anywhere_in_the_document_is_noticed(
            @ForAll @IntRange(max = 200) int seed, @ForAll @IntRange(max = 1_000_000) int choice) {
        Certificate certificate = certificate(seed);
        String json = FORMAT.write(Certificate.codec(), certificate);
        SplittableRandom random = new SplittableRandom(choice);
        for (int i = 0; i < 20; i++) {
            int place = random.nextInt(json.length());
            char other = OTHERS.charAt(random.nextInt(OTHERS.length()));
            if (!Character.isLetterOrDigit(json.charAt(place)) || json.charAt(place) == other) {
                continue;
            }
            String changed = json.substring(0, place) + other + json.substring(place + 1);
            assertThat(isRefused(changed, certificate))
                    .as("%s for %s at %s of %s", other, json.charAt(place), place, json)
                    .isTrue();
        }
    }

    /** Whether a document cannot be read, says the same, or does not hold. */
    private static boolean isRefused(String json, Certificate original) {
        try {
            Certificate read = FORMAT.read(Certificate.codec(), json, "changed");
            return read.equals(original) || !read.verify().errors().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return unreadable.getMessage() != null;
        }
    }

    @Property(tries = 60)
    void no_kind_of_change_passes_with_a_digest_that_fits(
            @ForAll @IntRange(max = 200) int seed, @ForAll @IntRange(max = 1_000_000) int choice) {
        Certificate certificate = certificate(seed);
        assertThat(certificate.verify().all()).isEmpty();
        changes(certificate, new SplittableRandom(choice)).forEach((kind, changed) -> {
            assertThat(changed.digest()).isEqualTo(changed.trueDigest());
            assertThat(changed.verify().errors()).as(kind).isNotEmpty();
        });
    }

    private static Map<String, Certificate> changes(Certificate certificate, SplittableRandom random) {
        Map<String, Certificate> changes = new LinkedHashMap<>();
        lottery(changes, certificate, random);
        task(changes, certificate, random);
        levels(changes, certificate, random);
        changes.put(
                "ending",
                certificate.toBuilder().ending(Certificate.Ending.HEURISTIC).build());
        return changes;
    }

    private static void lottery(Map<String, Certificate> changes, Certificate certificate, SplittableRandom random) {
        int panels = certificate.panels().size();
        int panel = random.nextInt(panels);
        List<Double> probabilities = new ArrayList<>(certificate.probabilities());
        probabilities.set(panel, probabilities.get(panel) + 1e-6);
        changes.put(
                "a probability",
                certificate.toBuilder().probabilities(probabilities).build());
        if (panels > 1) {
            int likely = 0;
            for (int p = 0; p < panels; p++) {
                likely = certificate.probabilities().get(p)
                                > certificate.probabilities().get(likely)
                        ? p
                        : likely;
            }
            int favoured = (likely + 1 + random.nextInt(panels - 1)) % panels;
            double moved = certificate.probabilities().get(likely) / 2;
            List<Double> shifted = new ArrayList<>(certificate.probabilities());
            shifted.set(likely, shifted.get(likely) - moved);
            shifted.set(favoured, shifted.get(favoured) + moved);
            changes.put("two probabilities, and the chances with them", withTrueChances(certificate, shifted));
        }
        var person = certificate.task().pool().get(random.nextInt(20)).id();
        Map<StakeholderId, Double> claimed = new LinkedHashMap<>(certificate.chances());
        claimed.merge(person, 1e-9, Double::sum);
        changes.put("a chance", certificate.toBuilder().chances(claimed).build());
        List<Integer> fewer = new ArrayList<>(certificate.panels().get(panel));
        fewer.remove(random.nextInt(fewer.size()));
        changes.put("a seat left empty", withPanel(certificate, panel, fewer));
        List<Integer> twice = new ArrayList<>(fewer);
        twice.add(fewer.get(0));
        changes.put("a member twice", withPanel(certificate, panel, twice));
        int stranger = random.nextInt(20);
        if (!certificate.panels().get(panel).contains(stranger)) {
            List<Integer> other = new ArrayList<>(fewer);
            other.add(stranger);
            changes.put("another member", withPanel(certificate, panel, other));
        }
    }

    private static Certificate withPanel(Certificate certificate, int panel, List<Integer> members) {
        List<ImmutableList<Integer>> panels = new ArrayList<>(certificate.panels());
        panels.set(panel, ImmutableList.sortedCopyOf(members));
        return certificate.toBuilder().panels(panels).build();
    }

    /** Chances summed as the check sums them, so that only their fairness can be wrong. */
    static Certificate withTrueChances(Certificate certificate, List<Double> probabilities) {
        double[] chances = new double[certificate.task().pool().size()];
        for (int p = 0; p < probabilities.size(); p++) {
            for (int member : certificate.panels().get(p)) {
                chances[member] += probabilities.get(p);
            }
        }
        Map<StakeholderId, Double> claimed = new LinkedHashMap<>();
        for (int i = 0; i < chances.length; i++) {
            claimed.put(certificate.task().pool().get(i).id(), chances[i]);
        }
        return certificate.toBuilder()
                .probabilities(probabilities)
                .chances(claimed)
                .build();
    }

    private static void task(Map<String, Certificate> changes, Certificate certificate, SplittableRandom random) {
        SelectionTask task = certificate.task();
        int member = certificate.panels().get(0).get(random.nextInt(5));
        Candidate candidate = task.pool().get(member);
        List<Quota> quotas = new ArrayList<>(task.quotas());
        int q = random.nextInt(quotas.size());
        Quota quota = quotas.get(q);
        int count = (int) certificate.panels().get(0).stream()
                .filter(m -> quota.counts(task.pool().get(m)))
                .count();
        quotas.set(q, quota.withSeats(count + 1, Math.max(count + 1, quota.max())));
        changes.put("a minimum", with(certificate, task.toBuilder().quotas(quotas)));
        if (count > 0) {
            List<Quota> lower = new ArrayList<>(task.quotas());
            lower.set(q, quota.withSeats(Math.min(count - 1, quota.min()), count - 1));
            changes.put("a maximum", with(certificate, task.toBuilder().quotas(lower)));
        }
        changes.put("the number of seats", with(certificate, task.toBuilder().seats(6)));
        changes.put("an exclusion", with(certificate, task.toBuilder().addExclude(candidate.id())));
        for (int p = 0; p < 20; p++) {
            if (!certificate.panels().get(0).contains(p)) {
                changes.put(
                        "an inclusion",
                        with(
                                certificate,
                                task.toBuilder().addInclude(task.pool().get(p).id())));
            }
        }
        int neighbour =
                certificate.panels().get(0).get(certificate.panels().get(0).get(0) == member ? 1 : 0);
        List<Candidate> pool = new ArrayList<>(task.pool());
        pool.set(member, Candidate.builder().from(candidate).household("one").build());
        pool.set(
                neighbour,
                Candidate.builder().from(pool.get(neighbour)).household("one").build());
        changes.put("a household", with(certificate, task.toBuilder().pool(pool).household(HouseholdRule.ONE_SEAT)));
    }

    private static Certificate with(Certificate certificate, SelectionTask.Builder task) {
        return certificate.toBuilder().task(task.build()).build();
    }

    private static void levels(Map<String, Certificate> changes, Certificate certificate, SplittableRandom random) {
        int l = random.nextInt(certificate.levels().size());
        ChanceLevel level = certificate.levels().get(l);
        List<Integer> kinds = new ArrayList<>(level.weights().keySet());
        int kind = kinds.get(random.nextInt(kinds.size()));
        Map<Integer, Double> weights = new LinkedHashMap<>(level.weights());
        weights.merge(kind, 0.01, Double::sum);
        changes.put("a weight", with(certificate, l, weights, level.heaviest()));
        Map<Integer, Double> negative = new LinkedHashMap<>(level.weights());
        negative.put(kind, -level.weights().getOrDefault(kind, 0.0));
        changes.put("a weight below 0", with(certificate, l, negative, level.heaviest()));
        changes.put("a weight of nobody", with(certificate, l, Map.of(999, 1.0), level.heaviest()));
        changes.put("a bound too low", with(certificate, l, level.weights(), level.heaviest() - 0.001));
        changes.put("a bound too high", with(certificate, l, level.weights(), level.heaviest() + 0.001));
        changes.put(
                "a level left out",
                certificate.toBuilder()
                        .levels(certificate
                                .levels()
                                .subList(0, certificate.levels().size() - 1))
                        .build());
    }

    private static Certificate with(Certificate certificate, int l, Map<Integer, Double> weights, double heaviest) {
        ChanceLevel told = certificate.levels().get(l);
        List<ChanceLevel> levels = new ArrayList<>(certificate.levels());
        levels.set(
                l,
                ChanceLevel.builder()
                        .putAllWeights(weights)
                        .heaviest(heaviest)
                        .proof(told.proof())
                        .build());
        return certificate.toBuilder().levels(levels).build();
    }
}
