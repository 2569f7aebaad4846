/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.wording;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.source.SourceMark;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.text.TextCard;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of reports and figures in a reader's language: headings, sentences with places for what changes, and what ids such as
 * {@code service-user} are called. English and Danish are built in; a host adds a language, or words of its own, with
 * {@link #withTexts}.
 *
 * <pre>{@code
 * Wording danish = Wording.in(Locale.forLanguageTag("da"));
 * danish.text("report.found");                     // Hvad der blev fundet
 * danish.count("report.sessions", 6);              // 6 møder
 * danish.word("standing", "service-user");         // brugere
 * }</pre>
 *
 * <p><b>What is promised.</b> A host may give other texts for the families of keys named here, with the places in braces that the
 * built-in text has, and may count on these keys staying what they are from one release to the next:
 * {@code word.<family>.<id>} for ids of standings, sectors, groups, dimensions and the other vocabularies; {@code
 * measure.<measure>.name}, {@code .sentence}, {@code .question}, {@code .minimum} and {@code .band.<band>}; {@code finding.<code>} and
 * {@code need.<code>}; {@code part.<part>}; {@code source.text.<text>}; {@code undefined.<reason>} and {@code not-looked-at.<code>}; the
 * measure, code or reason being that of the value, in lower case and with hyphens. All other keys, such as those of the headings of
 * reports, come and go with what they say: {@link #texts} lists those of this release.
 */
public final class Wording {
    private static final ImmutableSortedMap<String, Text> BUILT_IN = builtIn();
    private static final String PART = "part.";
    private static final ImmutableList<String> GROUPS = ImmutableList.of("group", "standing", "sector", "dimension");

    private final ImmutableSortedMap<String, Text> texts;
    private final Locale locale;
    private final Numerals numerals;

    private Wording(ImmutableSortedMap<String, Text> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.numerals = Numerals.of(locale);
    }

    private static ImmutableSortedMap<String, Text> builtIn() {
        TreeMap<String, Text> texts = new TreeMap<>();
        for (String card :
                new String[] {"report.json", "figures.json", "words.json", "measures.json", "sources.json"}) {
            texts.putAll(TextCard.read(Wording.class.getResourceAsStream(card), card));
        }
        return ImmutableSortedMap.copyOfSorted(texts);
    }

    /**
     * {@return the words for a reader}
     *
     * @param locale the reader's locale; a language that is not there reads English
     */
    public static Wording in(Locale locale) {
        return new Wording(BUILT_IN, locale);
    }

    /**
     * {@return a copy with other words}
     *
     * @param value texts by key; they take the place of those of the same key
     */
    public Wording withTexts(Map<String, Text> value) {
        TreeMap<String, Text> all = new TreeMap<>(texts);
        all.putAll(value);
        return new Wording(ImmutableSortedMap.copyOfSorted(all), locale);
    }

    /** {@return all texts by key, in every language} */
    public ImmutableSortedMap<String, Text> texts() {
        return texts;
    }

    /** {@return the reader's locale} */
    public Locale locale() {
        return locale;
    }

    /** {@return how the reader writes numbers and days} */
    public Numerals numerals() {
        return numerals;
    }

    /** {@return whether the reader reads English, so that what measures say themselves can be read as it is} */
    public boolean isEnglish() {
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /**
     * {@return a text}
     *
     * @param key what it is called here
     * @param values names and values by turns: each {@code {name}} in the text is replaced by its value
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, String... values) {
        String text = find(key)
                .orElseThrow(() -> Require.failure(
                        "text", key, "the wording", "is unknown", DidYouMean.remedy(key, texts.keySet())));
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            byName.put(values[i], values[i + 1]);
        }
        return Template.filled(text, name -> Optional.ofNullable(byName.get(name)))
                .orElse(text);
    }

    /**
     * {@return a text about a number of things, with the number at {@code {n}}}: the text {@code key.one} for one of them, else
     * {@code key.other}
     *
     * @param key what it is called here
     * @param n how many
     * @param values further names and values by turns
     */
    public String count(String key, long n, String... values) {
        String[] all = Arrays.copyOf(values, values.length + 2);
        all[values.length] = "n";
        all[values.length + 1] = numerals.whole(n);
        return text(key + (n == 1 ? ".one" : ".other"), all);
    }

    /**
     * {@return a text in the reader's language; empty if there is none of that key}
     *
     * @param key what it is called here
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key)).map(text -> text.in(locale));
    }

    /**
     * {@return what an id is called, such as {@code service users} for the standing {@code service-user}; an id without a word reads
     * as it is, with blanks for hyphens}
     *
     * @param family what it is the id of, such as {@code standing}
     * @param id the id
     */
    public String word(String family, String id) {
        return find("word." + family + "." + id).orElseGet(() -> id.replace('-', ' '));
    }

    /**
     * {@return what a group of people is called: by the words for groups, standings, sectors and dimensions, else as it is, with
     * blanks for hyphens; of those who are in several at once, all}
     *
     * @param id the group's id, such as {@code service-user}, or several joined by {@code &}
     */
    public String group(String id) {
        return joined(Splitter.on('&')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(id)
                .map(this::oneGroup)
                .toList());
    }

    private String oneGroup(String id) {
        return GROUPS.stream()
                .map(family -> find("word." + family + "." + id))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> id.replace('-', ' '));
    }

    /**
     * {@return a source as a reader cites it: a published work by its name, a judgement or a practice called so}
     *
     * @param source the source
     */
    public String source(Source source) {
        String kind = "source.kind." + source.mark().name().toLowerCase(Locale.ROOT);
        String work = source.cited().substring(source.cited().indexOf(": ") + 2);
        return text(
                kind,
                "text",
                source.mark() == SourceMark.HEURISTIC || source.mark() == SourceMark.PRACTICE
                        ? find("source.text." + slug(work)).orElse(work)
                        : work);
    }

    /**
     * {@return a sentence with its sources behind it in brackets; judgements, of which there are many, are only called so}
     *
     * @param sentence the sentence
     * @param sources what it rests on; none if it rests on what was measured alone
     */
    public String cited(String sentence, Collection<Source> sources) {
        return sources.isEmpty()
                ? sentence
                : sentence
                        + sources.stream()
                                .map(source -> source.isHeuristic() ? text("report.heuristic") : source(source))
                                .distinct()
                                .collect(Collectors.joining("; ", " [", "]"));
    }

    /**
     * {@return what a part of a measurement is called, with the group it is about; as it is, if there is no word for it}
     *
     * @param part the part's name, such as {@code coverage: applicants}
     */
    public String part(String part) {
        int colon = part.indexOf(": ");
        if (colon < 0) {
            return find(PART + slug(part)).orElse(part);
        }
        String before = part.substring(0, colon);
        String after = part.substring(colon + 2);
        return find(PART + slug(before))
                .map(known -> known + ": " + group(after))
                .or(() -> find(PART + slug(after)).map(known -> group(before) + ": " + known))
                .orElse(part);
    }

    /** A number in the form that a place asks for: in per cent, whole, or with two decimals. */
    String number(char form, double value) {
        return form == '%'
                ? numerals.percent(value)
                : form == '#' ? numerals.whole(Math.round(value)) : numerals.fixed(value, 2);
    }

    /** What a text is filed under: its lower-case letters and digits, joined by hyphens. */
    static String slug(String text) {
        return CharMatcher.inRange('a', 'z')
                .or(CharMatcher.inRange('0', '9'))
                .negate()
                .trimAndCollapseFrom(text.toLowerCase(Locale.ROOT), '-');
    }

    /**
     * {@return words as a list, such as {@code one, two and three}}
     *
     * @param items the words, at least one
     */
    public String joined(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " " + text("word.and") + " "
                        + items.get(items.size() - 1);
    }
}
