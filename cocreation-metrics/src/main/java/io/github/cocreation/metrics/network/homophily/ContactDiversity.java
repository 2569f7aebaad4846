/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.Partition;

/**
 * Diversity of contacts: how likely two of a stakeholder's contacts, drawn with replacement, belong to different groups (Blau's
 * index of the ego network, without ego).
 *
 * <p><b>Formula.</b> {@code 1 - sum of p_g²}, p_g being the share of contacts in group g; in [0, 1 - 1/groups]. Directions are
 * ignored.
 *
 * <p><b>Worked example.</b> a tied to b and c of group A and d of group B: {@code 1 - (2/3)² - (1/3)² = 4/9}.
 *
 * <p><b>Degenerate cases.</b> No contact whose group is known: undefined; one contact: 0. Not to be compared between attributes with
 * different numbers of groups. <b>Cost.</b> O(n + m).
 * <b>Memory.</b> 16 bytes a stakeholder, half of them the scores.
 *
 * @see <a href="https://www.worldcat.org/title/3186956">Blau (1977), Inequality and heterogeneity</a>
 */
public final class ContactDiversity {
    private ContactDiversity() {}

    /**
     * {@return the diversity of every stakeholder's contacts}
     *
     * @param view the network
     * @param partition the groups
     */
    public static NodeScores of(NetworkView view, Partition partition) {
        NetworkView contacts = view.underlying();
        double[] scores = new double[view.nodeCount()];
        int[] counts = new int[partition.groups().size()];
        for (int v = 0; v < scores.length; v++) {
            double known = 0;
            double alike = 0;
            for (int e = contacts.outBegin(v); e < contacts.outEnd(v); e++) {
                int group = partition.group(contacts.outNode(e));
                if (group != Partition.NONE) {
                    known++;
                    alike += 2.0 * counts[group]++ + 1; // (c + 1)² - c²
                }
            }
            for (int e = contacts.outBegin(v); e < contacts.outEnd(v); e++) {
                int group = partition.group(contacts.outNode(e));
                if (group != Partition.NONE) {
                    counts[group] = 0;
                }
            }
            scores[v] = known == 0 ? Double.NaN : 1 - alike / (known * known);
        }
        return NodeScores.of(view, scores);
    }
}
