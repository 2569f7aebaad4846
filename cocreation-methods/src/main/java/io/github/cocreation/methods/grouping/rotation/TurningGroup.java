/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import java.util.ArrayList;
import java.util.List;

/**
 * A commutative group by which a round can be turned: digits that are added without carrying, each to its own base.
 *
 * @param bases the bases, such as 3 and 3 for the group of nine elements in which every element added three times is 0
 */
record TurningGroup(List<Integer> bases) {
    /** All groups of so many elements, up to the order of the digits and without those that are others in disguise. */
    static List<TurningGroup> ofOrder(int order) {
        List<TurningGroup> groups = new ArrayList<>();
        groups.add(new TurningGroup(List.of(order)));
        for (int first = 2; first * first <= order; first++) {
            if (order % first == 0 && order / first % first == 0) {
                groups.add(new TurningGroup(List.of(first, order / first)));
                int rest = order / first;
                if (rest % first == 0 && rest / first >= first && rest / first % first == 0) {
                    groups.add(new TurningGroup(List.of(first, first, rest / first)));
                }
            }
        }
        return groups;
    }

    int order() {
        return bases.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact);
    }

    int subtract(int a, int b) {
        int difference = 0;
        int scale = 1;
        int left = a;
        int right = b;
        for (int base : bases) {
            difference += Math.floorMod(left % base - right % base, base) * scale;
            scale *= base;
            left /= base;
            right /= base;
        }
        return difference;
    }
}
