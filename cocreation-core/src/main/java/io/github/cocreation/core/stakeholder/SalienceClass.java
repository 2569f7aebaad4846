/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import static io.github.cocreation.core.stakeholder.SalienceAttribute.LEGITIMACY;
import static io.github.cocreation.core.stakeholder.SalienceAttribute.POWER;
import static io.github.cocreation.core.stakeholder.SalienceAttribute.URGENCY;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import java.util.Arrays;
import java.util.Set;

/**
 * The eight classes of stakeholders by the attributes they have; the more attributes, the more their claims count with
 * managers. What they are called and who says so, the card {@code mitchell-agle-wood-1997} of the typologies says.
 *
 * <p>In co-creation, look first at {@link #DEPENDENT}: people with a proper and pressing claim and no power of their own need
 * a route to it, such as seats, an advocate or an intermediary (heuristic, from the seed COSIE).
 */
public enum SalienceClass {
    /** None of the three. */
    NON_STAKEHOLDER(),
    /** Power only. */
    DORMANT(POWER),
    /** Legitimacy only. */
    DISCRETIONARY(LEGITIMACY),
    /** Urgency only. */
    DEMANDING(URGENCY),
    /** Power and legitimacy. */
    DOMINANT(POWER, LEGITIMACY),
    /** Power and urgency. */
    DANGEROUS(POWER, URGENCY),
    /** Legitimacy and urgency. */
    DEPENDENT(LEGITIMACY, URGENCY),
    /** All three. */
    DEFINITIVE(POWER, LEGITIMACY, URGENCY);

    private static final Codec<SalienceClass> CODEC = Codecs.enumeration("salience class", SalienceClass.class);

    private final ImmutableSet<SalienceAttribute> attributes;

    SalienceClass(SalienceAttribute... attributes) {
        this.attributes = Sets.immutableEnumSet(Arrays.asList(attributes));
    }

    /**
     * {@return the class of those who have exactly these attributes}
     *
     * @param attributes the attributes
     */
    public static SalienceClass of(Set<SalienceAttribute> attributes) {
        return Arrays.stream(values())
                .filter(c -> c.attributes.equals(attributes))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the attributes that make this class} */
    public ImmutableSet<SalienceAttribute> attributes() {
        return attributes;
    }

    /** {@return the number of attributes, 0 to 3} */
    public int score() {
        return attributes.size();
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<SalienceClass> codec() {
        return CODEC;
    }
}
