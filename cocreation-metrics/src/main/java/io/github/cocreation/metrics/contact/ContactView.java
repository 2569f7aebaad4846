/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One layer of a process's network with the group of each stakeholder; who is in no group or in several is in none.
 *
 * @param layer the layer
 * @param ties its ties
 * @param groups the groups
 */
record ContactView(LayerId layer, NetworkView ties, Partition groups) {
    /** Why a measure has no ties to look at. */
    static final String NO_LAYER =
            "the network has no such layer of ties between stakeholders; of a period, only ties with dates"
                    + " or observed in it are seen";

    private static final AttributeId GROUP = AttributeId.of("group");

    /** The layer asked for, or else the first one-mode layer in id order; empty if there is none. */
    static Optional<ContactView> of(CoCreationProcess process, Optional<LayerId> wanted, Grouping grouping) {
        return process.network().layers().values().stream()
                .filter(layer -> layer.mode() == Mode.ONE_MODE)
                .map(Layer::id)
                .filter(id -> wanted.isEmpty() || wanted.get().equals(id))
                .findFirst()
                .map(id -> {
                    NetworkView view = NetworkView.of(process.network(), id);
                    return new ContactView(id, view, Partition.of(view, groups(process, grouping)));
                });
    }

    private static TextAttribute groups(CoCreationProcess process, Grouping grouping) {
        ImmutableSortedMap.Builder<StakeholderId, String> groups = ImmutableSortedMap.naturalOrder();
        grouping.groups(process).forEach((stakeholder, of) -> {
            if (of.size() == 1) {
                groups.put(stakeholder, of.first());
            }
        });
        return new TextAttribute(GROUP, groups.build());
    }

    /** What a measure finds in the layer, with groups and layer among its parameters; undefined if there is none. */
    static Measurement measured(
            MeasureDefinition definition,
            CoCreationProcess process,
            Optional<LayerId> wanted,
            Grouping grouping,
            Function<ContactView, Measurement.Builder> measure) {
        Optional<ContactView> contact = of(process, wanted, grouping);
        Measurement.Builder measurement =
                contact.map(measure).orElseGet(() -> definition.undefined(UndefinedReason.NO_DATA, NO_LAYER, 0));
        contact.ifPresent(view -> {
            measurement.addInput(Digits.count(view.ties().tieCount(), "tie") + ", "
                    + Digits.count(view.groups().groups().size(), "group"));
            if (view.groups().leftOut() > 0) {
                measurement.addMissing(view.groups().leftOut() + " stakeholders are in no group or in several");
            }
        });
        return measurement
                .putParameter("groups by", grouping.toString())
                .putParameter("layer", contact.map(c -> c.layer().value()).orElse("none"))
                .build();
    }

    /** Why there is too little for a measure over groups; empty if there is enough. */
    Optional<Measurement.Builder> lacking(MeasureDefinition definition, int leastTies) {
        if (groups.groups().size() < 2) {
            return Optional.of(definition.undefined(
                    UndefinedReason.SINGLE_GROUP,
                    "there are " + groups.groups().size() + " groups, at least two are needed",
                    0));
        }
        int within = tiesWithinGroups();
        return within >= leastTies
                ? Optional.empty()
                : Optional.of(definition.undefined(
                        within == 0 ? UndefinedReason.NO_TIES : UndefinedReason.TOO_FEW,
                        "there are " + within + " ties between members of groups, at least " + leastTies
                                + " are needed",
                        within));
    }

    /**
     * Of two groups the people of the smaller one: what goes on between the two is what goes on between these and the rest. Empty
     * if there are more groups, as a sum over them tells of none.
     */
    OptionalInt eitherOfTwo(Map<String, Integer> heads) {
        return groups.groups().size() == 2
                ? groups.groups().stream()
                        .mapToInt(group -> heads.getOrDefault(group, 0))
                        .min()
                : OptionalInt.empty();
    }

    /** How many ties run between stakeholders who are both in a group. */
    int tiesWithinGroups() {
        return (int) IntStream.range(0, ties.tieCount())
                .filter(tie ->
                        groups.group(ties.from(tie)) != Partition.NONE && groups.group(ties.to(tie)) != Partition.NONE)
                .count();
    }
}
