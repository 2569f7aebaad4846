/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.vocabulary;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * What co-creation is for; open, hosts add theirs.
 *
 * @param value the purpose as text
 */
public record Purpose(String value) implements Comparable<Purpose> {
    /** Products or services are designed with those who will use them (seed: Move!). */
    public static final Purpose PRODUCT_SERVICE_DESIGN = of("product-service-design");

    /** Vision and strategy are developed with all stakeholders (seed: Move!). */
    public static final Purpose SHARED_VISION_STRATEGY = of("shared-vision-strategy");

    /** A challenge is tackled with everyone involved (seed: Move!). */
    public static final Purpose PROBLEM_SOLVING = of("problem-solving");

    /** Organisational change is carried out as a joint act (seed: Move!). */
    public static final Purpose CHANGE_IMPLEMENTATION = of("change-implementation");

    /** Differences in competence and experience are used to learn (seed: Move!). */
    public static final Purpose LEARNING = of("learning");

    /** Ways of working are designed, roles and contributions contracted (seed: Move!). */
    public static final Purpose PROCESS_DESIGN_SOCIAL_CONTRACTING = of("process-design-social-contracting");

    /** Resources are activated that do not load public budgets (seed: LEAD). */
    public static final Purpose MORE_FOR_LESS = of("more-for-less");

    /** Relevance, professionalism and innovation gain from other perspectives (seed: LEAD). */
    public static final Purpose BETTER_QUALITY = of("better-quality");

    /** People get a more direct voice in prioritising and designing (seed: LEAD). */
    public static final Purpose DEMOCRACY = of("democracy");

    private static final ImmutableSortedSet<Purpose> KNOWN = ImmutableSortedSet.of(
            PRODUCT_SERVICE_DESIGN,
            SHARED_VISION_STRATEGY,
            PROBLEM_SOLVING,
            CHANGE_IMPLEMENTATION,
            LEARNING,
            PROCESS_DESIGN_SOCIAL_CONTRACTING,
            MORE_FOR_LESS,
            BETTER_QUALITY,
            DEMOCRACY);

    /**
     * Checks the text.
     *
     * @param value the purpose as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Purpose {
        Require.slug("purpose", value);
    }

    /**
     * {@return the purpose with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Purpose of(String value) {
        return new Purpose(value);
    }

    /** {@return the purposes this library names; hosts may use others} */
    public static ImmutableSortedSet<Purpose> known() {
        return KNOWN;
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Purpose> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Purpose other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<Purpose> CODEC = Codecs.STRING.map(Purpose::of, Purpose::value);
    }
}
