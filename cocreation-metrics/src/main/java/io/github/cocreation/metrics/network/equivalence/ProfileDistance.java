/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;

/**
 * Structural equivalence: how far two stakeholders are from having the same ties to the same others.
 *
 * <p><b>Formula.</b> {@code d(i, j) = sqrt(sum over k, not i or j, of (x(i,k) - x(j,k))² + (x(k,i) - x(k,j))²)}; the second part only
 * in a directed network. 0 if one could stand in for the other.
 *
 * <p><b>Worked example.</b> Star c - w, c - x, c - y: w and x both are tied to c alone, 0. c and w: of x and y c is tied to both, w to
 * neither: sqrt(2).
 *
 * <p><b>Degenerate cases.</b> Fewer than three stakeholders: 0 between them, there is nobody to compare by. <b>Cost.</b> O(n³) time,
 * O(n²) space.
 * <b>Memory.</b> 16 bytes a pair of stakeholders, half of them the result.
 *
 * @see <a href="https://doi.org/10.1086/226141">Burt (1976), Positions in networks</a>
 * @param reading how ties are read
 */
public record ProfileDistance(Reading reading) {
    private static final ProfileDistance DEFAULTS = new ProfileDistance(Reading.PRESENCE);

    /** {@return the distance by whether there are ties} */
    public static ProfileDistance withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that reads ties so}
     *
     * @param value how ties are read
     */
    public ProfileDistance withReading(Reading value) {
        return new ProfileDistance(value);
    }

    /**
     * {@return how far apart everybody is from everybody}
     *
     * @param view the network
     */
    public PairScores between(NetworkView view) {
        return between(view, Work.withDefaults());
    }

    /**
     * {@return how far apart everybody is from everybody}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders compared with all others
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public PairScores between(NetworkView view, Work work) {
        double[][] x = Profiles.of(view, reading);
        boolean directed = view.direction() == Direction.DIRECTED;
        double[][] distance = new double[x.length][x.length];
        WorkMeter meter = work.meter(x.length);
        for (int i = 0; i < x.length; i++) {
            meter.advance(1);
            for (int j = i + 1; j < x.length; j++) {
                double sum = 0;
                for (int k = 0; k < x.length; k++) {
                    if (k != i && k != j) {
                        sum += (x[i][k] - x[j][k]) * (x[i][k] - x[j][k]);
                        sum += directed ? (x[k][i] - x[k][j]) * (x[k][i] - x[k][j]) : 0;
                    }
                }
                distance[i][j] = Math.sqrt(sum);
                distance[j][i] = distance[i][j];
            }
        }
        return new PairScores(view.stakeholders(), distance);
    }
}
