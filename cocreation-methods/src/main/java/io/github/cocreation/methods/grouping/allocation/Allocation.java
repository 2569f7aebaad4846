/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Ending;
import org.immutables.value.Value;

/** Which topic is held when and where, and who goes to which, with what can be said about it. */
@Value.Immutable
public abstract class Allocation {
    private static final ObjectCodec<Allocation> CODEC = Codecs.object(
                    "allocation", Allocation::builder, Builder::build)
            .required("instance", Codecs.STRING, Allocation::instance, Builder::instance)
            .required("schedule", AllocationTask.SCHEDULE, Allocation::schedule, Builder::putAllSchedule)
            .required("attendance", AllocationTask.ATTENDANCE, Allocation::attendance, Builder::putAllAttendance)
            .required("satisfaction", Codecs.LONG, Allocation::satisfaction, Builder::satisfaction)
            .required(
                    "satisfaction_upper_bound", Codecs.LONG, Allocation::satisfactionBound, Builder::satisfactionBound)
            .required("min_person", Codecs.LONG, Allocation::minPerson, Builder::minPerson)
            .required("min_person_upper_bound", Codecs.LONG, Allocation::minPersonBound, Builder::minPersonBound)
            .required("changes", Codecs.INT, Allocation::changes, Builder::changes)
            .required("ending", Codecs.enumeration("ending", Ending.class), Allocation::ending, Builder::ending)
            .required("seed", Codecs.LONG, Allocation::seed, Builder::seed)
            .defaulted("broken_rules", Codecs.INT, Allocation::brokenRules, Builder::brokenRules, 0)
            .codec()
            .asDocument("cocreation/allocation", 1);

    Allocation() {}

    /** {@return what the task is called} */
    public abstract String instance();

    /** {@return when and where each topic is held} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TopicId, Place> schedule();

    /** {@return which topic each person attends in each slot; nothing where he or she sits it out} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<SlotId, TopicId>> attendance();

    /** {@return the points of all people for what they attend} */
    @Value.Default
    public long satisfaction() {
        return 0;
    }

    /** {@return the most points in all that an allocation of the task can have} */
    @Value.Default
    public long satisfactionBound() {
        return 0;
    }

    /** {@return the points of the person with fewest} */
    @Value.Default
    public long minPerson() {
        return 0;
    }

    /** {@return the most points that the person with fewest can have} */
    @Value.Default
    public long minPersonBound() {
        return 0;
    }

    /** {@return how many topics and people's slots differ from the previous plan, of those that were in it} */
    @Value.Default
    public int changes() {
        return 0;
    }

    /** {@return why the search ended; {@link Ending#PROVED} says that nobody can make more points in all} */
    @Value.Default
    public Ending ending() {
        return Ending.EFFORT_SPENT;
    }

    /** {@return the seed it was found with} */
    @Value.Default
    public long seed() {
        return 1;
    }

    /** {@return how many rules of the task it breaks; more than 0 only when none was found that keeps all} */
    @Value.Default
    public int brokenRules() {
        return 0;
    }

    /**
     * {@return the rules of the task that the allocation breaks, found independently of the search}
     *
     * @param task the task
     */
    public Violations check(AllocationTask task) {
        return AllocationCheck.of(task, this);
    }

    /** {@return how allocations are read and written as JSON: documents of schema {@code cocreation/allocation/1}} */
    public static Codec<Allocation> codec() {
        return CODEC;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allocation}. */
    static final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
