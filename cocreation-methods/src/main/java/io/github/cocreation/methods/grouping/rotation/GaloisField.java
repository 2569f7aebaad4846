/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import java.util.Arrays;

/**
 * The finite field of a prime power of elements, which count from 0; 0 and 1 are what their names say.
 *
 * <p>Elements are polynomials over the integers modulo p, written as digits in base p; products are reduced by the first
 * polynomial of the right degree that has no divisors. Worked example: in the field of 4, 2 is x and 3 is x + 1, and x * x
 * = x + 1.
 */
final class GaloisField {
    private final int order;
    private final int prime;
    private final int degree;
    private final int[] reducer;

    private GaloisField(int order, int prime, int degree) {
        this.order = order;
        this.prime = prime;
        this.degree = degree;
        this.reducer = irreducible();
    }

    /** The field of so many elements. */
    static GaloisField of(int order) {
        int prime = smallestDivisor(order);
        int degree = 0;
        for (int rest = order; rest > 1; rest /= prime) {
            degree++;
        }
        return new GaloisField(order, prime, degree);
    }

    /** Whether there is a field of so many elements. */
    static boolean exists(int order) {
        int rest = order;
        int prime = smallestDivisor(order);
        while (rest > 1 && rest % prime == 0) {
            rest /= prime;
        }
        return order > 1 && rest == 1;
    }

    private static int smallestDivisor(int number) {
        for (int d = 2; d * d <= number; d++) {
            if (number % d == 0) {
                return d;
            }
        }
        return Math.max(2, number);
    }

    int order() {
        return order;
    }

    int add(int a, int b) {
        int sum = 0;
        int scale = 1;
        for (int i = 0; i < degree; i++, scale *= prime) {
            sum += (a / scale % prime + b / scale % prime) % prime * scale;
        }
        return sum;
    }

    int multiply(int a, int b) {
        int[] product = new int[2 * degree];
        for (int i = 0; i < degree; i++) {
            for (int j = 0; j < degree; j++) {
                product[i + j] += digit(a, i) * digit(b, j);
            }
        }
        reduce(product, reducer, degree);
        int value = 0;
        for (int i = degree - 1; i >= 0; i--) {
            value = value * prime + product[i];
        }
        return value;
    }

    private int digit(int a, int i) {
        int rest = a;
        for (int j = 0; j < i; j++) {
            rest /= prime;
        }
        return rest % prime;
    }

    /** Takes multiples of a polynomial with leading coefficient 1 away, until the degree is smaller than its own. */
    private void reduce(int[] polynomial, int[] by, int byDegree) {
        for (int i = 0; i < polynomial.length; i++) {
            polynomial[i] %= prime;
        }
        for (int i = polynomial.length - 1; i >= byDegree; i--) {
            int factor = polynomial[i];
            for (int j = 0; j <= byDegree; j++) {
                int at = i - byDegree + j;
                polynomial[at] = Math.floorMod(polynomial[at] - factor * by[j], prime);
            }
        }
    }

    private int[] irreducible() {
        for (int code = 0; code < order; code++) {
            int[] candidate = polynomial(code, degree);
            if (isIrreducible(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("Every finite field has an irreducible polynomial.");
    }

    /** The polynomial of this degree with leading coefficient 1 whose other coefficients are the digits. */
    private int[] polynomial(int digits, int ofDegree) {
        int[] made = new int[ofDegree + 1];
        int rest = digits;
        for (int i = 0; i < ofDegree; i++, rest /= prime) {
            made[i] = rest % prime;
        }
        made[ofDegree] = 1;
        return made;
    }

    private boolean isIrreducible(int[] candidate) {
        int divisors = 1;
        for (int d = 1; 2 * d <= degree; d++) {
            divisors *= prime;
            for (int code = 0; code < divisors; code++) {
                int[] rest = Arrays.copyOf(candidate, candidate.length);
                reduce(rest, polynomial(code, d), d);
                if (Arrays.stream(rest).limit(d).allMatch(c -> c == 0)) {
                    return false;
                }
            }
        }
        return true;
    }
}
