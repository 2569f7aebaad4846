/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.spi;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.definition.GroupingRuleId;

/**
 * A way of a third party to say who sits with whom, beside those of {@link
 * io.github.cocreation.methods.definition.Grouping}.
 *
 * <p>What {@link #groups} gives must seat everyone once, in groups none of which is empty or larger than asked for, and in no
 * more groups than that takes: {@code ceil(people / size)}. The same people, size and seed give the same groups, from any thread.
 * {@link GroupingRuleContract} checks that.
 *
 * <ol>
 *   <li>Implement this interface in an immutable class; give the rule an id that is yours, such as {@code acme.boat-crews}.
 *   <li>Use no chance but that of the seed, such as {@code new SplittableRandom(seed)}.
 *   <li>Return the rule from {@link MethodProvider#groupingRules()}.
 *   <li>Name it in the {@code groupingRule} of a step, on a card or in Java.
 * </ol>
 */
public interface GroupingRule {
    /** {@return the rule's id} */
    GroupingRuleId id();

    /** {@return what it does, in a sentence for those who lead the step} */
    Text text();

    /**
     * {@return the groups}
     *
     * @param people those to be seated, each once, in an order that the rule may use
     * @param size the most people of a group, at least 1
     * @param seed where chance starts
     */
    ImmutableList<ImmutableList<StakeholderId>> groups(ImmutableList<StakeholderId> people, int size, long seed);
}
