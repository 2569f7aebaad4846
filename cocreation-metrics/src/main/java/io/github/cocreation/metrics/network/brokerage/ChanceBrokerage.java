/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import io.github.cocreation.metrics.network.Partition;
import java.util.stream.IntStream;

/**
 * Mean and deviation of brokerage if every arc is there with probability d, independent of all others.
 *
 * <p>A path i - j - k brokers with probability {@code p = d²(1 - d)}. Two different paths depend on each other only through the
 * arcs they share; the covariance of two that share
 *
 * <ul>
 *   <li>an arc that is there in both is {@code d³(1-d)³};
 *   <li>the arc that is missing in both is {@code d⁵(1-d)};
 *   <li>an arc that one has and the other misses is {@code -p²}, for they exclude each other.
 * </ul>
 *
 * <p>So variances follow from counting, for every role, the paths and the pairs of paths that share arcs.
 */
final class ChanceBrokerage {
    private final double[] sizes;
    private final double all;
    private final double p;
    private final double sharedTie;
    private final double sharedGap;
    private final double exclusion;

    ChanceBrokerage(Partition partition, double d) {
        this.sizes = IntStream.range(0, partition.groups().size())
                .mapToDouble(partition::size)
                .toArray();
        this.all = partition.members();
        this.p = d * d * (1 - d);
        this.sharedTie = d * d * d * (1 - d) * (1 - d) * (1 - d);
        this.sharedGap = d * d * d * d * d * (1 - d);
        this.exclusion = p * p;
    }

    /** For one broker of a group: two of its paths share an arc if they share i or k. */
    RoleMoments broker(BrokerageRole role, int group) {
        double inside = sizes[group] - 1;
        double outside = all - sizes[group];
        double paths = 0;
        double pairs = 0;
        switch (role) {
            case COORDINATOR -> {
                paths = inside * (inside - 1);
                pairs = 2 * paths * (inside - 2);
            }
            case REPRESENTATIVE, GATEKEEPER -> {
                paths = inside * outside;
                pairs = paths * (inside - 1 + outside - 1);
            }
            case ITINERANT -> {
                for (int other = 0; other < sizes.length; other++) {
                    double within = other == group ? 0 : sizes[other] * (sizes[other] - 1);
                    paths += within;
                    pairs += 2 * within * (sizes[other] - 2);
                }
            }
            case LIAISON -> {
                for (int other = 0; other < sizes.length; other++) {
                    double across = other == group ? 0 : sizes[other] * (outside - sizes[other]);
                    paths += across;
                    pairs += 2 * across * (outside - sizes[other] - 1);
                }
            }
            case TOTAL -> {
                paths = (all - 1) * (all - 2);
                pairs = 2 * paths * (all - 3);
            }
        }
        return moments(paths, paths * p * (1 - p) + pairs * sharedTie);
    }

    /** For all brokers together, exactly. */
    RoleMoments network(BrokerageRole role) {
        double paths = 0;
        double covariance = 0;
        if (role == BrokerageRole.TOTAL) {
            paths = all * (all - 1) * (all - 2);
            covariance = arcs(all * (all - 1), 2 * (all - 2), all - 2);
        } else {
            for (int a = 0; a < sizes.length; a++) {
                for (int b = 0; b < sizes.length; b++) {
                    paths += a == b ? within(role, sizes[a]) : across(role, sizes[a], sizes[b]);
                    covariance += a == b ? arcsWithin(role, sizes[a]) : arcsAcross(role, sizes[a], sizes[b]);
                }
            }
        }
        // Paths over the same three that exclude each other twice were counted twice.
        double twice = switch (role) {
            case COORDINATOR, LIAISON, TOTAL -> 2 * paths;
            case REPRESENTATIVE, GATEKEEPER -> paths;
            case ITINERANT -> 0;
        };
        return moments(paths, paths * p * (1 - p) + covariance + twice * exclusion);
    }

    /** Paths whose i - j lies within a group, by the size of that group. */
    private double within(BrokerageRole role, double n) {
        return switch (role) {
            case COORDINATOR -> n * (n - 1) * (n - 2);
            case REPRESENTATIVE -> n * (n - 1) * (all - n);
            default -> 0;
        };
    }

    /** Paths whose i - j leads from a group of size n to another of size m. */
    private double across(BrokerageRole role, double n, double m) {
        return switch (role) {
            case ITINERANT -> n * m * (n - 1);
            case GATEKEEPER -> n * m * (m - 1);
            case LIAISON -> n * m * (all - n - m);
            default -> 0;
        };
    }

    private double arcsWithin(BrokerageRole role, double n) {
        double arcs = n * (n - 1);
        return switch (role) {
            case COORDINATOR -> arcs(arcs, 2 * (n - 2), n - 2);
            case REPRESENTATIVE, GATEKEEPER -> arcs(arcs, all - n, 0);
            case ITINERANT -> arcs(arcs, 0, all - n);
            default -> 0;
        };
    }

    private double arcsAcross(BrokerageRole role, double n, double m) {
        double arcs = n * m;
        return switch (role) {
            case ITINERANT -> arcs(arcs, n - 1 + m - 1, 0);
            case REPRESENTATIVE -> arcs(arcs, n - 1, n - 1);
            case GATEKEEPER -> arcs(arcs, m - 1, m - 1);
            case LIAISON -> arcs(arcs, 2 * (all - n - m), all - n - m);
            default -> 0;
        };
    }

    /** Covariance over pairs of paths that share one of these arcs; each is there in {@code with} paths and missing in {@code without}. */
    private double arcs(double arcs, double with, double without) {
        return arcs
                * (with * (with - 1) * sharedTie
                        + without * (without - 1) * sharedGap
                        - 2 * with * without * exclusion);
    }

    /**
     * As R's sna 2.7 has it. For itinerants and liaisons that is exact; for the others it takes fewer exclusions than there are.
     */
    RoleMoments networkAsInSna(BrokerageRole role) {
        double paths = 0;
        double covariance = 0;
        switch (role) {
            case COORDINATOR -> {
                for (double n : sizes) {
                    paths += n * (n - 1) * (n - 2);
                    covariance += sameGroupAsInSna(n);
                }
            }
            case TOTAL -> {
                paths = all * (all - 1) * (all - 2);
                covariance = sameGroupAsInSna(all);
            }
            case REPRESENTATIVE, GATEKEEPER -> {
                for (double n : sizes) {
                    double ofGroup = n * (n - 1) * (all - n);
                    paths += ofGroup;
                    covariance += ofGroup * ((all - 3) * sharedTie + (n - 2) * sharedGap);
                }
            }
            case ITINERANT, LIAISON -> {
                return network(role);
            }
        }
        return moments(paths, paths * p * (1 - p) + covariance);
    }

    private double sameGroupAsInSna(double n) {
        return n * (n - 1) * (n - 2) * ((4 * n - 10) * sharedTie - 4 * (n - 3) * exclusion + (n - 3) * sharedGap);
    }

    /** Where no path is possible, rounding must not leave a deviation. */
    private RoleMoments moments(double paths, double variance) {
        return new RoleMoments(paths <= 0 ? 0 : paths * p, paths <= 0 ? 0 : Math.sqrt(Math.max(variance, 0)));
    }
}
