/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.cocreation.core.check.Require;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A lottery as equal tickets, for a draw that everybody can follow. Each panel gets the whole part of its share of the tickets;
 * of the parts left over, two at a time are moved against each other until one is whole, in the direction that keeps
 * everybody's chance closest to what the certificate says (pipage rounding, with the better end instead of a random one).
 *
 * <p>The draw: the SHA-256 digest of the certificate's digest, a colon and the public text, as a number, modulo the number of
 * tickets. Publish the digests of certificate and text first ({@link PublicDraw#commitment}), then the text; or agree on a text
 * that nobody knows yet, such as the numbers of a state lottery.
 *
 * <p>Flanigan, Kehne and Procaccia, "Fair sortition made transparent", 2021 (equal tickets, rounding).
 */
public final class PublicLottery {
    /** How many tickets are usual: 1000, three digits. */
    public static final int USUAL_TICKETS = 1_000;

    private final Certificate certificate;
    private final ImmutableList<Integer> tickets;

    private PublicLottery(Certificate certificate, ImmutableList<Integer> tickets) {
        this.certificate = certificate;
        this.tickets = tickets;
    }

    /**
     * {@return the lottery as so many tickets}
     *
     * @param certificate the lottery
     * @param tickets how many, at least 1
     * @throws IllegalArgumentException if there is to be no ticket
     */
    public static PublicLottery of(Certificate certificate, int tickets) {
        Require.atLeast("number of tickets", tickets, 1, "a public lottery");
        int[] counts = new int[certificate.panels().size()];
        double[] rest = new double[counts.length];
        for (int p = 0; p < counts.length; p++) {
            double share = certificate.probabilities().get(p) * tickets;
            counts[p] = (int) Math.floor(share + 1e-9);
            rest[p] = Math.max(0, share - counts[p]);
        }
        new Rounding(certificate, rest).run(tickets - IntStream.of(counts).sum());
        ImmutableList.Builder<Integer> all = ImmutableList.builder();
        for (int p = 0; p < counts.length; p++) {
            for (int i = 0; i < counts[p] + (int) Math.rint(rest[p]); i++) {
                all.add(p);
            }
        }
        return new PublicLottery(certificate, all.build());
    }

    /** {@return the panel of each ticket, counted from 0 as in the certificate} */
    public ImmutableList<Integer> tickets() {
        return tickets;
    }

    /** {@return how far somebody's chance by these tickets is from the certificate's, at most} */
    public double largestDifference() {
        double[] chances = new double[certificate.task().pool().size()];
        for (int panel : tickets) {
            certificate.panels().get(panel).forEach(person -> chances[person] += 1.0 / tickets.size());
        }
        double largest = 0;
        for (int i = 0; i < chances.length; i++) {
            double exact = certificate
                    .chances()
                    .getOrDefault(certificate.task().pool().get(i).id(), 0.0);
            largest = Math.max(largest, Math.abs(chances[i] - exact));
        }
        return largest;
    }

    /**
     * {@return what to publish before the draw, so that the text can be shown not to have been chosen afterwards}
     *
     * @param publicSeed the text
     */
    public static String commitment(String publicSeed) {
        return Hashing.sha256().hashString(publicSeed, StandardCharsets.UTF_8).toString();
    }

    /**
     * {@return the panel that a text draws; the same text always draws the same}
     *
     * @param publicSeed the text, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public PublicDraw draw(String publicSeed) {
        Require.text("public seed", publicSeed, "the draw");
        byte[] digest = Hashing.sha256()
                .hashString(certificate.digest() + ":" + publicSeed, StandardCharsets.UTF_8)
                .asBytes();
        int ticket = new BigInteger(1, digest)
                .mod(BigInteger.valueOf(tickets.size()))
                .intValue();
        return PublicDraw.builder()
                .certificate(certificate.digest())
                .lottery(tickets.stream().map(certificate.panels()::get).collect(ImmutableList.toImmutableList()))
                .publicSeed(publicSeed)
                .commitment(commitment(publicSeed))
                .drawn(ticket)
                .addAllMembers(certificate.members(tickets.get(ticket)))
                .build();
    }

    /** Makes parts of tickets whole. */
    private static final class Rounding {
        private final Certificate certificate;
        private final double[] parts;
        private final double[] off;

        private Rounding(Certificate certificate, double[] parts) {
            this.certificate = certificate;
            this.parts = parts;
            this.off = new double[certificate.task().pool().size()];
        }

        private void run(int wanted) {
            double sum = Arrays.stream(parts).sum();
            int carried = -1;
            for (int p = 0; p < parts.length; p++) {
                parts[p] = sum == 0 ? 0 : Math.min(1, parts[p] * wanted / sum);
                if (parts[p] > 0 && parts[p] < 1) {
                    carried = carried < 0 ? p : settle(carried, p);
                }
            }
            if (carried >= 0) {
                parts[carried] = Math.rint(parts[carried]);
            }
        }

        /** Moves two parts against each other until one is whole; the other, or -1 if both are. */
        private int settle(int a, int b) {
            double up = Math.min(1 - parts[a], parts[b]);
            double down = Math.min(parts[a], 1 - parts[b]);
            double change = cost(a, b, up) <= cost(a, b, -down) ? up : -down;
            move(a, b, change);
            boolean wholeA = whole(a);
            boolean wholeB = whole(b);
            return wholeA ? wholeB ? -1 : b : a;
        }

        private boolean whole(int panel) {
            boolean whole = Math.abs(parts[panel] - Math.rint(parts[panel])) < 1e-9;
            if (whole) {
                parts[panel] = Math.rint(parts[panel]);
            }
            return whole;
        }

        private double cost(int a, int b, double change) {
            double cost = 0;
            for (int person : certificate.panels().get(a)) {
                cost += 2 * off[person] * change + change * change;
            }
            for (int person : certificate.panels().get(b)) {
                cost -= 2 * off[person] * change;
            }
            return cost;
        }

        private void move(int a, int b, double change) {
            parts[a] += change;
            parts[b] -= change;
            certificate.panels().get(a).forEach(person -> off[person] += change);
            certificate.panels().get(b).forEach(person -> off[person] -= change);
        }
    }
}
