/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which relations and likenesses go with a relation, the others held constant: multiple regression over pairs of stakeholders
 * (MRQAP), tested by double semi-partialling.
 *
 * <p><b>Formula.</b> Ordinary least squares over all pairs of distinct stakeholders: each pair once if all matrices are undirected,
 * else both ways. Errors of pairs that share somebody hang together, so the t of a coefficient is compared not with a t distribution
 * but with the t's that come out if what is left of its predictor, after regression on the other predictors, has its stakeholders
 * put in other places. The statistic tested is t.
 *
 * <p><b>Worked example.</b> Undirected a - b, b - c, c - d explained by a - b, b - c, a - d: 6 pairs; of the 3 tied in the predictor
 * 2 are tied, of the 3 others 1. Intercept 1/3, slope 1/3, R² = 1/9, t = 0.7071.
 *
 * <p><b>Degenerate cases.</b> A predictor that the others determine, or that is the same everywhere, has no coefficient; the other
 * predictors are then read without it. Fewer pairs than predictors and two more: nothing is fitted. A perfect fit has no t and no
 * test.
 *
 * <p><b>Determinism.</b> Same seed, same bytes, whatever the number of threads. <b>Cost.</b> O(k n²) a replication and predictor.
 * <b>Memory.</b> 8 bytes a replication, 16 a pair and predictor; each thread holds 16 bytes a pair.
 *
 * @see <a href="https://doi.org/10.1007/s11336-007-9016-1">Dekker, Krackhardt and Snijders (2007), Sensitivity of MRQAP tests to
 *     collinearity and autocorrelation conditions</a>
 */
public final class NetworkRegression {
    private static final NetworkRegression DEFAULTS = new NetworkRegression(Replications.DEFAULTS);

    private final Replications replications;

    private NetworkRegression(Replications replications) {
        this.replications = replications;
    }

    /** {@return 1000 replications, seed 1, one thread} */
    public static NetworkRegression withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this number of orders drawn}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public NetworkRegression withReplications(int value) {
        return new NetworkRegression(replications.withCount(value));
    }

    /**
     * {@return a copy with this seed}
     *
     * @param value the seed
     */
    public NetworkRegression withSeed(long value) {
        return new NetworkRegression(replications.withSeed(value));
    }

    /**
     * {@return a copy on this many threads}
     *
     * @param value the number, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public NetworkRegression withThreads(int value) {
        return new NetworkRegression(replications.withThreads(value));
    }

    /**
     * {@return what goes with a relation; empty if there are too few pairs}
     *
     * @param explained the relation
     * @param predictors what may go with it, by name, in the order of the result
     * @throws IllegalArgumentException if a predictor is not about the same stakeholders
     */
    public Optional<RegressionFit> fit(TieMatrix explained, Map<String, TieMatrix> predictors) {
        boolean pairsOnce = explained.direction() == Direction.UNDIRECTED
                && predictors.values().stream().allMatch(p -> p.direction() == Direction.UNDIRECTED);
        predictors.forEach((name, predictor) -> Require.that(
                predictor.stakeholders().equals(explained.stakeholders()),
                "number of stakeholders",
                predictor.stakeholders().size(),
                "predictor (" + name + ")",
                "must be those of what is explained ("
                        + explained.stakeholders().size() + "), the same ones",
                "add those without ties to both"));
        PairCells cells = new PairCells(explained.stakeholders().size(), pairsOnce);
        if (cells.count() < predictors.size() + 2) {
            return replications.finished(Optional.empty());
        }
        double[] outcome = cells.column(explained::value);
        Map<String, double[]> used = new LinkedHashMap<>();
        List<double[]> basis = new ArrayList<>(List.of(cells.unit()));
        predictors.forEach((name, predictor) -> {
            double[] column = cells.column(predictor::value);
            double[] rest = LeastSquares.residual(column, basis);
            if (LeastSquares.isMore(rest, column)) {
                basis.add(LeastSquares.scaled(rest));
                used.put(name, column);
            }
        });
        double[] errors = LeastSquares.residual(outcome, basis);
        double unexplained = LeastSquares.product(errors, errors);
        double[] around = LeastSquares.residual(outcome, basis.subList(0, 1));
        double total = LeastSquares.product(around, around);
        long freedom = cells.count() - used.size() - 1L;
        ImmutableMap.Builder<String, RegressionFit.Coefficient> coefficients = ImmutableMap.builder();
        double intercept = LeastSquares.mean(outcome);
        for (Map.Entry<String, double[]> predictor : used.entrySet()) {
            RegressionFit.Coefficient coefficient = coefficient(cells, outcome, predictor.getKey(), used, freedom);
            coefficients.put(predictor.getKey(), coefficient);
            intercept -= coefficient.value() * LeastSquares.mean(predictor.getValue());
        }
        return replications.finished(Optional.of(ImmutableRegressionFit.builder()
                .mode(pairsOnce ? Direction.UNDIRECTED : Direction.DIRECTED)
                .pairs(cells.count())
                .intercept(intercept)
                .coefficients(coefficients.buildOrThrow())
                .explainedShare(
                        LeastSquares.isMore(around, outcome)
                                ? OptionalDouble.of(1 - unexplained / total)
                                : OptionalDouble.empty())
                .build()));
    }

    /**
     * {@return what goes with a relation; empty if there are too few pairs}
     *
     * @param explained the relation
     * @param predictors what may go with it, by name, in the order of the result
     * @param work on which threads, instead of those set here, and who may stop it; it counts orders, for each predictor
     * @throws IllegalArgumentException if a predictor is not about the same stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Optional<RegressionFit> fit(TieMatrix explained, Map<String, TieMatrix> predictors, Work work) {
        return new NetworkRegression(replications.on(work, predictors.size())).fit(explained, predictors);
    }

    private RegressionFit.Coefficient coefficient(
            PairCells cells, double[] outcome, String name, Map<String, double[]> used, long freedom) {
        List<double[]> basis = new ArrayList<>(List.of(cells.unit()));
        ImmutableSortedMap.copyOf(used).forEach((other, column) -> {
            if (!other.equals(name)) {
                basis.add(LeastSquares.scaled(LeastSquares.residual(column, basis)));
            }
        });
        double[] column = used.getOrDefault(name, outcome);
        double[] left = LeastSquares.residual(column, basis);
        double[] outcomeLeft = LeastSquares.residual(outcome, basis);
        SemiPartial semi = new SemiPartial(cells, basis, left, outcomeLeft, freedom);
        double[] draws = replications.run(
                random -> semi.t(Orders.random(cells.nodes(), random)).orElse(Double.NaN));
        OptionalDouble t = semi.t(Orders.identity(cells.nodes()));
        return new RegressionFit.Coefficient(
                LeastSquares.product(left, outcome) / LeastSquares.product(left, left),
                t,
                PermutationTest.of(
                        "t of " + name,
                        "stakeholders of what is left of the predictor in other places",
                        t,
                        draws,
                        PermutationTest.Sampling.DRAWN));
    }
}
