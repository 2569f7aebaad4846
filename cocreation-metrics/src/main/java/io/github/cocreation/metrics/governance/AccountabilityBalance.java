/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.participation.Evenness;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * M25: whether accounts are given and answered in all directions: to users, to peers, and to top deciders.
 *
 * <p><b>Formula.</b> A_d = cycles given and answered in time / max(requested, due) in direction d; the value is the lowest of the
 * three. Beside it the balance: {@linkplain Evenness evenness} of completed cycles over the three directions.
 *
 * <p><b>Worked example.</b> Down 2 requested, 1 completed in time; sideward 1 of 1; up 4 of 4: the value is 0.5. Completed 1, 1
 * and 4: balance 0.79.
 *
 * <p><b>Range.</b> 0 to 1, high is good; 0 in a direction says accountability is not extended. <b>Minimum.</b> Something
 * requested or due in each direction; a direction without is named, and counts neither as kept nor as broken. <b>Cost.</b> Linear
 * in accounts. <b>Source.</b> Extended accountability (seed: CoSIE); the cut-offs are heuristics.
 */
public final class AccountabilityBalance implements Measure {
    /** The part with the evenness of completed cycles over the three directions. */
    public static final String BALANCE = "balance of directions";

    /** The part with the completed cycles of the direction that has the fewest; undefined if no account was logged. */
    public static final String FEWEST_COMPLETED = "completed cycles, fewest";

    private static final double UNEVEN = 0.6;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M25"))
            .name("Extended accountability")
            .question("Are accounts given and answered in all directions?")
            .formula("min over directions of cycles given and answered in time / max(requested, due)")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("an account requested or due in each direction: to users, to peers, to top deciders")
            .bands(Bands.lowest("not-extended", Level.POOR, "in some direction accounts are hardly answered")
                    .from(0.3, "partial", Level.WATCH, "in some direction many accounts stay open")
                    .from(0.6, "extended", Level.GOOD, "accounts are given and answered in all directions")
                    .by(Source.heuristic("cut-offs of accountability")))
            .addSource(Source.seed(SeedArticle.COSIE))
            .build();
    private static final AccountabilityBalance DEFAULTS = new AccountabilityBalance();

    private AccountabilityBalance() {}

    /** {@return the measure} */
    public static AccountabilityBalance withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableSortedMap<AccountDirection, AccountCycles> cycles = AccountCycles.of(process.journal());
        Measurement.Builder measurement = measure(cycles)
                .addInput(Digits.count(process.journal().entries(Account.class).size(), "step") + " of accounts");
        cycles.forEach((direction, counts) -> {
            measurement.putPart("answered in time: " + name(direction), counts.kept());
            if (counts.owed() == 0) {
                measurement.addMissing("an account requested or due " + name(direction));
            }
        });
        return measurement
                .putPart(
                        FEWEST_COMPLETED,
                        cycles.values().stream()
                                .map(counts -> (double) counts.completed())
                                .min(Comparator.naturalOrder())
                                .filter(fewest -> !process.journal()
                                        .entries(Account.class)
                                        .isEmpty()))
                .putPart(
                        BALANCE,
                        Evenness.pielou(cycles.values().stream()
                                .mapToDouble(AccountCycles::completed)
                                .toArray()))
                .build();
    }

    private static Measurement.Builder measure(ImmutableSortedMap<AccountDirection, AccountCycles> cycles) {
        int owed = cycles.values().stream().mapToInt(AccountCycles::owed).sum();
        if (owed == 0) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no account was requested or due", 0);
        }
        Optional<AccountDirection> open = cycles.entrySet().stream()
                .filter(entry -> entry.getValue().owed() == 0)
                .map(Map.Entry::getKey)
                .findFirst();
        if (open.isPresent()) {
            return DEFINITION.undefined(
                    UndefinedReason.MISSING_PART, "no account was requested or due " + name(open.get()), owed);
        }
        Map.Entry<AccountDirection, AccountCycles> lowest = cycles.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().kept().orElseThrow()))
                .orElseThrow();
        double value = lowest.getValue().kept().orElseThrow();
        int up = Objects.requireNonNull(cycles.get(AccountDirection.UPWARD)).completed();
        boolean control = Evenness.pielou(cycles.values().stream()
                                .mapToDouble(AccountCycles::completed)
                                .toArray())
                        .filter(balance -> balance < UNEVEN)
                        .isPresent()
                && cycles.values().stream().allMatch(counts -> counts.completed() <= up);
        long inTime = Math.round(value * lowest.getValue().owed());
        return DEFINITION.measured(
                value,
                owed,
                "Of " + Digits.count(lowest.getValue().owed(), "account") + " owed " + name(lowest.getKey()) + ", "
                        + (inTime == 0 ? "none was" : inTime + (inTime == 1 ? " was" : " were"))
                        + " given and answered in time"
                        + (control ? "; most accounts go to the top, as under control." : "."));
    }

    private static String name(AccountDirection direction) {
        return switch (direction) {
            case DOWNWARD -> "to users";
            case SIDEWARD -> "to peers";
            case UPWARD -> "to top deciders";
        };
    }
}
