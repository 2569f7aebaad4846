/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import io.github.cocreation.core.chart.ChartTie;
import io.github.cocreation.core.chart.NetworkChart;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.WeightMeaning;
import java.util.Map;
import java.util.TreeMap;

/** The ties of one layer of a picture, those between the same two nodes as one. */
final class TieSums {
    private static final double ALIKE = 0.4;

    private final Layer layer;
    private final Map<Long, Double> sums = new TreeMap<>();

    TieSums(Layer layer) {
        this.layer = layer;
    }

    void add(int from, int to, double weight) {
        if (from == to) {
            return;
        }
        boolean turned = layer.direction() == Direction.UNDIRECTED && from > to;
        long key = ((long) (turned ? to : from) << 32) | (turned ? from : to);
        sums.merge(key, layer.weightMeaning() == WeightMeaning.STRENGTH ? Math.abs(weight) : 1, Double::sum);
    }

    /** Adds them to a picture and counts the ties of each node; returns how many lines there are. */
    int addTo(NetworkChart.Builder chart, int index, Map<Integer, Integer> degree) {
        double most =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least =
                sums.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        sums.forEach((key, sum) -> {
            int from = (int) (key >> 32);
            int to = (int) (long) key;
            chart.addTies(ChartTie.builder()
                    .start(from)
                    .end(to)
                    .layer(index)
                    .strength(most == least ? ALIKE : sum / most)
                    .build());
            degree.merge(from, 1, Integer::sum);
            degree.merge(to, 1, Integer::sum);
        });
        return sums.size();
    }
}
