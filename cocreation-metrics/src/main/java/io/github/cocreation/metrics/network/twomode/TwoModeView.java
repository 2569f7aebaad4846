/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Affiliations;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Arrays;
import java.util.List;

/**
 * One two-mode layer as numbers: stakeholders 0 to p - 1 and foci 0 to q - 1 in id order, and of each whom or what it is tied to, in
 * ascending order and once, however often it was told. Weights are not read: taking part is taking part.
 */
public final class TwoModeView {
    private final ImmutableSortedSet<StakeholderId> stakeholders;
    private final ImmutableList<FocusId> foci;
    private final int[][] fociOf;
    private final int[][] stakeholdersOf;
    private final int tieCount;

    private TwoModeView(ImmutableSortedSet<StakeholderId> stakeholders, ImmutableList<FocusId> foci, int[][] fociOf) {
        this.stakeholders = stakeholders;
        this.foci = foci;
        this.fociOf = fociOf;
        int[] sizes = new int[foci.size()];
        for (int[] of : fociOf) {
            for (int focus : of) {
                sizes[focus]++;
            }
        }
        this.stakeholdersOf = new int[foci.size()][];
        Arrays.setAll(stakeholdersOf, focus -> new int[sizes[focus]]);
        int ties = 0;
        for (int stakeholder = 0; stakeholder < fociOf.length; stakeholder++) {
            for (int focus : fociOf[stakeholder]) {
                int[] row = stakeholdersOf[focus];
                row[row.length - sizes[focus]--] = stakeholder;
                ties++;
            }
        }
        this.tieCount = ties;
    }

    /**
     * {@return the view of a two-mode layer}
     *
     * @param network the network
     * @param layer the name of the layer
     * @throws IllegalArgumentException if there is no such layer, or it has one mode
     */
    public static TwoModeView of(StakeholderNetwork network, LayerId layer) {
        Affiliations all = network.affiliations(layer);
        int[][] fociOf = new int[network.stakeholders().size()][];
        int next = 0;
        for (int stakeholder = 0; stakeholder < fociOf.length; stakeholder++) {
            int begin = next;
            while (next < all.size() && all.stakeholder(next) == stakeholder) {
                next++;
            }
            int[] of = new int[next - begin];
            for (int i = 0; i < of.length; i++) {
                of[i] = all.focus(begin + i);
            }
            fociOf[stakeholder] = Arrays.stream(of).sorted().distinct().toArray();
        }
        return new TwoModeView(network.stakeholders(), all.foci().asList(), fociOf);
    }

    /**
     * {@return the view of a network that was read as one mode though it has two, such as a file of women and events}
     *
     * @param view the network, whose ties all run between the two groups
     * @param modes two groups that hold everybody
     * @param focusMode the name of the group that others take part in
     * @throws IllegalArgumentException if a tie runs within a group, or there is no such group
     */
    public static TwoModeView of(NetworkView view, Partition modes, String focusMode) {
        int focusGroup = modes.groups().indexOf(focusMode);
        Require.that(
                focusGroup >= 0,
                "mode",
                focusMode,
                "a network of two modes",
                "must be one of its groups " + modes.groups(),
                "name the one others take part in");
        int[] number = new int[view.nodeCount()];
        ImmutableSortedSet.Builder<StakeholderId> people = ImmutableSortedSet.naturalOrder();
        ImmutableList.Builder<FocusId> foci = ImmutableList.builder();
        int[] counts = new int[2];
        for (int node = 0; node < number.length; node++) {
            boolean focus = modes.group(node) == focusGroup;
            number[node] = counts[focus ? 1 : 0]++;
            if (focus) {
                foci.add(FocusId.of(view.stakeholder(node).value()));
            } else {
                people.add(view.stakeholder(node));
            }
        }
        NetworkView both = view.underlying();
        int[][] fociOf = new int[counts[0]][];
        for (int node = 0; node < number.length; node++) {
            int[] others = new int[both.outEnd(node) - both.outBegin(node)];
            for (int i = 0; i < others.length; i++) {
                int other = both.outNode(both.outBegin(node) + i);
                Require.that(
                        (modes.group(node) == focusGroup) != (modes.group(other) == focusGroup),
                        "tie",
                        view.stakeholder(node) + " - " + view.stakeholder(other),
                        "a network of two modes",
                        "must run between the modes",
                        "read the network as one of one mode");
                others[i] = number[other];
            }
            if (modes.group(node) != focusGroup) {
                fociOf[number[node]] = others;
            }
        }
        return new TwoModeView(people.build(), foci.build(), fociOf);
    }

    /** {@return the stakeholders in id order; the place of one is its number} */
    public ImmutableSortedSet<StakeholderId> stakeholders() {
        return stakeholders;
    }

    /** {@return what they take part in, in id order; the place of one is its number} */
    public ImmutableList<FocusId> foci() {
        return foci;
    }

    /** {@return how many ties there are} */
    public int tieCount() {
        return tieCount;
    }

    /**
     * {@return how many foci a stakeholder takes part in}
     *
     * @param stakeholder the stakeholder's number
     */
    public int degreeOfStakeholder(int stakeholder) {
        return fociOf[stakeholder].length;
    }

    /**
     * {@return how many stakeholders take part in a focus}
     *
     * @param focus its number
     */
    public int degreeOfFocus(int focus) {
        return stakeholdersOf[focus].length;
    }

    /** Neighbours of a node when stakeholders are numbered first, then foci. */
    int[] neighbours(int node) {
        int people = fociOf.length;
        return node < people ? fociOf[node] : stakeholdersOf[node - people];
    }

    /** What to add to a neighbour's number so that stakeholders come first, then foci. */
    int offset(int node) {
        return node < fociOf.length ? fociOf.length : 0;
    }

    int nodeCount() {
        return fociOf.length + stakeholdersOf.length;
    }

    List<int[]> stakeholdersByFocus() {
        return Arrays.asList(stakeholdersOf);
    }

    List<int[]> fociByStakeholder() {
        return Arrays.asList(fociOf);
    }
}
