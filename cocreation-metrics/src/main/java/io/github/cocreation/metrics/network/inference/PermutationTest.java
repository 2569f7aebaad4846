/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.cocreation.core.check.Require;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How an observed figure stands among those that chance brings.
 *
 * <p><b>Formula.</b> Of n draws, b are at least as large as what is observed. {@link #pGreater} is {@code (b + 1) / (n + 1)}: the
 * observed network is itself one that chance could have brought, so p is never 0. {@link #shareGreater} is {@code b / n}, the {@code
 * p_ge} that R's sna prints. Where all orders were counted rather than drawn, the observed one is among them, and both are {@code b
 * / n}. Figures closer than 1e-12 are equal, and count in both tails.
 *
 * <p><b>Worked example.</b> Observed 3; draws 1, 2, 3, 4: two are as large, so {@code shareGreater = 2/4} and {@code pGreater =
 * 3/5}; three are as small, so {@code pLess = 4/5}; two-sided twice the smaller, cut at 1: 1.
 *
 * <p><b>Degenerate cases.</b> Draws on which the figure is undefined are left out and counted in {@link #undefinedDraws}. All draws
 * alike: deviation 0, no {@link #z}.
 *
 * @see <a href="https://doi.org/10.2202/1544-6115.1585">Phipson and Smyth (2010), Permutation p-values should never be zero</a>
 */
@Value.Immutable
public abstract class PermutationTest {
    private static final double SLACK = 1e-12;

    PermutationTest() {}

    /** How the values that chance brings were found. */
    public enum Sampling {
        /** By drawing. */
        DRAWN,
        /** By counting every one there is, the observed among them. */
        EXHAUSTIVE
    }

    /** {@return what was tested} */
    public abstract String statistic();

    /** {@return what chance was allowed to change} */
    public abstract String nullModel();

    /** {@return the observed figure} */
    public abstract double observed();

    /** {@return the figures that chance brought, in ascending order, for plotting} */
    public abstract ImmutableDoubleArray draws();

    /** {@return how many draws had no figure} */
    public abstract int undefinedDraws();

    /** {@return how the draws were made} */
    public abstract Sampling sampling();

    /**
     * {@return the test of a figure; empty if it, or all of the draws, are undefined}
     *
     * @param statistic what is tested
     * @param nullModel what chance was allowed to change
     * @param observed the observed figure
     * @param draws the figures that chance brought, NaN where there is none
     * @param sampling how they were made
     */
    public static Optional<PermutationTest> of(
            String statistic, String nullModel, OptionalDouble observed, double[] draws, Sampling sampling) {
        double[] defined = Arrays.stream(draws)
                .filter(draw -> !Double.isNaN(draw))
                .sorted()
                .toArray();
        if (observed.isEmpty() || defined.length == 0) {
            return Optional.empty();
        }
        return Optional.of(ImmutablePermutationTest.builder()
                .statistic(statistic)
                .nullModel(nullModel)
                .observed(observed.getAsDouble())
                .draws(ImmutableDoubleArray.copyOf(defined))
                .undefinedDraws(draws.length - defined.length)
                .sampling(sampling)
                .build());
    }

    /** {@return how many draws count: those with a figure} */
    public int replications() {
        return draws().length();
    }

    /** {@return how many draws are as large as what is observed, or larger} */
    public int asLarge() {
        return (int) draws().stream().filter(draw -> draw >= observed() - SLACK).count();
    }

    /** {@return how many draws are as small as what is observed, or smaller} */
    public int asSmall() {
        return (int) draws().stream().filter(draw -> draw <= observed() + SLACK).count();
    }

    /** {@return the chance of a figure as large, or larger} */
    public double pGreater() {
        return p(asLarge());
    }

    /** {@return the chance of a figure as small, or smaller} */
    public double pLess() {
        return p(asSmall());
    }

    /** {@return twice the smaller of both, at most 1} */
    public double pTwoSided() {
        return Math.min(1, 2 * Math.min(pGreater(), pLess()));
    }

    /** {@return the bare share of draws as large or larger, as R's sna prints it; 0 is possible} */
    public double shareGreater() {
        return (double) asLarge() / replications();
    }

    /** {@return the bare share of draws as small or smaller, as R's sna prints it; 0 is possible} */
    public double shareLess() {
        return (double) asSmall() / replications();
    }

    /** {@return the mean of the draws} */
    public double mean() {
        return draws().stream().sum() / replications();
    }

    /** {@return the standard deviation of the draws, over n - 1; empty if there is only one} */
    public OptionalDouble deviation() {
        double mean = mean();
        double squares =
                draws().stream().map(draw -> (draw - mean) * (draw - mean)).sum();
        return replications() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squares / (replications() - 1)));
    }

    /** {@return how many deviations what is observed lies above the mean; empty if the draws are all alike} */
    public OptionalDouble z() {
        double deviation = deviation().orElse(0);
        return deviation <= SLACK ? OptionalDouble.empty() : OptionalDouble.of((observed() - mean()) / deviation);
    }

    /**
     * {@return the value below which a share of the draws lies, interpolated (type 7 of Hyndman and Fan)}
     *
     * @param share the share, in [0, 1]
     * @throws IllegalArgumentException if it is not in [0, 1]
     */
    public double quantile(double share) {
        double place = Require.unitInterval("share", share, "a quantile") * (replications() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, replications() - 1);
        return draws().get(below) + (place - below) * (draws().get(above) - draws().get(below));
    }

    private double p(int extreme) {
        return sampling() == Sampling.EXHAUSTIVE
                ? (double) extreme / replications()
                : (extreme + 1.0) / (replications() + 1.0);
    }

    /** {@return the test in one line, for people} */
    @Override
    public final String toString() {
        return "%s %.4f against %s: p (as large) %.4f, p (as small) %.4f, mean %.4f of %d"
                .formatted(statistic(), observed(), nullModel(), pGreater(), pLess(), mean(), replications());
    }
}
