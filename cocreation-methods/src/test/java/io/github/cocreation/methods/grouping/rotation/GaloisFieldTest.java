/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GaloisFieldTest {
    @Test
    void every_row_of_the_products_is_a_permutation_and_the_laws_hold() {
        for (int order : new int[] {2, 3, 4, 5, 7, 8, 9, 16, 25, 27}) {
            GaloisField field = GaloisField.of(order);
            for (int a = 0; a < order; a++) {
                Set<Integer> sums = new HashSet<>();
                Set<Integer> products = new HashSet<>();
                for (int b = 0; b < order; b++) {
                    sums.add(field.add(a, b));
                    products.add(field.multiply(a, b));
                    int c = (a * 5 + b * 3) % order;
                    assertThat(field.multiply(a, field.add(b, c)))
                            .isEqualTo(field.add(field.multiply(a, b), field.multiply(a, c)));
                    assertThat(field.multiply(a, field.multiply(b, c)))
                            .isEqualTo(field.multiply(field.multiply(a, b), c));
                }
                assertThat(sums).hasSize(order);
                assertThat(products).hasSize(a == 0 ? 1 : order);
            }
        }
    }

    @Test
    void in_the_field_of_four_x_times_x_is_x_plus_one() {
        assertThat(GaloisField.of(4).multiply(2, 2)).isEqualTo(3);
    }

    @Test
    void there_are_fields_of_prime_powers_only() {
        assertThat(GaloisField.exists(9)).isTrue();
        assertThat(GaloisField.exists(6)).isFalse();
        assertThat(GaloisField.exists(1)).isFalse();
    }
}
