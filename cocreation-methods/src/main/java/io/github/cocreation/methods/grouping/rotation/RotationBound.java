/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What no rotation of a task can exceed, from counting alone.
 *
 * <p>In all, three counts are made and the least is taken: (a) the seats, that is for each round the most pairs its tables
 * can seat, less the meetings that must repeat because people stay together or because a table's people cannot all find
 * different tables in another round; (b) the pairs that may and can meet: not kept apart, not hosts of two tables, present
 * in one round; (c) half the sum of what each person can reach: per round the largest table less one, at most everybody whom
 * he or she may meet. Rounds already held count as they were.
 *
 * <p>Worked example: 30 people, 6 tables of 5 of which one is host each, 3 rounds: the seats allow 6 * 10 * 3 = 180 pairs;
 * 435 - 15 = 420 pairs may meet, as hosts do not meet each other; each person can reach 12 others, in all 180. The bound is
 * 180.
 *
 * <p>Rules that are not counted (languages, access, mixing) can only make the best rotation worse, so the bound holds with
 * them, too. Takes time proportional to people squared times rounds.
 *
 * <p>Source: double counting as in R. C. Bose's and R. A. Fisher's arguments on designs; the count of forced repeats is
 * this library's.
 *
 * @param distinctPairs the most pairs that can meet
 * @param partners for each participant, in the task's order, the most others he or she can meet
 */
public record RotationBound(int distinctPairs, ImmutableList<Integer> partners) {

    /** {@return the most others that the person can meet who can meet fewest} */
    public int minPartners() {
        return partners.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /**
     * {@return the bound of a task}
     *
     * @param task the task
     */
    public static RotationBound of(RotationTask task) {
        return new Counting(RotationProblem.of(task)).bound();
    }

    /** Whom a count of forced repeats looks at. */
    private enum Who {
        EVERYBODY,
        GUESTS
    }

    /** The counts. */
    private static final class Counting {
        private final RotationProblem problem;
        private final int n;
        private final int played;
        private final BitSet[] may;
        private final BitSet[] metAlready;

        Counting(RotationProblem problem) {
            this.problem = problem;
            this.n = problem.size;
            this.played = problem.task.played().size();
            this.may = new BitSet[n];
            this.metAlready = new BitSet[n];
            for (int p = 0; p < n; p++) {
                metAlready[p] = met(p);
                may[p] = may(p);
            }
        }

        RotationBound bound() {
            ImmutableList.Builder<Integer> partners = ImmutableList.builder();
            long reach = 0;
            long pairs = 0;
            long before = 0;
            for (int p = 0; p < n; p++) {
                int most = partners(p);
                partners.add(most);
                reach += most;
                pairs += may[p].cardinality();
                before += metAlready[p].cardinality();
            }
            long seats = before / 2 - Math.max(company(), forced());
            for (int r = played; r < problem.rounds; r++) {
                seats += pairs(r);
            }
            return new RotationBound(
                    (int) Math.max(0, Math.min(seats, Math.min(pairs / 2, reach / 2))), partners.build());
        }

        /** The most pairs that the tables of a round can seat: the best sizes, table after table. */
        private long pairs(int r) {
            int people = problem.present(r) - problem.least[r][problem.bench];
            long[] best = new long[people + 1];
            Arrays.fill(best, 1, best.length, Long.MIN_VALUE);
            for (int t = 0; t < problem.tables; t++) {
                long[] with = new long[people + 1];
                Arrays.fill(with, Long.MIN_VALUE);
                for (int seated = 0; seated <= people; seated++) {
                    for (int size = problem.least[r][t]; size <= Math.min(seated, problem.most[r][t]); size++) {
                        if (best[seated - size] >= 0) {
                            with[seated] = Math.max(with[seated], best[seated - size] + size * (size - 1L) / 2);
                        }
                    }
                }
                best = with;
            }
            return Math.max(0, best[people]);
        }

        private BitSet met(int p) {
            BitSet met = new BitSet(n);
            for (int r = 0; r < played; r++) {
                for (int q = 0; q < n; q++) {
                    if (q != p && problem.fixed[r][p] >= 0 && problem.fixed[r][p] == problem.fixed[r][q]) {
                        met.set(q);
                    }
                }
            }
            return met;
        }

        private BitSet may(int p) {
            BitSet may = new BitSet(n);
            for (int q = 0; q < n; q++) {
                for (int r = played; r < problem.rounds && q != p && !may.get(q); r++) {
                    int a = problem.fixed[r][p];
                    int b = problem.fixed[r][q];
                    if (a != RotationProblem.ABSENT
                            && b != RotationProblem.ABSENT
                            && (a < 0 || b < 0 || a == b)
                            && problem.ties[p * n + q] != RotationProblem.APART) {
                        may.set(q);
                    }
                }
            }
            may.or(metAlready[p]);
            return may;
        }

        private int partners(int p) {
            int most = metAlready[p].cardinality();
            for (int r = played; r < problem.rounds; r++) {
                if (problem.fixed[r][p] == RotationProblem.ABSENT) {
                    continue;
                }
                int largest = 0;
                for (int t = 0; t < problem.tables; t++) {
                    boolean possible = problem.fixed[r][p] < 0 || problem.fixed[r][p] == t;
                    largest = possible ? Math.max(largest, problem.most[r][t] - 1) : largest;
                }
                most += Math.min(largest, problem.present(r) - 1);
            }
            for (int q = 0; q < n; q++) {
                most -= p == q ? 0 : Math.max(0, together(p, q) - (metAlready[p].get(q) ? 0 : 1));
            }
            return Math.max(0, Math.min(most, may[p].cardinality()));
        }

        /** In how many rounds to come two people must sit together. */
        private int together(int p, int q) {
            int count = 0;
            for (int r = played; r < problem.rounds; r++) {
                for (int other : problem.blocks[r][p]) {
                    count += other == q
                                    && problem.fixed[r][p] != RotationProblem.ABSENT
                                    && problem.fixed[r][q] != RotationProblem.ABSENT
                            ? 1
                            : 0;
                }
            }
            return count;
        }

        /** The meetings that repeat because people must stay together. */
        private long company() {
            long repeats = 0;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    repeats += Math.max(0, together(p, q) - (metAlready[p].get(q) ? 0 : 1));
                }
            }
            return repeats;
        }

        /**
         * The meetings that repeat because people of one table must share tables again. A pair that meets m times is counted in
         * m (m - 1) / 2 pairs of rounds and repeats m - 1 times, so repeats are at least 2 / rounds of what is counted.
         */
        private long forced() {
            long again = 0;
            int open = problem.rounds - played;
            for (int r = played; r < problem.rounds; r++) {
                for (int s = r + 1; s < problem.rounds; s++) {
                    long everybody = again(r, s, problem.tables, Who.EVERYBODY);
                    long guests = problem.returnForbidden() ? again(r, s, problem.tables - 1, Who.GUESTS) : 0;
                    again += Math.max(everybody, guests);
                }
            }
            return open == 0 ? 0 : (2 * again + open - 1) / open;
        }

        private long again(int r, int s, int elsewhere, Who who) {
            if (problem.least[r][problem.bench] > 0 || problem.least[s][problem.bench] > 0) {
                return 0;
            }
            int both = 0;
            for (int p = 0; p < n; p++) {
                both += problem.fixed[r][p] != RotationProblem.ABSENT
                                && problem.fixed[s][p] != RotationProblem.ABSENT
                                && !(who == Who.GUESTS && problem.host[p])
                        ? 1
                        : 0;
            }
            long sum = 0;
            for (int t = 0; t < problem.tables; t++) {
                int here = both / problem.tables + (t < both % problem.tables ? 1 : 0);
                sum += spread(here, Math.max(1, elsewhere));
            }
            return sum;
        }

        /** The fewest pairs that share a table when people spread over so many tables. */
        private static long spread(int people, int tables) {
            long low = people / tables;
            long more = people % tables;
            return more * (low + 1) * low / 2 + (tables - more) * low * (low - 1) / 2;
        }
    }
}
