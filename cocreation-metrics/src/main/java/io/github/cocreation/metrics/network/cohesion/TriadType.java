/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

/**
 * How three stakeholders can be tied: the number of mutual, asymmetric and null pairs among them, and where these are not enough
 * a letter: down, up, cyclic, transitive.
 */
public enum TriadType {
    /** Nobody is tied. */
    EMPTY("003", 0),
    /** One arc. */
    ONE_ARC("012", 1),
    /** One mutual pair. */
    ONE_PAIR("102", 2),
    /** Two arcs from the same one. */
    OUT_STAR("021D", 3),
    /** Two arcs to the same one. */
    IN_STAR("021U", 4),
    /** Two arcs in a row. */
    CHAIN("021C", 5),
    /** A mutual pair, and an arc to one of it. */
    PAIR_AND_ARC_IN("111D", 6),
    /** A mutual pair, and an arc from one of it. */
    PAIR_AND_ARC_OUT("111U", 7),
    /** Three arcs, the third of them a short cut. */
    TRANSITIVE("030T", 8),
    /** Three arcs round. */
    CYCLE("030C", 9),
    /** Two mutual pairs. */
    TWO_PAIRS("201", 10),
    /** A mutual pair, and arcs to both of it. */
    PAIR_FROM_ONE("120D", 11),
    /** A mutual pair, and arcs from both of it. */
    PAIR_TO_ONE("120U", 12),
    /** A mutual pair, an arc to one of it and one from the other. */
    PAIR_AND_CHAIN("120C", 13),
    /** Two mutual pairs and an arc. */
    TWO_PAIRS_AND_ARC("210", 14),
    /** Everybody is tied to everybody. */
    COMPLETE("300", 15);

    /** Types by the code of three pairs, two bits each. */
    private static final TriadType[] BY_CODE = byCode();

    /** Where counts of this type stand in a row of counts. */
    final int column;

    private final String symbol;

    TriadType(String symbol, int column) {
        this.symbol = symbol;
        this.column = column;
    }

    /** {@return the symbol of the literature, such as {@code 021D}} */
    public String symbol() {
        return symbol;
    }

    /** How many pairs are tied both ways, the first digit of the symbol. */
    int mutualPairs() {
        return symbol.charAt(0) - '0';
    }

    /** How many pairs are tied one way, the second digit of the symbol. */
    int arcs() {
        return symbol.charAt(1) - '0';
    }

    int tiedPairs() {
        return mutualPairs() + arcs();
    }

    /** The type by how the pairs (a, b), (a, c) and (b, c) are tied: 1 forth, 2 back, 3 both. */
    static TriadType of(int ab, int ac, int bc) {
        return BY_CODE[ab << 4 | ac << 2 | bc];
    }

    private static TriadType[] byCode() {
        TriadType[] types = new TriadType[64];
        for (int code = 0; code < types.length; code++) {
            types[code] = typed(code >> 4, code >> 2 & 3, code & 3);
        }
        return types;
    }

    private static TriadType typed(int ab, int ac, int bc) {
        int mutual = (ab == 3 ? 1 : 0) + (ac == 3 ? 1 : 0) + (bc == 3 ? 1 : 0);
        int none = (ab == 0 ? 1 : 0) + (ac == 0 ? 1 : 0) + (bc == 0 ? 1 : 0);
        int[] out = {(ab & 1) + (ac & 1), (ab >> 1) + (bc & 1), (ac >> 1) + (bc >> 1)};
        int[] in = {(ab >> 1) + (ac >> 1), (ab & 1) + (bc >> 1), (ac & 1) + (bc & 1)};
        boolean source = false;
        boolean sink = false;
        boolean receiving = false;
        for (int v = 0; v < 3; v++) {
            source |= out[v] == 2 && in[v] == 0;
            sink |= in[v] == 2 && out[v] == 0;
            receiving |= in[v] == 2 && out[v] == 1;
        }
        return switch (mutual * 10 + none) {
            case 3 -> EMPTY;
            case 2 -> ONE_ARC;
            case 12 -> ONE_PAIR;
            case 1 -> source ? OUT_STAR : sink ? IN_STAR : CHAIN;
            case 11 -> receiving ? PAIR_AND_ARC_IN : PAIR_AND_ARC_OUT;
            case 0 -> source ? TRANSITIVE : CYCLE;
            case 21 -> TWO_PAIRS;
            case 10 -> source ? PAIR_FROM_ONE : sink ? PAIR_TO_ONE : PAIR_AND_CHAIN;
            case 20 -> TWO_PAIRS_AND_ARC;
            default -> COMPLETE;
        };
    }
}
