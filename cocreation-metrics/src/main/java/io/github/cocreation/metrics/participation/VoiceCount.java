/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Voices and heads of groups, over any choice of sessions. */
final class VoiceCount {
    static final String FACILITATION = "(facilitation)";
    static final String INITIATORS = "(initiators)";
    private static final ImmutableSet<String> WITHOUT_PARITY = ImmutableSet.of(FACILITATION, INITIATORS);

    private final ParticipationTable table;
    private final Counted speech;
    private final ImmutableSortedMap<StakeholderId, Integer> heads;
    private final ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups;

    VoiceCount(
            ParticipationTable table,
            Counted speech,
            ImmutableSortedMap<StakeholderId, Integer> heads,
            ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups) {
        this.table = table;
        this.speech = speech;
        this.heads = heads;
        this.groups = groups;
    }

    /** One group's voice and heads. */
    record Voice(double amount, int heads, double allAmount, int allHeads, boolean withoutParity) {
        double shareOfVoice() {
            return amount / allAmount;
        }

        double shareOfHeads() {
            return (double) heads / allHeads;
        }

        double parity() {
            return shareOfVoice() / shareOfHeads();
        }
    }

    boolean isUngrouped(StakeholderId id) {
        return groupsOf(id).isEmpty();
    }

    private ImmutableSortedSet<String> groupsOf(StakeholderId id) {
        return groups.getOrDefault(id, ImmutableSortedSet.of());
    }

    /** Each group's voice in the sessions; empty if nobody spoke in them. */
    Map<String, Voice> voices(int[] times) {
        double[] amounts = table.amounts(speech, times);
        double allAmount = 0;
        int allHeads = 0;
        TreeMap<String, Double> amountOf = new TreeMap<>();
        TreeMap<String, Integer> headsOf = new TreeMap<>();
        for (int i = 0; i < amounts.length; i++) {
            if (!Double.isNaN(amounts[i])) {
                StakeholderId id = table.people().get(i);
                int present = heads.getOrDefault(id, 1);
                allAmount += amounts[i];
                allHeads += present;
                for (String group : groupsOf(id)) {
                    amountOf.merge(group, amounts[i], Double::sum);
                    headsOf.merge(group, present, Integer::sum);
                }
            }
        }
        TreeMap<String, Voice> voices = new TreeMap<>();
        if (allAmount > 0) {
            for (Map.Entry<String, Double> entry : amountOf.entrySet()) {
                String group = entry.getKey();
                voices.put(
                        group,
                        new Voice(
                                entry.getValue(),
                                headsOf.getOrDefault(group, 0),
                                allAmount,
                                allHeads,
                                WITHOUT_PARITY.contains(group)));
            }
        }
        return voices;
    }

    /** The group with the lowest parity, the first by name among equals. */
    static Optional<Map.Entry<String, Voice>> lowest(Map<String, Voice> voices) {
        return voices.entrySet().stream()
                .filter(entry -> !entry.getValue().withoutParity())
                .min(Comparator.comparingDouble(entry -> entry.getValue().parity()));
    }
}
