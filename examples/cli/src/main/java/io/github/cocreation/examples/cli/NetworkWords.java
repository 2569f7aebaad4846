/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers and names of figures as people say them. */
final class NetworkWords {
    /** How a figure was read, by the end of its name; longer ends first. */
    private static final ImmutableMap<String, String> READINGS = ImmutableMap.<String, String>builder()
            .put("_weighted_cost", "weights as lengths")
            .put("_weighted_inverse", "1 / weight as length")
            .put("_weighted_directed", "weighted, along arcs")
            .put("_weighted_in", "weighted, against arcs")
            .put("_weighted", "weighted")
            .put("_out_in", "out with in")
            .put("_out_out", "out with out")
            .put("_in_in", "in with in")
            .put("_in_out", "in with out")
            .put("_out", "along arcs")
            .put("_in", "against arcs")
            .put("_und", "regardless of directions")
            .put("_directed", "along arcs")
            .put("_sna", "as in sna")
            .put("_ego", "in the ego network")
            .buildOrThrow();

    private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
            .put("ei_index", "E-I index")
            .put("ei_expected", "E-I index by group sizes alone")
            .put("ei_p_inward", "E-I index, p of being as small")
            .put("ei_p_outward", "E-I index, p of being as large")
            .put("ei", "E-I index")
            .put("left_out", "stakeholders in no group")
            .put("node_count", "stakeholders")
            .put("edge_count", "ties")
            .put("isolate_count", "stakeholders without ties")
            .put("katz_alpha", "Katz alpha")
            .put("reciprocity_arc", "reciprocity of arcs")
            .put("reciprocity_dyadic", "reciprocity of all pairs")
            .put("reciprocity_dyadic_nonnull", "reciprocity of tied pairs")
            .put("clustering_mean_zero", "clustering, mean with undefined as 0")
            .put("clustering_mean_defined", "clustering, mean of the defined")
            .put("clustering_mean", "clustering, mean")
            .put("average_path_length", "mean length of paths")
            .put("krackhardt_lubness", "Krackhardt's least upper bounds")
            .put("krackhardt_connectedness", "Krackhardt's connectedness")
            .put("krackhardt_efficiency", "Krackhardt's efficiency")
            .put("krackhardt_hierarchy", "Krackhardt's hierarchy")
            .put("core_fit", "fit of the core")
            .put("core_size", "stakeholders in the core")
            .put("is_core", "is in the core")
            .put("balance_triads", "balance of triads")
            .put("balance_camps", "balance of two camps")
            .put("balance_frustrated_ties", "ties against the two camps")
            .put("dyad_mutual", "pairs tied both ways")
            .put("dyad_asymmetric", "pairs tied one way")
            .put("dyad_null", "pairs not tied")
            .buildOrThrow();

    private NetworkWords() {}

    /** What a figure is called. */
    static String figure(String name) {
        String known = NAMES.get(name);
        if (known != null) {
            return known;
        }
        for (Map.Entry<String, String> reading : READINGS.entrySet()) {
            if (name.endsWith(reading.getKey())
                    && name.length() > reading.getKey().length()) {
                return figure(name.substring(0, name.length() - reading.getKey().length())) + " (" + reading.getValue()
                        + ")";
            }
        }
        return name.replace('_', ' ');
    }

    /** A number of things: one tie, two ties. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** Whole numbers without places. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.4f", value);
    }

    static String number(Optional<Double> value) {
        return value.map(NetworkWords::number).orElse("not defined");
    }
}
