/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.methods.definition.DurationScope;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.ParameterId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one use of a method sets for itself, instead of what the method's definition calls typical.
 *
 * <pre>{@code
 * Settings.builder().minutes(90).tableSize(5).audience(Audience.GROUPS).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Settings {
    /** More than any meeting holds, and few enough to be seated. */
    private static final int MOST_ROUNDS = 1_000;

    private static final int MINUTES_A_DAY = 1_440;

    private static final Settings TYPICAL = builder().build();
    private static final ObjectCodec<Settings> CODEC = Codecs.object("settings", Settings::builder, Builder::build)
            .optional("minutes", Codecs.INT, Settings::minutes, Builder::minutes)
            .optional("rounds", Codecs.INT, Settings::rounds, Builder::rounds)
            .optional("days", Codecs.INT, Settings::days, Builder::days)
            .optional("tableSize", Codecs.INT, Settings::tableSize, Builder::tableSize)
            .defaulted(
                    "audience",
                    Codecs.enumeration("audience", Audience.class),
                    Settings::audience,
                    Builder::audience,
                    Audience.EVERYBODY)
            .optional("delegates", Codecs.INT, Settings::delegates, Builder::delegates)
            .mapping(
                    "parameters",
                    Codecs.sortedMap(Codecs.INT, "parameter", ParameterId::of, ParameterId::value),
                    Settings::parameters,
                    Builder::putAllParameters)
            .codec();

    Settings() {}

    /** {@return the contact minutes of what the method's duration counts; empty for what is typical} */
    public abstract Optional<Integer> minutes();

    /** {@return how many rounds, or sessions, 1 to 1,000; empty for what is typical} */
    public abstract Optional<Integer> rounds();

    /** {@return over how many days it spreads; empty for what is typical} */
    public abstract Optional<Integer> days();

    /** {@return how many sit together; empty for what is typical} */
    public abstract Optional<Integer> tableSize();

    /** {@return who takes part; everybody together unless said otherwise} */
    @Value.Default
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    /** {@return how many delegates; empty for what is typical, or if all take part} */
    public abstract Optional<Integer> delegates();

    /** {@return the method's own parameters that are set, beside its minutes, rounds, days and tables} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ParameterId, Integer> parameters();

    /** Checks the numbers. */
    @Value.Check
    void check() {
        minutes().ifPresent(n -> Require.atLeast("minutes", n, 1, "a use"));
        rounds().ifPresent(n -> Require.atLeast("rounds", n, 1, "a use"));
        rounds().ifPresent(n -> Require.that(
                n <= MOST_ROUNDS,
                "number of rounds",
                n,
                "a use",
                "must be at most " + MOST_ROUNDS,
                "repeat the use instead, or look for a digit too many"));
        Integer roundMinutes = parameters().get(ParameterId.ROUND_MINUTES);
        Require.that(
                roundMinutes == null || (roundMinutes >= 1 && roundMinutes <= MINUTES_A_DAY),
                "round-minutes",
                String.valueOf(roundMinutes),
                "a use",
                "must be in [1, " + MINUTES_A_DAY + "]",
                "say how many minutes one round takes");
        days().ifPresent(n -> Require.atLeast("days", n, 1, "a use"));
        tableSize().ifPresent(n -> Require.atLeast("table size", n, 1, "a use"));
        delegates().ifPresent(n -> Require.atLeast("delegates", n, 1, "a use"));
        Require.that(
                delegates().isEmpty() || audience() == Audience.DELEGATES,
                "delegates",
                delegates().map(String::valueOf).orElse(""),
                "a use for (" + Codecs.word(audience()) + ")",
                "must be left out unless delegates take part",
                "set the audience to (delegates)");
    }

    /** {@return settings that leave everything typical} */
    public static Settings typical() {
        return TYPICAL;
    }

    /**
     * {@return how many people take part}
     *
     * @param method the method used
     * @param people how many there are in all
     */
    public int attending(MethodDefinition method, int people) {
        return audience() == Audience.DELEGATES
                ? Math.min(people, delegates().orElse(method.participants().typical()))
                : people;
    }

    /**
     * {@return in how many groups a use is held: one, unless more people take part than the method is for}
     *
     * @param method the method used
     * @param people how many there are in all
     */
    public int groups(MethodDefinition method, int people) {
        int attending = attending(method, people);
        int most = method.participants().max();
        return attending / most + (attending % most == 0 ? 0 : 1);
    }

    /**
     * {@return the contact minutes of the whole use, for one who takes part}
     *
     * @param method the method used
     */
    public int runMinutes(MethodDefinition method) {
        int minutes = UsedSteps.minutes(method, this);
        return method.durationScope() == DurationScope.PER_SESSION
                ? Math.multiplyExact(minutes, sessions(method))
                : minutes;
    }

    /**
     * {@return how many sessions the use has: its rounds if the method's duration is per session, else one}
     *
     * @param method the method used
     */
    public int sessions(MethodDefinition method) {
        return method.durationScope() == DurationScope.PER_SESSION
                ? rounds().or(() -> method.rounds().map(r -> r.typical())).orElse(1)
                : 1;
    }

    /**
     * {@return the steps of the method that the use holds, in order, with their rounds and minutes: of one session, if the method's
     * duration is per session}
     *
     * <p>Steps with rotating tables are rounds. If fewer rounds are asked for than there are such steps, the last ones are left out;
     * if more, each further one repeats the step with the longest rounds so far, the last of several. So a World Café, whose three
     * such steps are equally long, is held in two rounds without the third, and in four with the third twice. The time that its
     * definition gives to rounds stays theirs: of 120 minutes, two have 36 each, four 18. If the minutes of a round are set ({@code
     * round-minutes}) and those of the whole are not, each round has so many and the whole follows: with three of 30, 138.
     *
     * <p>If no tables rotate, the longest self-organised step has all rounds, as an Open Space has. If there is none either, a number
     * of rounds changes nothing, which a check of the programme says.
     *
     * @param method the method used
     */
    public ImmutableList<UsedStep> steps(MethodDefinition method) {
        return UsedSteps.of(method, this);
    }

    /**
     * {@return over how many days the use spreads}
     *
     * @param method the method used
     */
    public int spread(MethodDefinition method) {
        return days().orElse(method.calendarDays().typical());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how settings are read and written as JSON} */
    public static ObjectCodec<Settings> codec() {
        return CODEC;
    }

    /** Builds {@link Settings}; nothing is required. */
    public static final class Builder extends ImmutableSettings.Builder {
        Builder() {}
    }
}
