/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.signed;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * Line index of balance, or frustration: how many ties at least stand against any division into two camps with friends within and
 * enemies across. 0 if the network is balanced.
 *
 * <p><b>Method.</b> Up to {@value #MOST_EXACT} stakeholders with ties (by default) the best division is found by branch and bound, and
 * proven. Beyond, or when that takes too long, by moving stakeholders from camp to camp from several starts while that helps: a
 * heuristic, whose number is an upper bound.
 *
 * <p><b>Worked example.</b> Triangle of three negative ties: whoever is put where, one tie stays within a camp: 1. Square a - b, c - d
 * positive, b - c, d - a negative: camps {a, b} and {c, d}, none is frustrated: 0.
 *
 * <p>Arcs are read both ways, as in {@link TriadBalance}. {@link Camps#share} divides by half of the ties, which is the largest possible
 * frustration of any network, so values of networks of other sizes can be compared.
 *
 * <p><b>Degenerate cases.</b> No ties: 0, and no share. <b>Determinism.</b> Same seed, same camps. <b>Cost.</b> Exact: exponential in
 * stakeholders at worst; heuristic: O(starts · n · m) at worst.
 * <b>Memory.</b> 17 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1093/comnet/cnv015">Aref and Wilson (2018), Measuring partial balance in signed networks</a>
 */
public final class Frustration {
    /** As many stakeholders with ties are divided exactly by default. */
    public static final int MOST_EXACT = 40;

    private static final Frustration DEFAULTS = new Frustration(MOST_EXACT, 1);

    private final int mostExact;
    private final long seed;

    private Frustration(int mostExact, long seed) {
        this.mostExact = mostExact;
        this.seed = seed;
    }

    /** How sure it is that no division frustrates fewer ties. */
    public enum Proof {
        /** None does. */
        EXACT,
        /** A heuristic: moving any one stakeholder does not help; another division may. */
        HEURISTIC
    }

    /**
     * What was found.
     *
     * @param frustrated how many ties stand against the division
     * @param ties how many there are
     * @param camp one camp, that of the first stakeholder by id that has ties; in id order
     * @param other the other camp, in id order, those without ties not among them
     * @param proof how sure it is
     */
    public record Camps(
            int frustrated,
            int ties,
            ImmutableSortedSet<StakeholderId> camp,
            ImmutableSortedSet<StakeholderId> other,
            Proof proof) {
        /** {@return 1 - frustrated / (ties / 2): 1 if balanced; empty if there are no ties} */
        public OptionalDouble share() {
            return ties == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - 2.0 * frustrated / ties);
        }
    }

    /** {@return the index, exact up to {@value #MOST_EXACT} stakeholders with ties, seed 1} */
    public static Frustration withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that divides so many exactly}
     *
     * @param value how many stakeholders with ties at most; with 0 the heuristic is always used
     * @throws IllegalArgumentException if it is negative
     */
    public Frustration withMostExact(int value) {
        return new Frustration(Require.atLeast("number of stakeholders", value, 0, "an exact search"), seed);
    }

    /**
     * {@return a copy with this seed, from which the starts of the heuristic come}
     *
     * @param value the seed
     */
    public Frustration withSeed(long value) {
        return new Frustration(mostExact, value);
    }

    /**
     * {@return the division that frustrates fewest ties}
     *
     * @param view the network, negative weights being negative ties
     */
    public Camps of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the division that frustrates fewest ties}
     *
     * @param view the network, negative weights being negative ties
     * @param work who may stop and watch it; it counts divisions begun, as many as it would give up after
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Camps of(NetworkView view, Work work) {
        NetworkView ties = view.underlying(work);
        boolean small = CampSearch.tiedCount(ties) <= mostExact;
        WorkMeter meter = work.meter(CampSearch.STARTS + (small ? CampSearch.MOST_VISITS : 0));
        CampSearch search = new CampSearch(ties, seed, meter);
        boolean[] camp = search.moved();
        boolean exact = small && search.improve(camp);
        meter.finish();
        ImmutableSortedSet.Builder<StakeholderId> one = ImmutableSortedSet.naturalOrder();
        ImmutableSortedSet.Builder<StakeholderId> other = ImmutableSortedSet.naturalOrder();
        int first = search.firstTied();
        for (int node = 0; node < camp.length; node++) {
            if (ties.outBegin(node) < ties.outEnd(node)) {
                (camp[node] == camp[first] ? one : other).add(ties.stakeholder(node));
            }
        }
        return new Camps(
                search.frustrated(camp),
                ties.tieCount(),
                one.build(),
                other.build(),
                exact ? Proof.EXACT : Proof.HEURISTIC);
    }
}
