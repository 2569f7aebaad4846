/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

/** What one person did in one session. */
final class ParticipationRow {
    final int session;
    final int person;
    int contributions;
    int ideas;
    int timed;
    double minutes;
    int minutesPresent;

    ParticipationRow(int session, int person) {
        this.session = session;
        this.person = person;
    }

    void add(ParticipationRow other) {
        contributions += other.contributions;
        ideas += other.ideas;
        timed += other.timed;
        minutes += other.minutes;
        minutesPresent += other.minutesPresent;
    }

    double amount(Counted counted) {
        return switch (counted) {
            case CONTRIBUTIONS -> contributions;
            case MINUTES -> minutes;
            case IDEAS -> ideas;
            case COMMITMENTS -> 0;
        };
    }
}
