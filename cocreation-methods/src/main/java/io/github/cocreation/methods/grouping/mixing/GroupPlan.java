/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Ending;
import java.util.Optional;
import org.immutables.value.Value;

/** Groups with what can be said about them: their quality, the bound, and whether they are proved best. */
@Value.Immutable
public abstract class GroupPlan {
    private static final Codec<ImmutableList<ImmutableList<StakeholderId>>> GROUPS =
            StakeholderId.codec().list().list();
    private static final ObjectCodec<GroupPlan> CODEC = Codecs.object("group plan", GroupPlan::builder, Builder::build)
            .required("instance", Codecs.STRING, GroupPlan::instance, Builder::instance)
            .required("groups", GROUPS, GroupPlan::groups, Builder::groups)
            .required("quality", GroupQuality.codec(), GroupPlan::quality, Builder::quality)
            .required("imbalance_lower_bound", Codecs.DOUBLE, GroupPlan::imbalanceBound, Builder::imbalanceBound)
            .optional("diversity_upper_bound", Codecs.DOUBLE, GroupPlan::diversityBound, Builder::diversityBound)
            .required("ending", Codecs.enumeration("ending", Ending.class), GroupPlan::ending, Builder::ending)
            .required("seed", Codecs.LONG, GroupPlan::seed, Builder::seed)
            .defaulted("broken_rules", Codecs.INT, GroupPlan::brokenRules, Builder::brokenRules, 0)
            .many("merges", GROUPS, GroupPlan::merges, Builder::addAllMerges)
            .codec()
            .asDocument("cocreation/group-plan", 1);

    GroupPlan() {}

    /** {@return what the task is called} */
    public abstract String instance();

    /** {@return who is in which group, in the order of the task's groups; people in the task's order} */
    public abstract ImmutableList<ImmutableList<StakeholderId>> groups();

    /** {@return how good they are} */
    public abstract GroupQuality quality();

    /** {@return the least imbalance that groups of this task can have, see {@link GroupBound}} */
    public abstract double imbalanceBound();

    /** {@return the greatest diversity that groups of this task can have, if there are distances} */
    public abstract Optional<Double> diversityBound();

    /** {@return why the search ended} */
    public abstract Ending ending();

    /** {@return the seed they were found with} */
    public abstract long seed();

    /** {@return how many rules of the task they break; more than 0 only when none were found that keep all} */
    @Value.Default
    public int brokenRules() {
        return 0;
    }

    /**
     * {@return what pairs merge into, step after step: fours, and so on until all are together; empty unless asked for, see
     * {@link GroupFormer#pairs}}
     */
    public abstract ImmutableList<ImmutableList<ImmutableList<StakeholderId>>> merges();

    /**
     * {@return the rules of the task that the groups break, found independently of the search}
     *
     * @param task the task
     */
    public Violations check(GroupTask task) {
        return GroupCheck.of(task, groups());
    }

    /** {@return how plans are read and written as JSON: documents of schema {@code cocreation/group-plan/1}} */
    public static Codec<GroupPlan> codec() {
        return CODEC;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupPlan}. */
    static final class Builder extends ImmutableGroupPlan.Builder {
        Builder() {}
    }
}
