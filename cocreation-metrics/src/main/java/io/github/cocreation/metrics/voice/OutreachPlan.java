/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Digits;
import org.immutables.value.Value;

/**
 * Whom to ask to reach those who are not there: a suggestion for the organisers, not for publication, as it names people. Routes
 * are in the order in which they add most for their cost; they do not rank those they name.
 */
@Value.Immutable
public abstract class OutreachPlan {
    private static final ObjectCodec<OutreachPlan> CODEC = Codecs.object(
                    "outreach plan", OutreachPlan::builder, Builder::build)
            .many("routes", OutreachRoute.codec(), OutreachPlan::routes, Builder::addAllRoutes)
            .many("beyondReach", StakeholderId.codec(), OutreachPlan::beyondReach, Builder::addAllBeyondReach)
            .many(
                    "groupsBeyondReach",
                    GroupId.codec(),
                    OutreachPlan::groupsBeyondReach,
                    Builder::addAllGroupsBeyondReach)
            .required("cost", Codecs.DOUBLE, OutreachPlan::cost, Builder::cost)
            .required("lowerBound", Codecs.DOUBLE, OutreachPlan::lowerBound, Builder::lowerBound)
            .required("guarantee", Codecs.DOUBLE, OutreachPlan::guarantee, Builder::guarantee)
            .codec();

    OutreachPlan() {}

    /** {@return the steps} */
    public abstract ImmutableList<OutreachRoute> routes();

    /** {@return who is missing and can be reached by nobody and no channel that is known} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> beyondReach();

    /** {@return the groups of which nobody is known, and for whom nobody at hand speaks} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GroupId> groupsBeyondReach();

    /** {@return what the routes cost together} */
    public abstract double cost();

    /** {@return what no plan that reaches as many costs less than} */
    public abstract double lowerBound();

    /** {@return how many times the cost of the best plan this one can have at most, for any data of this size} */
    public abstract double guarantee();

    /** {@return how far from best it can be at most: 0 if it is proven best} */
    public final double gap() {
        return cost() == 0 ? 0 : 1 - lowerBound() / cost();
    }

    /** {@return the plan in a sentence; its form may change, do not parse it} */
    public final String summary() {
        return routes().size() + (routes().size() == 1 ? " step" : " steps") + " of cost " + Digits.two(cost())
                + ", where no plan costs less than " + Digits.two(lowerBound()) + "; "
                + (beyondReach().size() + groupsBeyondReach().size()) + " cannot be reached by anybody known";
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<OutreachPlan> codec() {
        return CODEC;
    }

    /** Builds an {@link OutreachPlan}; {@code cost}, {@code lowerBound} and {@code guarantee} are required. */
    public static final class Builder extends ImmutableOutreachPlan.Builder {
        Builder() {}
    }
}
