/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers of people that were published, each with whom it counts, and what can be found out from them by adding and taking away.
 *
 * <p>A reader knows what the names say, not who is who: that those who spoke in a session were there, that sectors share out
 * everybody. Whatever happens to be so in one process only is not known. So beside each real person stand others who could have
 * been: for each two counts of which neither lies in the other, one who is in the first alone, and one who is in both. What is
 * found out must be a set of people whoever they are.
 */
final class Published {
    private final Map<String, ImmutableSet<StakeholderId>> sets = new LinkedHashMap<>();
    private final Map<String, ImmutableSet<String>> within = new LinkedHashMap<>();
    private final Set<String> secret = new LinkedHashSet<>();
    private final List<Partition> partitions = new ArrayList<>();
    private final Map<StakeholderId, Integer> heads = new TreeMap<>();

    /** Parts of a whole, of which everybody in the whole is in exactly one. */
    private record Partition(String whole, ImmutableSet<String> parts) {}

    Published(Collection<Stakeholder> everybody) {
        everybody.forEach(someone -> heads.put(someone.id(), someone.heads()));
    }

    int heads(Set<StakeholderId> who) {
        return who.stream().mapToInt(id -> heads.getOrDefault(id, 1)).sum();
    }

    /** A number that stands somewhere for the public. */
    void number(String name, Set<StakeholderId> who, String... whole) {
        sets.put(name, ImmutableSet.copyOf(who));
        within.put(name, ImmutableSet.copyOf(whole));
        secret.remove(name);
    }

    /** A number that may be wanted; if it has not been published. */
    void wanted(String name, Set<StakeholderId> who, String... whole) {
        if (!sets.containsKey(name)) {
            number(name, who, whole);
            secret.add(name);
        }
    }

    void shareOut(String whole, Collection<String> parts) {
        partitions.add(new Partition(whole, ImmutableSet.copyOf(parts)));
    }

    private ImmutableSet<String> wholes(String name) {
        Set<String> all = new LinkedHashSet<>(Set.of(name));
        within.getOrDefault(name, ImmutableSet.of()).stream()
                .filter(sets::containsKey)
                .forEach(whole -> all.addAll(wholes(whole)));
        return ImmutableSet.copyOf(all);
    }

    /** For each person, and each who could have been, in which of some counts they are. */
    private List<Set<String>> columns(Set<String> names) {
        Set<Set<String>> columns = new LinkedHashSet<>();
        heads.keySet()
                .forEach(
                        id -> columns.add(Sets.intersection(countsOf(id), names).immutableCopy()));
        for (String one : names) {
            for (String other : names) {
                if (!wholes(one).contains(other)) {
                    add(columns, couldBe(wholes(one), other), names);
                }
                if (one.compareTo(other) < 0) {
                    add(columns, couldBe(Sets.union(wholes(one), wholes(other)), ""), names);
                }
            }
        }
        return List.copyOf(columns);
    }

    private static void add(Set<Set<String>> columns, List<Set<String>> kinds, Set<String> names) {
        kinds.forEach(kind -> columns.add(Sets.intersection(kind, names).immutableCopy()));
    }

    private Set<String> countsOf(StakeholderId id) {
        Set<String> counts = new LinkedHashSet<>();
        sets.forEach((name, who) -> {
            if (who.contains(id)) {
                counts.add(name);
            }
        });
        return counts;
    }

    /**
     * Those who are in some counts and not in another: of each whole that is shared out, in every part that they could be in, and in
     * the first that they could be in of every other.
     */
    private List<Set<String>> couldBe(Set<String> in, String out) {
        Set<String> base = new LinkedHashSet<>(in);
        List<Partition> open = new ArrayList<>();
        for (Partition partition : partitions) {
            if (base.contains(partition.whole())) {
                int parts = Sets.intersection(base, partition.parts()).size();
                if (parts > 1) {
                    return List.of();
                }
                if (parts == 0) {
                    open.add(partition);
                }
            }
        }
        List<Set<String>> kinds = new ArrayList<>();
        Set<String> usual = new LinkedHashSet<>(base);
        for (Partition partition : open) {
            partition.parts().stream()
                    .filter(part -> !part.equals(out))
                    .findFirst()
                    .ifPresent(usual::add);
        }
        kinds.add(usual);
        for (Partition partition : open) {
            for (String part : partition.parts()) {
                if (!part.equals(out)) {
                    Set<String> kind = new LinkedHashSet<>(Sets.difference(usual, partition.parts()));
                    kind.add(part);
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    /** Every wanted number about few that is the sum of multiples of published ones, by exact elimination. */
    List<String> determined(int fewest) {
        return secret.stream()
                .filter(name -> isFew(heads(sets.getOrDefault(name, ImmutableSet.of())), fewest))
                .filter(this::isDetermined)
                .toList();
    }

    private boolean isDetermined(String wanted) {
        Set<String> published = Sets.difference(sets.keySet(), secret);
        List<Set<String>> columns = columns(Sets.union(published, Set.of(wanted)));
        List<BigInteger[]> rows = new ArrayList<>();
        published.forEach(name -> addIfIndependent(row(name, columns), rows));
        return pivot(reduced(row(wanted, columns), rows)) < 0;
    }

    private static BigInteger[] row(String name, List<Set<String>> columns) {
        return columns.stream()
                .map(column -> column.contains(name) ? BigInteger.ONE : BigInteger.ZERO)
                .toArray(BigInteger[]::new);
    }

    private static void addIfIndependent(BigInteger[] row, List<BigInteger[]> rows) {
        BigInteger[] left = reduced(row, rows);
        if (pivot(left) >= 0) {
            rows.add(left);
        }
    }

    private static int pivot(BigInteger[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0) {
                return i;
            }
        }
        return -1;
    }

    /** A row from which all multiples of others have been taken. */
    private static BigInteger[] reduced(BigInteger[] row, List<BigInteger[]> rows) {
        BigInteger[] left = row.clone();
        for (BigInteger[] other : rows) {
            int at = pivot(other);
            BigInteger factor = left[at];
            if (factor.signum() != 0) {
                BigInteger common = BigInteger.ZERO;
                for (int i = 0; i < left.length; i++) {
                    left[i] = left[i].multiply(other[at]).subtract(factor.multiply(other[i]));
                    common = common.gcd(left[i]);
                }
                if (common.signum() > 0) {
                    for (int i = 0; i < left.length; i++) {
                        left[i] = left[i].divide(common);
                    }
                }
            }
        }
        return left;
    }

    /** Every sum or difference of up to three published numbers that counts few people, none of whom it may tell about. */
    List<String> differences(int fewest, Set<StakeholderId> exempt) {
        List<String> names =
                sets.keySet().stream().filter(name -> !secret.contains(name)).toList();
        List<Set<String>> columns = columns(new LinkedHashSet<>(names));
        List<int[]> vectors = names.stream()
                .map(name -> columns.stream()
                        .mapToInt(column -> column.contains(name) ? 1 : 0)
                        .toArray())
                .toList();
        List<String> found = new ArrayList<>();
        int n = names.size();
        for (int a = 0; a < n; a++) {
            told(names.get(a), List.of(names.get(a)), List.of(), fewest, exempt, found);
            for (int b = 0; b < n; b++) {
                if (a != b && isSet(columns.size(), List.of(vectors.get(a)), List.of(vectors.get(b)))) {
                    told(
                            names.get(a) + " - " + names.get(b),
                            List.of(names.get(a)),
                            List.of(names.get(b)),
                            fewest,
                            exempt,
                            found);
                }
                for (int c = b + 1; c < n; c++) {
                    List<int[]> two = List.of(vectors.get(b), vectors.get(c));
                    List<String> both = List.of(names.get(b), names.get(c));
                    if (a != b && a != c && isSet(columns.size(), List.of(vectors.get(a)), two)) {
                        told(names.get(a) + " - " + both, List.of(names.get(a)), both, fewest, exempt, found);
                    }
                    if (a != b && a != c && isSet(columns.size(), two, List.of(vectors.get(a)))) {
                        told(both + " - " + names.get(a), both, List.of(names.get(a)), fewest, exempt, found);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isSet(int columns, List<int[]> plus, List<int[]> minus) {
        for (int i = 0; i < columns; i++) {
            int sum = 0;
            for (int[] vector : plus) {
                sum += vector[i];
            }
            for (int[] vector : minus) {
                sum -= vector[i];
            }
            if (sum != 0 && sum != 1) {
                return false;
            }
        }
        return true;
    }

    private void told(
            String how,
            List<String> plus,
            List<String> minus,
            int fewest,
            Set<StakeholderId> exempt,
            List<String> found) {
        Set<StakeholderId> who = new LinkedHashSet<>();
        for (StakeholderId id : heads.keySet()) {
            Set<String> counts = countsOf(id);
            long sum = plus.stream().filter(counts::contains).count()
                    - minus.stream().filter(counts::contains).count();
            if (sum == 1) {
                who.add(id);
            }
        }
        if (isFew(heads(who), fewest) && !exempt.containsAll(who)) {
            found.add(how + " = " + heads(who) + " " + who);
        }
    }

    private static boolean isFew(int people, int fewest) {
        return people > 0 && people < fewest;
    }
}
