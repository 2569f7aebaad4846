/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the fairest lottery by way of the chances that would be fairest if seats could be split: mostly there is a lottery over
 * whole panels with just these chances, and then it is the fairest. Panels join a mixture one by one, each the one that most
 * helps it towards those chances, until they are met. The same goes for the chances with the largest product.
 *
 * <p>Where no lottery has these chances, or rounding gets the better of the search, it finds none, and {@link LevelSearch}
 * begins with the panels found.
 */
final class RelaxedSearch {
    private static final double MET = 1e-12;
    private static final double ENOUGH = 1e-10;
    private static final double HELPS = 1e-7;
    private static final double CLOSE = 1e-7;
    /** A gap to the largest sum of logarithms that rounding in the prices of large weights does not reach. */
    private static final double PRODUCT = 1e-4;

    private static final double SHARE = 0.3;
    private static final int STANDSTILL = 60;
    private static final int TURNS = 30;
    private static final int EXCHANGES = 600;
    private static final int QUICK = 60;
    private static final int THOROUGH = 1_200;

    private final SeatTypes types;
    private final Effort effort;
    private final SelectionProgress progress;
    private Optional<PanelMixture> mixture = Optional.empty();
    private int told;
    private int turns = TURNS;

    RelaxedSearch(SeatTypes types, Effort effort, SelectionProgress progress) {
        this.types = types;
        this.effort = effort;
        this.progress = progress;
    }

    /** The fairest lottery, or the best found before the search was stopped; empty if it has to be found in another way. */
    Optional<TypeLottery> run(Objective objective) {
        Optional<RelaxedLevels> relaxed = RelaxedLevels.of(types, effort);
        if (relaxed.isEmpty()) {
            return Optional.empty();
        }
        double[] fairest = relaxed.get().seats();
        double[] mean = objective == Objective.NASH ? nash(fairest) : fairest;
        PanelRows face = types.rows().face(mean);
        PanelMixture mixing = new PanelMixture(mean, scale(mean, face));
        mixture = Optional.of(mixing);
        boolean met = mix(mixing, face, mean);
        if (mixing.panels().isEmpty() || (!met && effort.goOn())) {
            return Optional.empty();
        }
        TypeLottery lottery =
                TypeLottery.of(ImmutableList.copyOf(mixing.panels()), mixing.shares(), ImmutableList.of());
        if (objective == Objective.NASH) {
            return product(lottery, fairest, met);
        }
        if (!met) {
            return Optional.of(lottery);
        }
        ImmutableList<TypeLottery.Level> levels = relaxed.get().levels(objective);
        TypeLottery proved = new TypeLottery(lottery.panels(), lottery.probabilities(), levels);
        return proved.held(types, CLOSE).levels().size() == levels.size() ? Optional.of(proved) : Optional.empty();
    }

    /** The mean seats with the largest product of chances, of those who have a chance at all in the fairest. */
    private double[] nash(double[] fairest) {
        PanelRows rows = types.rows();
        int[] high = rows.high().clone();
        for (int t = 0; t < high.length; t++) {
            high[t] = fairest[t] > ENOUGH ? high[t] : 0;
        }
        PanelRows possible = new PanelRows(rows.low(), high, rows.rows());
        return rows.met(NashChances.of(types, possible, effort).seats());
    }

    /** The lottery with a proof of its product; if it was stopped, with the gap that can be stated at once. */
    private Optional<TypeLottery> product(TypeLottery lottery, double[] fairest, boolean met) {
        boolean[] possible = new boolean[fairest.length];
        ImmutableList.Builder<TypeLottery.Level> levels = ImmutableList.builder();
        PanelSearch search = new PanelSearch(types.rows(), effort);
        boolean certain = true;
        for (int t = 0; t < possible.length && certain; t++) {
            possible[t] = fairest[t] > ENOUGH;
            if (!possible[t]) {
                Optional<TypeLottery.Level> none = FirstPanels.level(FirstPanels.alone(t, search, types), t, types);
                certain = none.isPresent();
                none.ifPresent(levels::add);
            }
        }
        double[] chances = TypeLottery.chances(types, lottery.panels(), lottery.probabilities());
        NashProof proof = new NashProof(types, chances, possible);
        Optional<TypeLottery.Level> last = certain && met ? proof.within(PRODUCT, search) : Optional.empty();
        if (last.isEmpty() && effort.goOn()) {
            return Optional.empty();
        }
        if (last.isPresent()) {
            levels.add(last.get());
        } else if (certain && levels.build().isEmpty()) {
            levels.addAll(proof.stated());
        } else {
            levels = ImmutableList.builder();
        }
        return Optional.of(new TypeLottery(lottery.panels(), lottery.probabilities(), levels.build()));
    }

    /** The panels found. */
    List<int[]> panels() {
        return mixture.map(PanelMixture::panels).orElse(List.of());
    }

    /** What a difference counts, by type: in proportion to how much the seats of a panel vary. */
    private static double[] scale(double[] mean, PanelRows face) {
        double[] scale = new double[mean.length];
        for (int t = 0; t < mean.length; t++) {
            double range = (double) face.high()[t] - face.low()[t];
            if (range > 0) {
                double below = mean[t] - face.low()[t];
                scale[t] = 1 / Math.sqrt(Math.max(1e-4, below * (range - below) / range));
            }
        }
        return scale;
    }

    private boolean mix(PanelMixture mixing, PanelRows face, double[] mean) {
        PanelSearch search = new PanelSearch(face, effort);
        SeatExchange exchange = new SeatExchange(face);
        double nearest = Double.POSITIVE_INFINITY;
        int still = 0;
        boolean going = true;
        while (going && mixing.distance() > MET && still < STANDSTILL) {
            Optional<int[]> panel = helping(mixing, search, exchange);
            going = panel.map(mixing::add).orElse(false) && effort.goOn();
            still = mixing.distance() < 0.999 * nearest ? 0 : still + 1;
            if (mixing.distance() < nearest) {
                nearest = mixing.distance();
                tell(nearest);
            }
        }
        return off(mixing, mean) <= ENOUGH;
    }

    /** Progress in digits: the mixture comes nearer by about the same factor each time. */
    private void tell(double nearest) {
        double share = nearest > 0 ? StrictMath.log(nearest) / StrictMath.log(MET) : 1;
        int done = (int) (types.size() * Math.max(0, Math.min(1, share)));
        if (done > told) {
            told = done;
            progress.at(done, types.size());
        }
    }

    /** A panel that helps the mixture: split seats made whole, or one found quickly, or with more patience, or with all. */
    private Optional<int[]> helping(PanelMixture mixing, PanelSearch search, SeatExchange exchange) {
        double[] worth = mixing.worth();
        double most = Arrays.stream(worth).map(Math::abs).max().orElse(0);
        double least = Double.NEGATIVE_INFINITY;
        if (!mixing.panels().isEmpty()) {
            for (int t = 0; t < worth.length; t++) {
                worth[t] /= most;
            }
            least = mixing.least() / most + HELPS;
        }
        PanelSearch.Found found = search.above(worth, least, SHARE, 0);
        if (found.seats().isEmpty() && found.complete()) {
            return Optional.empty();
        }
        Optional<int[]> whole = found.seats().or(mended(exchange, search.root(), worth, least));
        if (whole.isEmpty() && effort.goOn()) {
            whole = search.above(worth, least, SHARE, QUICK).seats();
        }
        if (whole.isEmpty() && effort.goOn()) {
            whole = search.above(worth, least, 1, THOROUGH).seats();
        }
        if (whole.isEmpty() && effort.goOn()) {
            whole = search.above(worth, least, 1e9, Long.MAX_VALUE).seats();
        }
        return whole;
    }

    /** Tries to make split seats whole, less often after it was in vain. */
    private Supplier<Optional<int[]>> mended(SeatExchange exchange, double[] split, double[] worth, double least) {
        return () -> {
            for (int turn = 0; turn < turns && effort.goOn(); turn++) {
                Optional<int[]> whole = exchange.mend(split, worth, EXCHANGES);
                if (whole.isPresent() && worth(worth, whole.get()) > least) {
                    turns = TURNS;
                    return whole;
                }
            }
            turns = Math.max(1, turns / 2);
            return Optional.empty();
        };
    }

    private static double worth(double[] worth, int[] seats) {
        double sum = 0;
        for (int t = 0; t < seats.length; t++) {
            sum += worth[t] * seats[t];
        }
        return sum;
    }

    /** The largest difference between the chances of the mixture and those wanted. */
    private double off(PanelMixture mixing, double[] mean) {
        double[] chances = TypeLottery.chances(types, mixing.panels(), mixing.shares());
        double off = 0;
        for (int t = 0; t < mean.length; t++) {
            off = Math.max(off, Math.abs(chances[t] - mean[t] / types.people(t)));
        }
        return off;
    }
}
