/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.role.Role;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.role.Roles;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.text.TextCard;
import io.github.cocreation.core.vocabulary.Phase;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The words of an adviser in a reader's language: of the card {@code words.json}, in English and Danish. */
record AdviceWords(Locale locale, ImmutableMap<CriterionId, Text> criteria) {
    static final ImmutableSortedMap<String, Text> TEXTS =
            TextCard.read(AdviceWords.class.getResourceAsStream("words.json"), "words.json");
    static final AdviceWords ENGLISH = new AdviceWords(Locale.ENGLISH, ImmutableMap.of()).in(Frameworks.builtIn());

    AdviceWords in(Locale value) {
        return new AdviceWords(value, criteria);
    }

    /** Words that call criteria as these frameworks do. */
    AdviceWords in(Frameworks frameworks) {
        return new AdviceWords(
                locale,
                frameworks.all().values().stream()
                        .flatMap(framework -> framework.criteria().stream())
                        .collect(
                                ImmutableMap.toImmutableMap(Criterion::id, Criterion::name, (first, second) -> first)));
    }

    /** A text with its places filled, names and values by turns. */
    String text(String key, String... values) {
        String text = Objects.requireNonNull(TEXTS.get(key), key).in(locale);
        for (int i = 0; i + 1 < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", values[i + 1]);
        }
        return text;
    }

    /** What an id of a family is called; one without a word reads as it is, with blanks for hyphens. */
    String word(String family, Object id) {
        return Optional.ofNullable(TEXTS.get(family + "." + id))
                .map(text -> text.in(locale))
                .orElseGet(() -> id.toString().replace('-', ' '));
    }

    /** What ids of a family are called, in the order of the alphabet. */
    String words(String family, Collection<?> ids) {
        return listed(ids.stream().map(id -> word(family, id)).sorted().toList());
    }

    /** The phases by their names, in the order of a process. */
    String phases(Collection<Phase> phases) {
        return text(
                phases.size() == 1 ? "phase.one-name" : "phase.many-names",
                "list",
                listed(phases.stream()
                        .sorted()
                        .map(phase -> word("phase", Codecs.word(phase)))
                        .toList()));
    }

    String criterion(CriterionId id) {
        return Optional.ofNullable(criteria.get(id))
                .map(name -> name.in(locale))
                .orElseGet(() -> id.value().replace('-', ' '));
    }

    /** What a role is called; in English its id reads well in a sentence. */
    String role(RoleId id) {
        return Optional.ofNullable(Roles.builtIn().get(id))
                .map(Role::name)
                .filter(name -> !locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) && name.speaks(locale))
                .map(name -> name.in(locale).toLowerCase(locale))
                .orElseGet(() -> id.value().replace('-', ' '));
    }

    String listed(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + text("and") + " " + words.get(last);
    }
}
