/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.DurationScope;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Parameter;
import io.github.cocreation.methods.definition.ParameterId;
import io.github.cocreation.methods.definition.Step;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which steps of a method a use holds, in how many rounds and how long; {@link Settings#steps} says by what rule. Everything that
 * plans, seats or tells what was planned asks here.
 */
final class UsedSteps {
    /** Shares are counted in millionths of a per cent, so that the minutes add up whatever the rounds are. */
    private static final double PART = 1e6;

    private final MethodDefinition method;
    private final List<Step> steps;

    /** The steps with rotating tables, by their places. */
    private final int[] turning;

    private final int[] rounds;

    private UsedSteps(MethodDefinition method, Optional<Integer> rounds) {
        this.method = method;
        this.steps = method.steps();
        this.turning = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).grouping() == Grouping.TABLES_ROTATING)
                .toArray();
        this.rounds = rounds(rounds);
    }

    static ImmutableList<UsedStep> of(MethodDefinition method, Settings settings) {
        UsedSteps used = new UsedSteps(method, settings.rounds());
        int[] minutes = used.minutes(settings);
        return IntStream.range(0, minutes.length)
                .filter(i -> minutes[i] > 0)
                .mapToObj(i -> new UsedStep(used.steps.get(i), used.rounds[i], minutes[i]))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the method has a step to which a number of rounds makes a difference, or sessions. */
    static boolean hasRounds(MethodDefinition method) {
        return method.durationScope() == DurationScope.PER_SESSION
                || method.steps().stream()
                        .anyMatch(step -> step.grouping() == Grouping.TABLES_ROTATING
                                || step.grouping() == Grouping.SELF_ORGANISED);
    }

    /** What only steps would have yielded that a use leaves out. */
    static ImmutableSet<Token> unmade(MethodDefinition method, Settings settings) {
        UsedSteps used = new UsedSteps(method, settings.rounds());
        ImmutableSet<Token> made = used.outputs(true);
        return used.outputs(false).stream()
                .filter(token -> !made.contains(token))
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableSet<Token> outputs(boolean held) {
        return IntStream.range(0, steps.size())
                .filter(i -> rounds[i] > 0 == held)
                .mapToObj(i -> steps.get(i).output())
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    private int[] rounds(Optional<Integer> asked) {
        int[] held = new int[steps.size()];
        Arrays.fill(held, 1);
        if (method.durationScope() != DurationScope.PER_SESSION) {
            Optional<Integer> wanted = asked.or(() -> method.rounds().map(Estimate::typical));
            if (turning.length > 0) {
                turn(held, wanted.orElse(turning.length));
            } else {
                longestOpen().ifPresent(i -> held[i] = wanted.orElse(1));
            }
        }
        return held;
    }

    private Optional<Integer> longestOpen() {
        return IntStream.range(0, steps.size())
                .boxed()
                .filter(i -> steps.get(i).grouping() == Grouping.SELF_ORGANISED)
                .max(Comparator.comparingInt((Integer i) -> steps.get(i).share())
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Shares so many rounds out among the steps with rotating tables. */
    private void turn(int[] held, int wanted) {
        int left = wanted;
        int further = Math.max(0, wanted - turning.length);
        for (int i : turning) {
            // Each has this many at least, so that the loop below is short however many are wanted.
            held[i] = left == 0
                    ? 0
                    : (int) Math.max(1, (long) further * steps.get(i).share() / turningShare());
            left -= Math.min(left, held[i]);
        }
        for (; left > 0; left--) {
            held[longest(held)]++;
        }
    }

    /** The step with the longest rounds so far; the last of several. */
    private int longest(int[] held) {
        int longest = turning[0];
        for (int i : turning) {
            if ((long) steps.get(i).share() * held[longest]
                    >= (long) steps.get(longest).share() * held[i]) {
                longest = i;
            }
        }
        return longest;
    }

    private int turningShare() {
        return IntStream.of(turning).map(i -> steps.get(i).share()).sum();
    }

    /** How long a session takes: as the use says, else as its rounds take, else as is typical. */
    static int minutes(MethodDefinition method, Settings settings) {
        return IntStream.of(new UsedSteps(method, settings.rounds()).minutes(settings))
                .sum();
    }

    private int[] minutes(Settings settings) {
        int[] minutes =
                minutes(settings.minutes().orElse(method.durationMinutes().typical()));
        if (settings.minutes().isEmpty()) {
            roundMinutes(settings).ifPresent(each -> {
                for (int i : turning) {
                    minutes[i] = Math.multiplyExact(rounds[i], each);
                }
            });
        }
        return minutes;
    }

    /** How long a round is, if the use says so, or its definition leaves no choice. */
    private Optional<Integer> roundMinutes(Settings settings) {
        return Optional.ofNullable(settings.parameters().get(ParameterId.ROUND_MINUTES))
                .or(() -> Optional.ofNullable(method.parameters().get(ParameterId.ROUND_MINUTES))
                        .map(Parameter::range)
                        .filter(range -> range.min() == range.max())
                        .map(Estimate::typical));
    }

    /** Whole minutes that add up, what is left over going to the steps that lost most by rounding. */
    private int[] minutes(int minutes) {
        long[] shares = shares();
        long all = LongStream.of(shares).sum();
        int[] whole = LongStream.of(shares)
                .mapToInt(share -> (int) (minutes * share / all))
                .toArray();
        int left = minutes - IntStream.of(whole).sum();
        IntStream.range(0, whole.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> minutes * shares[i] % all)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(i -> whole[i]++);
        return whole;
    }

    /** What the definition gives to rounds stays theirs; it is shared by how many more or fewer than usual a step has. */
    private long[] shares() {
        long[] shares = steps.stream()
                .mapToLong(step -> Math.round(step.share() * PART))
                .toArray();
        int[] usual = turning.length == 0 ? rounds : rounds(Optional.empty());
        double[] weights = new double[steps.size()];
        for (int i : turning) {
            weights[i] = (double) steps.get(i).share() * rounds[i] / Math.max(1, usual[i]);
        }
        double all = Arrays.stream(weights).sum();
        for (int i : turning) {
            shares[i] = Math.round(weights[i] / all * turningShare() * PART);
        }
        return shares;
    }
}
