/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import java.util.Comparator;
import java.util.TreeSet;

/**
 * Turns a panel of types into panels of people, so that equal people have exactly the same chance. While a pointer goes once
 * around, the seats move from home to home, and within a home from one to the next; whenever somebody moves, a new panel
 * begins. Homes move in steps of the greatest common divisor of homes and seats, so that there are few panels.
 *
 * <p>Worked example: two of four equal people move in steps of two, so there are two panels of 1/2; one of two others moves in
 * steps of one. Together these make two panels, since both move at the half.
 */
final class PanelExpansion {
    private static final Comparator<Turn> BY_PLACE =
            (a, b) -> Long.compare((long) a.part * b.parts, (long) b.part * a.parts);

    private final SeatTypes types;

    /** A place on the way around: so many parts of so many. */
    private record Turn(int part, int parts) {
        double place() {
            return (double) part / parts;
        }
    }

    /** People, as places in the pool in ascending order, and what part of the way they sit. */
    record PeoplePanel(ImmutableList<Integer> people, double share) {}

    PanelExpansion(SeatTypes types) {
        this.types = types;
    }

    ImmutableList<PeoplePanel> of(int[] seats) {
        TreeSet<Turn> turns = new TreeSet<>(BY_PLACE);
        turns.add(new Turn(0, 1));
        for (SeatTypes.Home home : types.homes()) {
            int steps = home.homes() / step(home, seats);
            for (int type : home.types()) {
                int parts = seats[type] == 0 ? 1 : steps * people(type);
                for (int part = 1; part < parts; part++) {
                    turns.add(new Turn(part, parts));
                }
            }
        }
        ImmutableList<Turn> places = ImmutableList.copyOf(turns);
        ImmutableList.Builder<PeoplePanel> panels = ImmutableList.builder();
        for (int i = 0; i < places.size(); i++) {
            double begin = places.get(i).place();
            double end = i + 1 < places.size() ? places.get(i + 1).place() : 1;
            panels.add(new PeoplePanel(at((begin + end) / 2, seats), end - begin));
        }
        return panels.build();
    }

    private ImmutableList<Integer> at(double place, int[] seats) {
        ImmutableList.Builder<Integer> people = ImmutableList.builder();
        for (SeatTypes.Home home : types.homes()) {
            int step = step(home, seats);
            double turned = place * home.homes() / step;
            int first = ((int) turned) * step;
            for (int type : home.types()) {
                int[][] members = types.types().get(type).peopleByHome();
                int member = (int) ((turned - (int) turned) * people(type));
                for (int seat = 0; seat < seats[type]; seat++) {
                    people.add(members[(first + seat) % home.homes()][member]);
                }
                first += seats[type];
            }
        }
        return ImmutableList.sortedCopyOf(people.build());
    }

    private static int step(SeatTypes.Home home, int[] seats) {
        int step = home.homes();
        for (int type : home.types()) {
            step = IntMath.gcd(step, seats[type]);
        }
        return step;
    }

    /** How many of a type live in one home. */
    private int people(int type) {
        return types.types().get(type).peopleByHome()[0].length;
    }
}
