/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How much a stakeholder's claim counts, as degrees somebody judged, each in [0, 1].
 *
 * <p>A degree of at least {@link #THRESHOLD} counts as having the attribute; every reading also takes another threshold.
 *
 * <pre>{@code
 * Salience tenants = Salience.builder().power(0.2).legitimacy(0.9).urgency(0.8).interest(0.9).build();
 * tenants.salienceClass();   // DEPENDENT, score 2
 * tenants.quadrant();        // SUBJECTS
 * }</pre>
 */
@Value.Immutable
public abstract class Salience {
    /** From which degree on an attribute counts as present: 0.5; a heuristic. */
    public static final double THRESHOLD = 0.5;

    /** Where the threshold comes from. */
    public static final Source THRESHOLD_SOURCE = Source.heuristic("the middle of the scale");

    private static final ObjectCodec<Salience> CODEC = Codecs.object("salience", Salience::builder, Builder::build)
            .required("power", Codecs.DOUBLE, Salience::power, Builder::power)
            .required("legitimacy", Codecs.DOUBLE, Salience::legitimacy, Builder::legitimacy)
            .required("urgency", Codecs.DOUBLE, Salience::urgency, Builder::urgency)
            .optional("interest", Codecs.DOUBLE, Salience::interest, Builder::interest)
            .codec();

    Salience() {}

    /** {@return how far they can make their will prevail} */
    public abstract double power();

    /** {@return how proper their claim is in the eyes of the others} */
    public abstract double legitimacy();

    /** {@return how much their claim presses} */
    public abstract double urgency();

    /** {@return how much they care about the outcome; empty if nobody judged it, which is not the same as 0} */
    public abstract Optional<Double> interest();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.unitInterval("power", power(), "a salience");
        Require.unitInterval("legitimacy", legitimacy(), "a salience");
        Require.unitInterval("urgency", urgency(), "a salience");
        interest().ifPresent(degree -> Require.unitInterval("interest", degree, "a salience"));
    }

    /** {@return the attributes whose degree is at least {@link #THRESHOLD}} */
    public ImmutableSet<SalienceAttribute> attributes() {
        return attributes(THRESHOLD);
    }

    /**
     * {@return the attributes whose degree is at least {@code threshold}}
     *
     * @param threshold from which degree on an attribute counts as present, in (0, 1]
     * @throws IllegalArgumentException if {@code threshold} is not in (0, 1]
     */
    public ImmutableSet<SalienceAttribute> attributes(double threshold) {
        requireThreshold(threshold);
        Set<SalienceAttribute> present = EnumSet.noneOf(SalienceAttribute.class);
        if (power() >= threshold) {
            present.add(SalienceAttribute.POWER);
        }
        if (legitimacy() >= threshold) {
            present.add(SalienceAttribute.LEGITIMACY);
        }
        if (urgency() >= threshold) {
            present.add(SalienceAttribute.URGENCY);
        }
        return Sets.immutableEnumSet(present);
    }

    /** {@return the class of Mitchell, Agle and Wood, with {@link #THRESHOLD}} */
    public SalienceClass salienceClass() {
        return salienceClass(THRESHOLD);
    }

    /**
     * {@return the class of Mitchell, Agle and Wood}
     *
     * @param threshold from which degree on an attribute counts as present, in (0, 1]
     * @throws IllegalArgumentException if {@code threshold} is not in (0, 1]
     */
    public SalienceClass salienceClass(double threshold) {
        return SalienceClass.of(attributes(threshold));
    }

    /** {@return the quadrant of the power-interest grid, with {@link #THRESHOLD}; empty if the interest is not known} */
    public Optional<PowerInterest> quadrant() {
        return quadrant(THRESHOLD);
    }

    /**
     * {@return the quadrant of the power-interest grid; empty if the interest is not known}
     *
     * @param threshold from which degree on power or interest counts as much, in (0, 1]
     * @throws IllegalArgumentException if {@code threshold} is not in (0, 1]
     */
    public Optional<PowerInterest> quadrant(double threshold) {
        requireThreshold(threshold);
        return interest().map(interest -> PowerInterest.of(power(), interest, threshold));
    }

    private static void requireThreshold(double threshold) {
        Require.that(
                threshold > 0 && threshold <= 1,
                "threshold",
                threshold,
                "a salience",
                "must be in (0, 1]",
                "leave it out to use " + THRESHOLD);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Salience> codec() {
        return CODEC;
    }

    /** Builds a {@link Salience}; {@code power}, {@code legitimacy} and {@code urgency} are required. */
    public static final class Builder extends ImmutableSalience.Builder {
        Builder() {}
    }
}
