/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Percentile bootstrap over units that can be taken as independent: sessions, not utterances.
 *
 * <p><b>Method.</b> As many units as there are get drawn with replacement, the statistic is computed on what was drawn, and
 * this is done {@code draws} times. The interval runs between the (1-c)/2 and (1+c)/2 quantiles of the values (linear
 * interpolation, type 7 of Hyndman and Fan). Draws on which the statistic is undefined are left out and counted.
 *
 * <p><b>Degenerate cases.</b> Fewer than five units (heuristic), or a statistic undefined in half of the draws or more: no
 * interval. All units alike: low = high.
 *
 * <p><b>Determinism.</b> Same seed, same interval. <b>Cost.</b> {@code draws} times the statistic.
 *
 * <p><b>Validity.</b> With few sessions the interval is too narrow; it shows how much hangs on single sessions, not what
 * other people would do.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176344552">Efron (1979), Annals of Statistics 7(1)</a>
 */
public final class Bootstrap {
    private static final int LEAST_UNITS = 5;
    private static final Bootstrap DEFAULTS = new Bootstrap(1, 1000, 0.95);

    private final long seed;
    private final int draws;
    private final double confidence;

    private Bootstrap(long seed, int draws, double confidence) {
        this.seed = seed;
        this.draws = draws;
        this.confidence = confidence;
    }

    /** {@return 1000 draws, 95% confidence, seed 1} */
    public static Bootstrap withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this seed}
     *
     * @param value the seed
     */
    public Bootstrap withSeed(long value) {
        return new Bootstrap(value, draws, confidence);
    }

    /**
     * {@return a copy with this number of draws}
     *
     * @param value how many draws, at least 100
     * @throws IllegalArgumentException if there are fewer
     */
    public Bootstrap withDraws(int value) {
        return new Bootstrap(seed, Require.atLeast("draws", value, 100, "a bootstrap"), confidence);
    }

    /**
     * {@return a copy with this confidence}
     *
     * @param value the share of draws between the ends, above 0 and below 1
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Bootstrap withConfidence(double value) {
        Require.that(value > 0 && value < 1, "confidence", value, "a bootstrap", "must be between 0 and 1", "use 0.95");
        return new Bootstrap(seed, draws, value);
    }

    /**
     * {@return the interval of a statistic; empty with fewer than five units, or if half of the draws have no value}
     *
     * @param units how many units there are
     * @param statistic gives the value on the units drawn, handed in as how often each was drawn; the array is used again
     */
    public Optional<Interval> interval(int units, Function<int[], Optional<Double>> statistic) {
        if (units < LEAST_UNITS) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[draws];
        int defined = 0;
        int[] times = new int[units];
        for (int draw = 0; draw < draws; draw++) {
            Arrays.fill(times, 0);
            for (int i = 0; i < units; i++) {
                times[random.nextInt(units)]++;
            }
            Optional<Double> value = statistic.apply(times);
            if (value.isPresent()) {
                values[defined++] = value.get();
            }
        }
        if (2 * defined <= draws) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(values, defined);
        Arrays.sort(sorted);
        return Optional.of(Interval.builder()
                .low(quantile(sorted, (1 - confidence) / 2))
                .high(quantile(sorted, (1 + confidence) / 2))
                .confidence(confidence)
                .draws(draws)
                .definedDraws(defined)
                .seed(seed)
                .build());
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
