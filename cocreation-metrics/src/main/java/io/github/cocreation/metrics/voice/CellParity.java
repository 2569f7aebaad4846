/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.metrics.measure.Digits;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a cell's share of those at a stage compares with its share of those concerned: 1 is as many as there should be.
 *
 * <p><b>Worked example.</b> Tenants under thirty are 0.2 of those concerned and 3 of 40 who spoke: 0.075 / 0.2 = 0.375; the exact
 * 95 % interval of 3 of 40 is 0.0157 to 0.2039, so the parity lies between 0.08 and 1.02: they may be missing, or this is chance.
 *
 * <p>The interval takes heads for independent draws. People who come together, as in one delegation, are not: it is then too narrow.
 */
@Value.Immutable
public abstract class CellParity {
    CellParity() {}

    /** {@return the cell} */
    public abstract PopulationCell cell();

    /** {@return the stage} */
    public abstract VoiceStage stage();

    /** {@return how many of the cell got there} */
    public abstract int heads();

    /** {@return of how many there it is known whether they are of the cell, at least 1} */
    public abstract int known();

    /** {@return the cell's share of those concerned, above 0} */
    public abstract double share();

    /** {@return the exact interval of the share of those at the stage} */
    public abstract BinomialInterval interval();

    /** {@return the share of those at the stage over the share of those concerned} */
    public final double parity() {
        return (double) heads() / known() / share();
    }

    /** {@return the lower end of the parity} */
    public final double low() {
        return interval().low() / share();
    }

    /** {@return the upper end of the parity} */
    public final double high() {
        return interval().high() / share();
    }

    /** {@return whether there are fewer of the cell than chance would explain} */
    public final boolean isMissing() {
        return high() < 1;
    }

    /**
     * {@return the parity of a row at a stage; empty if the share of the cell is not known or 0, or if nobody is there}
     *
     * @param row the row
     * @param stage the stage
     * @param confidence how often the interval shall hold the true share, in (0, 1)
     */
    public static Optional<CellParity> of(FunnelRow row, VoiceStage stage, double confidence) {
        int heads = row.heads().getOrDefault(stage, 0);
        int known = row.known().getOrDefault(stage, 0);
        return row.share()
                .filter(share -> share > 0 && known > 0)
                .map(share -> builder()
                        .cell(row.cell())
                        .stage(stage)
                        .heads(heads)
                        .known(known)
                        .share(share)
                        .interval(BinomialInterval.exact(heads, known, confidence))
                        .build());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return cell, stage and parity, such as {@code tenants present: 0.38}} */
    @Override
    public final String toString() {
        return cell() + " " + Codecs.word(stage()) + ": " + Digits.two(parity());
    }

    /** Builds a {@link CellParity}; everything is required. */
    public static final class Builder extends ImmutableCellParity.Builder {
        Builder() {}
    }
}
