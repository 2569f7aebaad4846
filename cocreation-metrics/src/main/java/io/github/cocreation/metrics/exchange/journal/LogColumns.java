/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns a log may have. A header's word means a column whatever its case and punctuation, and under the names that the
 * catalogue of measures has for it too: {@code Minutes present} is {@code minutes}.
 *
 * @param required those that must be there
 * @param optional those that may be there
 */
record LogColumns(ImmutableList<String> required, ImmutableList<String> optional) {
    private static final CharMatcher PART_OF_A_NAME =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private static final ImmutableMap<String, String> OTHER_NAMES = ImmutableMap.<String, String>builder()
            .put("stakeholder", "actor")
            .put("minutes_present", "minutes")
            .put("decider", "deciders")
            .put("decider_s", "deciders")
            .put("owner", "owners")
            .put("owner_s", "owners")
            .put("on_initiator_s_first_list", "on_initiators_first_list")
            .put("source_actor", "source")
            .put("used_in_shared_problem", "used")
            .put("cornerstone_question", "question")
            .put("rater_group", "perspective")
            .put("stakeholder_group", "group")
            .put("perceivedby", "perceived_by")
            .put("source_experiment", "source")
            .put("change_made", "change")
            .put("experiment", "subject")
            .put("hoped_effect", "effect")
            .put("shareofprogramme", "share_of_programme")
            .put("layer", "kind")
            .put("at", "date")
            .put("time", "date")
            .buildOrThrow();

    static LogColumns required(String... names) {
        return new LogColumns(ImmutableList.copyOf(names), ImmutableList.of());
    }

    LogColumns optional(String... names) {
        return new LogColumns(required, ImmutableList.copyOf(names));
    }

    ImmutableList<String> all() {
        return ImmutableList.<String>builder().addAll(required).addAll(optional).build();
    }

    /** The column that a word of a header means. */
    Optional<String> meant(String word) {
        String name = PART_OF_A_NAME.negate().trimAndCollapseFrom(word.toLowerCase(Locale.ROOT), '_');
        return Optional.of(all().contains(name) ? name : OTHER_NAMES.getOrDefault(name, name))
                .filter(all()::contains);
    }
}
