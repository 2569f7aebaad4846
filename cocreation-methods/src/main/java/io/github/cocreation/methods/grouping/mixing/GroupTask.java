/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Table;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What groups at one time have to keep to, and what they are for: to be cross-sections of everybody by some attributes, to
 * bring people together who are alike, or to be as diverse as a matrix of distances says.
 */
@Value.Immutable
public abstract class GroupTask {
    private static final Codec<ImmutableSet<StakeholderId>> PEOPLE =
            StakeholderId.codec().set();
    private static final Codec<String> KIND = Codecs.STRING.map(GroupTaskRules::kind, kind -> kind);
    private static final Codec<ImmutableSortedMap<String, String>> ATTRIBUTES =
            Codecs.sortedMap(Codecs.STRING, "attribute", name -> name, name -> name);
    private static final ObjectCodec<GroupTask> CODEC = Codecs.object("group task", GroupTask::builder, Builder::build)
            .required("kind", KIND, task -> "groups", (builder, kind) -> {})
            .defaulted("id", Codecs.STRING, GroupTask::id, Builder::id, "")
            .many("participants", StakeholderId.codec(), GroupTask::participants, Builder::addAllParticipants)
            .many("groups", Table.codec().skippingOtherFields(), GroupTask::groups, Builder::addAllGroups)
            .optional("distances", Codecs.STRING, GroupTask::distancesFile, Builder::distancesFile)
            .many("distance_matrix", Codecs.DOUBLE.list(), task -> ImmutableList.of(), GroupTaskRules::matrix)
            .mapping(
                    "attributes",
                    Codecs.sortedMap(ATTRIBUTES, "stakeholder id", StakeholderId::of, StakeholderId::value),
                    GroupTask::attributes,
                    Builder::putAllAttributes)
            .many("mix", Codecs.STRING, GroupTask::mix, Builder::addAllMix)
            .mapping(
                    "weights",
                    Codecs.sortedMap(Codecs.DOUBLE, "attribute", name -> name, name -> name),
                    GroupTask::weights,
                    Builder::putAllWeights)
            .many("cluster", Codecs.STRING, GroupTask::cluster, Builder::addAllCluster)
            .many("not_alone", Codecs.STRING, GroupTask::notAlone, Builder::addAllNotAlone)
            .many("apart", PEOPLE, GroupTask::apart, Builder::addAllApart)
            .many("together", PEOPLE, GroupTask::together, Builder::addAllTogether)
            .many("pinned", PinnedMember.codec(), GroupTask::pinned, Builder::addAllPinned)
            .many("previous", StakeholderId.codec().list(), GroupTask::previous, Builder::addAllPrevious)
            .codec()
            .skippingOtherFields();

    GroupTask() {}

    /** {@return what the task is called; empty if it has no name} */
    @Value.Default
    public String id() {
        return "";
    }

    /** {@return everybody, in the order in which they are listed} */
    public abstract ImmutableList<StakeholderId> participants();

    /** {@return the groups with their sizes; empty asks for pairs} */
    public abstract ImmutableList<Table> groups();

    /** {@return the name of the file that holds the distances, if a caller is to read one} */
    public abstract Optional<String> distancesFile();

    /** {@return how far people are from each other, in the order of the participants} */
    public abstract Optional<Distances> distances();

    /** {@return what is known of people, such as their sector} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, String>> attributes();

    /** {@return the attributes in which each group should be like everybody} */
    public abstract ImmutableList<String> mix();

    /** {@return how much each of them counts; 1 where nothing is said} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Double> weights();

    /** {@return the attributes in which the members of a group should be alike; this comes before mixing} */
    public abstract ImmutableList<String> cluster();

    /**
     * {@return the attributes in which nobody may be the only one of his or her value in a group, unless the value has one
     * holder in all}
     */
    public abstract ImmutableList<String> notAlone();

    /** {@return groups of people of whom no two may be together} */
    public abstract ImmutableList<ImmutableSet<StakeholderId>> apart();

    /** {@return groups of people who must be together} */
    public abstract ImmutableList<ImmutableSet<StakeholderId>> together();

    /** {@return people whose group is not up for planning} */
    public abstract ImmutableList<PinnedMember> pinned();

    /** {@return the groups that people know already; among equally good groups those with fewest changes are preferred} */
    public abstract ImmutableList<ImmutableList<StakeholderId>> previous();

    /** Checks that every name is known and no numbers contradict each other. */
    @Value.Check
    void check() {
        GroupTaskRules.check(this);
    }

    /**
     * {@return a copy with these distances}
     *
     * @param distances how far people are from each other
     * @throws IllegalArgumentException if they are of another number of people
     */
    public GroupTask withDistances(Distances distances) {
        return builder().from(this).distances(distances).build();
    }

    /** {@return a copy whose groups are pairs; with an odd number of people one group is of three} */
    public GroupTask asPairs() {
        return GroupTaskRules.pairs(this);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how tasks are read and written as JSON; fields of others, such as a source, are skipped} */
    public static ObjectCodec<GroupTask> codec() {
        return CODEC;
    }

    /** Builds a {@link GroupTask}; {@code participants} and {@code groups} are required. */
    public static final class Builder extends ImmutableGroupTask.Builder {
        Builder() {}
    }
}
