/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.source;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where one statement comes from.
 *
 * <pre>{@code
 * Source.seed(SeedArticle.COSIE);
 * Source.literature("Gini (1912)");
 * Source.heuristic("cut-offs of this library");
 * }</pre>
 *
 * @param mark how well founded the statement is
 * @param reference which work or whose judgement; for a seed the article's {@link SeedArticle#reference() short name}
 */
public record Source(SourceMark mark, String reference) {
    /**
     * Checks the reference.
     *
     * @param mark how well founded the statement is
     * @param reference which work or whose judgement; for a seed the article's {@link SeedArticle#reference() short name}
     * @throws IllegalArgumentException if the reference is blank, or names a seed article that is none
     */
    public Source {
        Require.text("reference", reference, "a source");
        if (mark == SourceMark.SEED && !isArticle(reference)) {
            throw Require.failure(
                    "reference",
                    reference,
                    "a source marked seed",
                    "must be the short name of a seed article",
                    DidYouMean.remedy(
                            reference,
                            Arrays.stream(SeedArticle.values())
                                    .map(SeedArticle::reference)
                                    .toList()));
        }
    }

    private static boolean isArticle(String reference) {
        for (SeedArticle article : SeedArticle.values()) {
            if (article.reference().equals(reference)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return a source that is a seed article}
     *
     * @param article the article
     */
    public static Source seed(SeedArticle article) {
        return new Source(SourceMark.SEED, article.reference());
    }

    /**
     * {@return a source that is published}
     *
     * @param citation author, year and title
     */
    public static Source literature(String citation) {
        return new Source(SourceMark.LITERATURE, citation);
    }

    /**
     * {@return a source that is common practice}
     *
     * @param note whose practice
     */
    public static Source practice(String note) {
        return new Source(SourceMark.PRACTICE, note);
    }

    /**
     * {@return a source that is a judgement of this library or its host}
     *
     * @param note what the judgement rests on
     */
    public static Source heuristic(String note) {
        return new Source(SourceMark.HEURISTIC, note);
    }

    /**
     * Checks the rule that every statement says where it comes from.
     *
     * @param sources the sources of a statement
     * @param where where it stands
     * @throws IllegalArgumentException if there is none
     */
    public static void require(ImmutableList<Source> sources, String where) {
        Require.that(
                !sources.isEmpty(),
                "sources",
                sources,
                where,
                "must not be empty",
                "mark it as heuristic if it is your own judgement");
    }

    /** {@return whether the statement is a judgement that a report must call a heuristic} */
    public boolean isHeuristic() {
        return mark == SourceMark.HEURISTIC;
    }

    /** {@return how sources are read and written as JSON} */
    public static Codec<Source> codec() {
        return Json.CODEC;
    }

    /** {@return for people: the mark, and the work with its title, such as {@code seed: CoSIE, Co-creation cornerstones and challenges}} */
    public String cited() {
        String work = Arrays.stream(SeedArticle.values())
                .filter(article ->
                        mark == SourceMark.SEED && article.reference().equals(reference))
                .map(SeedArticle::title)
                .findFirst()
                .orElse(reference);
        return mark.name().toLowerCase(Locale.ROOT) + ": " + work;
    }

    /** {@return the mark and the reference, such as {@code literature: Gini (1912)}} */
    @Override
    public String toString() {
        return mark.name().toLowerCase(Locale.ROOT) + ": " + reference;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<Source> CODEC = Codecs.record(
                "source",
                Codecs.field("mark", Codecs.enumeration("source mark", SourceMark.class), Source::mark),
                Codecs.field("reference", Codecs.STRING, Source::reference),
                Source::new);
    }
}
