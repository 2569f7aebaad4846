/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codecs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks a certificate without the solver: that nothing was changed, that every panel fills the quotas, that the chances are
 * those of the panels, and that nobody could have a better one; and that it claims neither more nor less than it proves. For the last it takes the weights of each level, follows the
 * proof that no panel is heavier than stated, and compares: if the weighted mean of chances cannot be more than it is, nobody
 * with weight can get more without somebody else who is no better off getting less.
 *
 * <p>Chances are compared to 1e-6; where a level leans on chances settled before, which are known to 1e-10, by so much more as
 * the weights on them make of that, at most 1e-5. Takes time proportional to panels times seats plus steps of proofs times pool.
 */
final class CertificateCheck {
    private static final double CLOSE = 1e-6;
    private static final double ROUNDING = 1e-10;
    private static final double MOST_ROUNDING = 1e-5;
    private static final double SUM = 1e-12;

    private final Certificate certificate;
    private final SelectionTask task;
    private final List<Violation> found = new ArrayList<>();

    private CertificateCheck(Certificate certificate) {
        this.certificate = certificate;
        this.task = certificate.task();
    }

    static Violations of(Certificate certificate) {
        CertificateCheck check = new CertificateCheck(certificate);
        check.digest();
        check.panels();
        double[] chances = check.chances();
        if (check.found.isEmpty() && certificate.objective().isHeuristic()) {
            check.nothingClaimed();
        } else if (check.found.isEmpty()) {
            check.fairness(chances);
        }
        return Violations.of(check.found);
    }

    /** Of a lottery that looks after nobody's chance there is nothing to prove, and it must not look as if there were. */
    private void nothingClaimed() {
        if (certificate.ending() != Certificate.Ending.HEURISTIC) {
            wrong("ending", "ending", Codecs.word(certificate.ending()), "must be heuristic for this objective");
        } else if (!certificate.levels().isEmpty()) {
            wrong("level", "levels", certificate.levels().size(), "must be none, since this objective proves nothing");
        } else {
            found.add(Violation.warning(
                    "heuristic",
                    "objective",
                    Codecs.word(certificate.objective()),
                    "proves nothing about fairness, only that the panels fill the quotas and the chances are theirs",
                    "ask for a certificate of another objective"));
        }
    }

    /** Compares what is proved with what is said to be. */
    private void claimed(boolean complete, String whatIsProved) {
        switch (certificate.ending()) {
            case HEURISTIC -> wrong("ending", "ending", "heuristic", "must be proved or stopped for this objective");
            case PROVED -> {
                if (!complete) {
                    wrong(
                            "fairness",
                            "levels",
                            certificate.levels().size(),
                            "must prove that the lottery is as fair as the objective asks");
                }
            }
            case STOPPED -> {
                if (complete) {
                    wrong("ending", "ending", "stopped", "must be proved, since the levels prove it");
                } else if (certificate.levels().isEmpty()) {
                    found.add(Violation.error(
                            "no-proof",
                            "levels",
                            0,
                            "must be at least 1: the certificate proves nothing about fairness",
                            "the search was stopped, or the proof taken away: give it more time, or ask for"
                                    + " the whole certificate"));
                } else {
                    found.add(Violation.warning(
                            "stopped",
                            "levels",
                            certificate.levels().size(),
                            whatIsProved,
                            "the search was stopped, or levels taken away: give it more time, or ask for the"
                                    + " whole certificate"));
                }
            }
        }
    }

    private void wrong(String code, String place, Object value, String rule) {
        found.add(Violation.error(
                code, place, value, rule, "the certificate was changed after it was made, or made with a mistake"));
    }

    private void digest() {
        String digest = certificate.trueDigest();
        if (!digest.equals(certificate.digest())) {
            wrong("digest", "digest", certificate.digest(), "must be (" + digest + "), that of the content");
        }
    }

    private void panels() {
        double sum = 0;
        for (int p = 0; p < certificate.panels().size(); p++) {
            double probability = certificate.probabilities().get(p);
            sum += probability;
            if (!(probability >= 0 && probability <= 1)) {
                wrong("probability", "probabilities[" + p + "]", probability, "must be in [0, 1]");
            }
            panel("panels[" + p + "]", certificate.panels().get(p));
        }
        if (!(Math.abs(sum - 1) <= SUM)) {
            wrong("probability", "probabilities", sum, "must add up to 1");
        }
    }

    private void panel(String place, ImmutableList<Integer> panel) {
        Set<Integer> members = new HashSet<>(panel);
        if (members.size() != task.seats() || panel.size() != task.seats()) {
            wrong("panel-size", place, members.size(), "must have " + task.seats() + " different people");
        }
        for (Quota quota : task.quotas()) {
            long count =
                    panel.stream().filter(m -> quota.counts(task.pool().get(m))).count();
            if (count < quota.min() || count > quota.max()) {
                wrong("quota", place, count, "must fill the quota " + quota);
            }
        }
        Set<String> households = new HashSet<>();
        for (int member : panel) {
            Candidate candidate = task.pool().get(member);
            if (task.exclude().contains(candidate.id())) {
                wrong("excluded", place, candidate.id(), "must not have anybody who is excluded");
            }
            if (task.household() == HouseholdRule.ONE_SEAT
                    && candidate.household().isPresent()
                    && !households.add(candidate.household().get())) {
                wrong("household", place, candidate.id(), "must have at most one of a household");
            }
        }
        for (int p = 0; p < task.pool().size(); p++) {
            if (task.include().contains(task.pool().get(p).id()) && !members.contains(p)) {
                wrong("included", place, task.pool().get(p).id(), "must have everybody who is included");
            }
        }
    }

    /** Everybody's chance as the panels have it. */
    private double[] chances() {
        double[] chances = new double[task.pool().size()];
        for (int p = 0; p < certificate.panels().size(); p++) {
            for (int member : certificate.panels().get(p)) {
                chances[member] += certificate.probabilities().get(p);
            }
        }
        for (int i = 0; i < chances.length; i++) {
            Double claimed = certificate.chances().get(task.pool().get(i).id());
            if (claimed == null || claimed != chances[i]) {
                wrong(
                        "chance",
                        "claimed." + task.pool().get(i).id(),
                        claimed == null ? "none" : claimed,
                        "must be " + chances[i] + ", as the panels have it");
            }
        }
        if (certificate.chances().size() > chances.length) {
            wrong("chance", "claimed", certificate.chances().size(), "must be of people of the pool");
        }
        return chances;
    }

    private void fairness(double[] people) {
        SeatTypes types = SeatTypes.of(task);
        double[] chances = new double[types.size()];
        for (int t = 0; t < chances.length; t++) {
            double sum = 0;
            for (int[] home : types.types().get(t).peopleByHome()) {
                for (int person : home) {
                    sum += people[person];
                }
            }
            chances[t] = sum / types.people(t);
            for (int[] home : types.types().get(t).peopleByHome()) {
                for (int person : home) {
                    if (Math.abs(people[person] - chances[t]) > CLOSE) {
                        wrong(
                                "equal",
                                "claimed." + task.pool().get(person).id(),
                                people[person],
                                "must be " + chances[t] + ", as for equal people");
                    }
                }
            }
        }
        if (!found.isEmpty()) {
            return;
        }
        if (certificate.objective() == Objective.NASH) {
            NashCheck nash = new NashCheck(types, chances);
            nash.wrong(certificate.levels())
                    .ifPresentOrElse(
                            rule -> wrong(
                                    "level", "levels", certificate.levels().size(), rule),
                            () -> claimed(
                                    nash.isClose(certificate.levels()),
                                    "prove a gap to the best product of chances that is larger than the usual one"));
        } else {
            levels(types, chances);
        }
    }

    private void levels(SeatTypes types, double[] chances) {
        boolean[] settled = new boolean[chances.length];
        for (int l = 0; l < certificate.levels().size(); l++) {
            ChanceLevel level = certificate.levels().get(l);
            String place = "levels[" + l + "]";
            double[] weights = LevelProof.weights(level, types);
            if (weights.length == 0 || !LevelProof.holds(level, weights, types)) {
                wrong("proof", place, level.heaviest(), "must be proved to be at least the weight of every panel");
                return;
            }
            double open = 0;
            double reach = level.heaviest();
            double paid = 0;
            for (int t = 0; t < weights.length; t++) {
                open += settled[t] ? 0 : weights[t];
                reach -= settled[t] ? weights[t] * chances[t] : 0;
                paid += settled[t] ? weights[t] : 0;
            }
            if (Math.abs(open - 1) > CLOSE) {
                wrong("weights", place, open, "must have weights of people not settled that add up to 1");
                return;
            }
            double close = CLOSE + Math.min(ROUNDING * paid, MOST_ROUNDING);
            for (int t = 0; t < weights.length; t++) {
                boolean weighty = weights[t] > LevelSearch.SETTLES;
                if (!settled[t] && (chances[t] < reach - close || (weighty && chances[t] > reach + close))) {
                    wrong("fairness", place, chances[t], "must give its people a chance of " + reach);
                    return;
                }
            }
            for (int t = 0; t < weights.length; t++) {
                settled[t] |= weights[t] > LevelSearch.SETTLES;
            }
            if (reach > CLOSE && certificate.objective() == Objective.MAXIMIN) {
                if (l < certificate.levels().size() - 1) {
                    wrong("level", "levels[" + (l + 1) + "]", "there", "must not be there: the worst-off are settled");
                } else {
                    claimed(true, "");
                }
                return;
            }
        }
        int open = 0;
        for (int t = 0; t < settled.length; t++) {
            open += settled[t] ? 0 : types.people(t);
        }
        claimed(open == 0, "leave the chances of %d people without a proof".formatted(open));
    }
}
