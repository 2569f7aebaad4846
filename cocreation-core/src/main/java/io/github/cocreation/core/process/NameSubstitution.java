/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.json.Substitution;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replaces ids and names while one process is written; counts what it replaced, and the texts it wrote. */
final class NameSubstitution implements Substitution {
    private static final int LEAST_LETTERS = 3;

    private final Pseudonyms pseudonyms;
    private final CoCreationProcess process;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> takenBy = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Pattern names;
    private int replaced;
    private int texts;

    NameSubstitution(Pseudonyms pseudonyms, CoCreationProcess process) {
        this.pseudonyms = pseudonyms;
        this.process = process;
        for (Stakeholder someone : process.roster()) {
            String id = pseudonyms.id(someone.id().value());
            byName.put(someone.name(), id);
            someone.protection().pseudonym().ifPresent(agreed -> byName.put(agreed, id));
            if (someone.kind() == StakeholderKind.PERSON) {
                nameWords(someone.name()).forEach(word -> {
                    byName.putIfAbsent(word, id);
                    words.add(word.toLowerCase(Locale.ROOT));
                });
            }
        }
        this.names = Pattern.compile(byName.keySet().stream()
                // The longest first, so that a whole name goes before its parts.
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    private static List<String> nameWords(String name) {
        return Splitter.on(CharMatcher.whitespace())
                .omitEmptyStrings()
                .splitToStream(name)
                .map(word -> CharMatcher.forPredicate(Character::isLetterOrDigit)
                        .negate()
                        .trimFrom(word))
                .filter(word ->
                        word.length() >= LEAST_LETTERS && word.codePoints().anyMatch(Character::isUpperCase))
                .toList();
    }

    @Override
    public String id(String id) {
        return ids.computeIfAbsent(id, old -> {
            String other = pseudonyms.id(old);
            Require.that(
                    takenBy.putIfAbsent(other, old) == null,
                    "pseudonym",
                    other,
                    "two stakeholders",
                    "must be of one only",
                    "use another key");
            return other;
        });
    }

    @Override
    public String text(String text) {
        texts++;
        if (byName.isEmpty()) {
            return text;
        }
        Matcher found = names.matcher(text);
        return found.replaceAll(match -> {
            replaced++;
            return Matcher.quoteReplacement(byName.getOrDefault(match.group(), "withheld"));
        });
    }

    @Override
    public String term(String term) {
        boolean named = byName.containsKey(term) || words.contains(term.toLowerCase(Locale.ROOT));
        replaced += named ? 1 : 0;
        return named ? pseudonyms.term(term) : term;
    }

    int replaced() {
        return replaced;
    }

    ImmutableList<String> remarks() {
        ImmutableList.Builder<String> remarks = ImmutableList.builder();
        if (texts > 0) {
            remarks.add(texts + " texts were written with " + replaced
                    + " names replaced; what else tells in them who somebody is must be read by a person");
        }
        long telling = Stream.concat(
                        process.journal().entries().stream().map(Entry::id).map(Object::toString),
                        process.journal().sessions().stream().map(SessionId::value))
                .filter(this::tells)
                .count();
        if (telling > 0) {
            remarks.add(telling + " ids of entries or sessions hold a word of a name, and stay as they are");
        }
        return remarks.build();
    }

    private boolean tells(String id) {
        return Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate())
                .splitToStream(id.toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }
}
