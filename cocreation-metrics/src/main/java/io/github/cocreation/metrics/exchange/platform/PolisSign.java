/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import io.github.cocreation.core.exchange.ExchangeNote;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out whether 1 or -1 means agree. */
final class PolisSign {
    private PolisSign() {}

    /** What means agree, 1 or -1; how well that fits the sums of the comments goes into the notes. */
    static int of(
            Collection<PolisTables.Comment> comments,
            List<PolisTables.VoteRow> votes,
            String place,
            List<ExchangeNote> notes) {
        Map<Long, long[]> counted = new TreeMap<>();
        for (PolisTables.VoteRow vote : votes) {
            long[] sums = counted.computeIfAbsent(vote.comment(), comment -> new long[2]);
            if (vote.vote() != 0) {
                sums[vote.vote() > 0 ? 0 : 1]++;
            }
        }
        long summed = 0;
        long asIs = 0;
        long turned = 0;
        long matches = 0;
        long matchesTurned = 0;
        for (PolisTables.Comment comment : comments) {
            if (comment.agrees() < 0 || comment.disagrees() < 0) {
                continue;
            }
            summed++;
            long[] sums = counted.getOrDefault(comment.number(), new long[2]);
            long off = Math.abs(sums[0] - comment.agrees()) + Math.abs(sums[1] - comment.disagrees());
            long offTurned = Math.abs(sums[1] - comment.agrees()) + Math.abs(sums[0] - comment.disagrees());
            asIs += off;
            turned += offTurned;
            matches += off == 0 ? 1 : 0;
            matchesTurned += offTurned == 0 ? 1 : 0;
        }
        if (summed == 0 || asIs == turned) {
            notes.add(ExchangeNote.assumed(
                    place,
                    "1 means agree and -1 disagree, as most exports have it: the sums of comments.csv "
                            + (summed == 0 ? "are missing" : "fit both readings alike")));
            return 1;
        }
        int agree = asIs < turned ? 1 : -1;
        long fitting = agree == 1 ? matches : matchesTurned;
        notes.add(ExchangeNote.assumed(
                place,
                agree + " means agree and " + -agree + " disagree: so the sums of comments.csv are met for " + fitting
                        + " of " + summed + " statements (off by " + Math.min(asIs, turned) + " votes in all; "
                        + Math.max(asIs, turned) + " the other way round)"));
        return agree;
    }
}
