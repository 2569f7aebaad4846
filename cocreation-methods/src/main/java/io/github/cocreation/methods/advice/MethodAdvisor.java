/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds methods that answer needs, ranks them, and says why. Immutable.
 *
 * <p>Each {@link Facet} of which something is known gets a value in [0, 1]. A facet that needs speak to (remedy, cornerstones,
 * purposes) joins them so that more answered needs count more and none counts beyond its urgency:
 *
 * <pre>value = 1 - product over the needs of (1 - urgency * match)</pre>
 *
 * <p>The score is the mean of the values of the known facets, by their weights; a facet of which nothing is known, such as the
 * type when no type is given, is left out. A method used before then loses a share of its score. Methods that answer no need
 * are not recommended, however well they would fit; those that cannot be held with so many people or in so little time, and
 * those that were refused, are excluded, with the reason. What says that co-creation is not the answer at all comes as a doubt
 * beside the methods, and takes none away.
 *
 * <p>They are not listed by score alone, or the needs that many methods answer would crowd out the most urgent one: first comes
 * the best method for the most urgent need, then the best for the most urgent need not yet answered, and so on; when each is
 * answered once, the others follow by score. Where methods are named as remedies for a need, only these count as its answer. So
 * the first k methods answer at least the k most urgent needs that any method answers (a heuristic; scores stay as they are).
 *
 * <p>Worked example: one need of urgency 0.8 asks for {@code engaging-users} and names the remedies {@code
 * community-reporting} and {@code personal-visits}, in that order; nothing else is known. Remedy (weight 0.30) and
 * cornerstones (0.20) count. Community reporting is the first remedy (match 1, value 0.8) and strengthens the cornerstone
 * (value 0.8): its score is (0.30 * 0.8 + 0.20 * 0.8) / 0.50 = 0.80. Personal visits are the second of two remedies (match
 * 0.75, value 0.6) and strengthen it too: (0.30 * 0.6 + 0.20 * 0.8) / 0.50 = 0.68. Methods that only strengthen the
 * cornerstone get 0.20 * 0.8 / 0.50 = 0.32.
 *
 * <p>Degenerate cases: without needs, or with needs of urgency 0 only, nothing is recommended; remedies that the catalogue
 * does not know are listed in the advice. Takes time proportional to methods times needs.
 *
 * <p>Source: the facets and their default {@link AdviceWeights} are heuristics of this library; whoever uses it for real should
 * set weights that fit experience.
 */
public final class MethodAdvisor {
    private final MethodCatalogue catalogue;
    private final AdviceWeights weights;
    private final AdviceWords words;

    private MethodAdvisor(MethodCatalogue catalogue, AdviceWeights weights, AdviceWords words) {
        this.catalogue = catalogue;
        this.weights = weights;
        this.words = words;
    }

    /**
     * {@return an adviser with the default weights}
     *
     * @param catalogue the methods it chooses from
     */
    public static MethodAdvisor withDefaults(MethodCatalogue catalogue) {
        return new MethodAdvisor(catalogue, AdviceWeights.builtIn(), AdviceWords.ENGLISH);
    }

    /**
     * {@return a copy with these weights}
     *
     * @param replacement the weights, and where they come from
     */
    public MethodAdvisor withWeights(AdviceWeights replacement) {
        return new MethodAdvisor(catalogue, replacement, words);
    }

    /**
     * {@return a copy in which a facet has this weight; weights need not add up to 1}
     *
     * @param facet the facet, not {@link Facet#REPETITION}
     * @param weight its weight, at least 0
     * @throws IllegalArgumentException if the weight is negative, or the facet has none
     */
    public MethodAdvisor withWeight(Facet facet, double weight) {
        Map<Facet, Double> changed = new EnumMap<>(Facet.class);
        changed.putAll(weights.facets());
        changed.put(facet, weight);
        return withWeights(weights.toBuilder().facets(changed).build());
    }

    /**
     * {@return a copy that takes this share off the score of methods used before}
     *
     * @param discount the share, in [0, 1]; the default of 0.5 is a heuristic
     * @throws IllegalArgumentException if it is outside [0, 1]
     */
    public MethodAdvisor withRepeatDiscount(double discount) {
        return withWeights(weights.toBuilder().repeatDiscount(discount).build());
    }

    /**
     * {@return a copy that calls the criteria that needs ask for by their names in these frameworks}
     *
     * @param frameworks the frameworks; a criterion in none of them is called by its id
     */
    public MethodAdvisor withFrameworks(Frameworks frameworks) {
        return new MethodAdvisor(catalogue, weights, words.in(frameworks));
    }

    /**
     * {@return a copy that gives its reasons in another language, English and Danish being there; needs are called as they are}
     *
     * @param locale the language of those who read its reasons
     */
    public MethodAdvisor withLocale(Locale locale) {
        return new MethodAdvisor(catalogue, weights, words.in(locale));
    }

    /** {@return what each facet counts, and where that comes from} */
    public AdviceWeights weights() {
        return weights;
    }

    /**
     * {@return what would help}
     *
     * @param needs what is lacking, in any order
     * @param context what is known about the situation
     */
    public Advice recommend(Collection<Need> needs, AdviceContext context) {
        ImmutableList<Need> sorted = needs.stream()
                .sorted(Comparator.comparingDouble(Need::urgency)
                        .reversed()
                        .thenComparing(Need::code)
                        .thenComparing(Need::because))
                .collect(ImmutableList.toImmutableList());
        Advice.Builder advice = Advice.builder().addAllDoubts(context.doubts());
        List<Cover.Candidate> ranked = new ArrayList<>();
        for (MethodDefinition method : catalogue.methods().values()) {
            Fit fit = new Fit(method, sorted, context, catalogue.tokens(), words);
            if (!fit.answersNeed()) {
                continue;
            }
            Optional<Reason> obstacle = Feasibility.obstacle(method, context, words);
            if (obstacle.isPresent()) {
                advice.addExcluded(new Exclusion(method.id(), obstacle.get()));
            } else {
                ranked.add(new Cover.Candidate(recommendation(method, fit, context), ImmutableSet.copyOf(fit.named())));
            }
        }
        ranked.sort(Comparator.comparingDouble(
                        (Cover.Candidate c) -> -c.recommendation().score())
                .thenComparing(c -> c.recommendation().method()));
        for (Need need : sorted) {
            for (MethodId remedy : need.remedies()) {
                if (catalogue.find(remedy).isEmpty()) {
                    advice.addUnknownRemedies(remedy);
                }
            }
        }
        return advice.addAllRecommendations(Cover.order(ranked, sorted)).build();
    }

    private Recommendation recommendation(MethodDefinition method, Fit fit, AdviceContext context) {
        double whole = 0;
        for (Facet facet : fit.values().keySet()) {
            whole += weight(facet);
        }
        Map<Facet, Double> parts = new EnumMap<>(Facet.class);
        double score = 0;
        for (Map.Entry<Facet, Double> value : fit.values().entrySet()) {
            double part = whole == 0 ? 0 : weight(value.getKey()) * value.getValue() / whole;
            parts.put(value.getKey(), part);
            score += part;
        }
        if (context.used().contains(method.id())) {
            parts.put(Facet.REPETITION, -weights.repeatDiscount() * score);
            score -= weights.repeatDiscount() * score;
        }
        return Recommendation.builder()
                .method(method.id())
                .score(Math.min(1, score))
                .putAllParts(parts)
                .addAllAnswers(fit.answers())
                .addAllReasons(fit.reasons())
                .addAllCautions(fit.cautions())
                .addAllMissingTokens(fit.missingTokens())
                .putAllMissingRoles(fit.missingRoles())
                .build();
    }

    private double weight(Facet facet) {
        return weights.facets().getOrDefault(facet, 0.0);
    }
}
