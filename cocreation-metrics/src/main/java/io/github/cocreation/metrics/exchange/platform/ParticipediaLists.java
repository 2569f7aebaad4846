/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes apart the lists that stand in one text. */
final class ParticipediaLists {
    private static final Splitter MARKS =
            Splitter.on(CharMatcher.anyOf(";|\n\r")).trimResults().omitEmptyStrings();

    private static final ImmutableSet<String> LISTS = ImmutableSet.of(
            "general_issues",
            "specific_topics",
            "has_components",
            "purposes",
            "approaches",
            "targeted_participants",
            "method_types",
            "tools_techniques_types",
            "specific_methods_tools_techniques",
            "participants_interactions",
            "learning_resources",
            "decision_methods",
            "if_voting",
            "insights_outcomes",
            "organizer_types",
            "funder_types",
            "change_types",
            "implementers_of_change",
            "tags",
            "communication_modes",
            "public_interaction_methods",
            "participant_selections",
            "number_of_participants_types",
            "sector",
            "type_method",
            "type_tool",
            "scope_of_influence_types",
            "collections");

    /** Values of the vocabulary that have a comma of their own. */
    private static final ImmutableList<String> WITH_COMMA = ImmutableList.of(
            "Acting, Drama, or Roleplay",
            "A single, defined period of time",
            "Agriculture, Forestry, Fishing & Mining Industries",
            "Arts, Culture, & Recreation",
            "Budget - Provincial, Regional, State",
            "Changes in people\u2019s knowledge, attitudes, and behavior",
            "Collect, analyse and/or solicit feedback",
            "Community development, organizing, and mobilization",
            "Discussion, Dialogue, or Deliberation",
            "Evaluation, oversight, & social auditing",
            "Evaluation, oversight, and social auditing",
            "Facilitate dialogue, discussion, and/or deliberation",
            "Inform, educate and/or raise awareness",
            "Law Enforcement, Criminal Justice & Corrections",
            "Legislation, policy, or frameworks",
            "Make, influence, or challenge decisions of government and public bodies",
            "Make, influence, or challenge decisions of private organizations",
            "Media, Telecommunications & Information",
            "Develop the civic capacities of individuals, communities, and/or civil society organizations",
            "Propose and/or develop policies, ideas, and recommendations",
            "Trained, Nonprofessional Facilitators",
            "Untrained, Nonprofessional Facilitators");

    private ParticipediaLists() {}

    /** Whether a field holds a list, by its name. */
    static boolean isList(String field) {
        return LISTS.contains(field);
    }

    /** The parts of a list. */
    static ImmutableList<String> split(String text) {
        String stripped = text.strip();
        boolean braces = stripped.startsWith("{") && stripped.endsWith("}");
        boolean brackets = stripped.startsWith("[") && stripped.endsWith("]");
        if (stripped.length() >= 2 && (braces || brackets)) {
            return quoted(stripped.substring(1, stripped.length() - 1));
        }
        if (CharMatcher.anyOf(";|\n\r").matchesAnyOf(outsideBrackets(stripped))) {
            return ImmutableList.copyOf(MARKS.split(stripped));
        }
        return byComma(stripped);
    }

    /** The text with what is in round brackets blanked, where there are examples with marks of their own. */
    private static String outsideBrackets(String text) {
        StringBuilder outside = new StringBuilder();
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open = Math.max(0, open + (c == '(' ? 1 : c == ')' ? -1 : 0));
            outside.append(open > 0 ? ' ' : c);
        }
        return outside.toString();
    }

    /** Parts separated by commas, in quotes where they have one of their own; a backslash keeps the next character. */
    private static ImmutableList<String> quoted(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inQuotes = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == '"') {
                inQuotes = !inQuotes;
            } else if (c == ',' && !inQuotes) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts.stream()
                .filter(value -> !value.isEmpty() && !value.equals("null"))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> byComma(String text) {
        List<String> parts = new ArrayList<>();
        String outside = outsideBrackets(text);
        int begin = 0;
        while (begin < text.length()) {
            int from = begin;
            Optional<String> known = WITH_COMMA.stream()
                    .filter(value -> text.startsWith(value, from))
                    .max(Comparator.comparingInt(String::length));
            int comma = outside.indexOf(',', begin + known.map(String::length).orElse(0));
            int end = comma < 0 ? text.length() : comma;
            parts.add(text.substring(begin, end).strip());
            begin = end + 1;
            while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(ImmutableList.toImmutableList());
    }
}
