/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;

/** Counts the paths over two arcs through a member of a group, by the groups of their ends, whether these are tied or not. */
final class PathsOfGroups {
    private final NetworkView view;
    private final Partition partition;
    /** How many of each group are tied to the one in the middle; 0 between two of these. */
    private final long[] incoming;

    PathsOfGroups(NetworkView view, Partition partition) {
        this.view = view;
        this.partition = partition;
        this.incoming = new long[partition.groups().size()];
    }

    /** Adds those through a member to its row of counts. */
    void count(int j, long[] ofBroker) {
        int own = partition.group(j);
        long in = 0;
        for (int e = view.inBegin(j); e < view.inEnd(j); e++) {
            int group = partition.group(view.inNode(e));
            if (group != Partition.NONE) {
                incoming[group]++;
                in++;
            }
        }
        long inOfOwn = incoming[own];
        int back = view.inBegin(j);
        for (int e = view.outBegin(j); e < view.outEnd(j); e++) {
            int k = view.outNode(e);
            int group = partition.group(k);
            if (group == Partition.NONE) {
                continue;
            }
            while (back < view.inEnd(j) && view.inNode(back) < k) {
                back++;
            }
            // from k over j to k is no path
            int itself = back < view.inEnd(j) && view.inNode(back) == k ? 1 : 0;
            if (group == own) {
                add(BrokerageRole.COORDINATOR, inOfOwn - itself, ofBroker);
                add(BrokerageRole.GATEKEEPER, in - inOfOwn, ofBroker);
            } else {
                add(BrokerageRole.REPRESENTATIVE, inOfOwn, ofBroker);
                add(BrokerageRole.ITINERANT, incoming[group] - itself, ofBroker);
                add(BrokerageRole.LIAISON, in - inOfOwn - incoming[group], ofBroker);
            }
        }
        for (int e = view.inBegin(j); e < view.inEnd(j); e++) {
            int group = partition.group(view.inNode(e));
            if (group != Partition.NONE) {
                incoming[group] = 0;
            }
        }
    }

    private static void add(BrokerageRole role, long paths, long[] ofBroker) {
        ofBroker[role.column] += paths;
        ofBroker[BrokerageRole.TOTAL.column] += paths;
    }
}
