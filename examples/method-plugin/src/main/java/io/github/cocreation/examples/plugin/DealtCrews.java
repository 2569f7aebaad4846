/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.plugin;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.definition.GroupingRuleId;
import io.github.cocreation.methods.spi.GroupingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Deals people out like cards in the order in which they signed up: those who came together stand next to each other on the list
 * and end up in different crews. Where the dealing starts, chance says.
 *
 * <p>Worked example: seven people in crews of up to three make three crews; starting from the first, they are 1 4 7, 2 5 and 3
 * 6.
 */
final class DealtCrews implements GroupingRule {
    static final GroupingRuleId ID = GroupingRuleId.of("tidewater.dealt-crews");

    @Override
    public GroupingRuleId id() {
        return ID;
    }

    @Override
    public Text text() {
        return Text.of("Deal people out like cards, in the order in which they signed up.")
                .with(Locale.forLanguageTag("da"), "Del folk ud som kort, i den rækkefølge de har meldt sig.");
    }

    @Override
    public ImmutableList<ImmutableList<StakeholderId>> groups(
            ImmutableList<StakeholderId> people, int size, long seed) {
        int crews = people.size() / size + (people.size() % size == 0 ? 0 : 1);
        if (crews == 0) {
            return ImmutableList.of();
        }
        int first = new SplittableRandom(seed).nextInt(crews);
        List<ImmutableList.Builder<StakeholderId>> dealt = new ArrayList<>();
        for (int crew = 0; crew < crews; crew++) {
            dealt.add(ImmutableList.builder());
        }
        for (int i = 0; i < people.size(); i++) {
            dealt.get((first + i) % crews).add(people.get(i));
        }
        return dealt.stream().map(ImmutableList.Builder::build).collect(ImmutableList.toImmutableList());
    }
}
