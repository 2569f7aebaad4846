/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.card.BuiltInCards;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * States that a process passes through, and the signals that lead from one to another, as data.
 *
 * <p>Worked example, the vicious circle from its start: people stay on the fence, so it is hesitating; then the initiator's share
 * rises, so it is taken over; then the others' share falls, so they are withdrawn. A first small decision by others that is
 * honoured leads from hesitating to owning instead.
 *
 * <pre>{@code
 * StateModel circle = StateModel.viciousCircle();
 * circle.after("hesitating", Set.of("initiator-share-rises")).responses(); // manager-coaching, ...
 * }</pre>
 */
@Value.Immutable
public abstract class StateModel {
    private static final ObjectCodec<StateModel> CODEC = Codecs.object(
                    "state model", StateModel::builder, Builder::build)
            .required("id", FrameworkId.codec(), StateModel::id, Builder::id)
            .required("name", Text.codec(), StateModel::name, Builder::name)
            .required("summary", Text.codec(), StateModel::summary, Builder::summary)
            .many("states", State.codec(), StateModel::states, Builder::addAllStates)
            .many("transitions", Transition.codec(), StateModel::transitions, Builder::addAllTransitions)
            .many("sources", Source.codec(), StateModel::sources, Builder::addAllSources)
            .codec()
            .asDocument("cocreation/state-model", 1);

    StateModel() {}

    /** {@return the circle of invitation, hesitation, take-over and withdrawal, and the way out (seed: Move!); read once} */
    public static StateModel viciousCircle() {
        return BuiltIn.VICIOUS_CIRCLE;
    }

    /** {@return the model's id} */
    public abstract FrameworkId id();

    /** {@return what it is called} */
    public abstract Text name();

    /** {@return what it is about} */
    public abstract Text summary();

    /** {@return its states, at least one; the first is where a process starts} */
    public abstract ImmutableList<State> states();

    /** {@return what leads from state to state; of two that fit at once the first counts} */
    public abstract ImmutableList<Transition> transitions();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /**
     * {@return the state of this id}
     *
     * @param id the id
     * @throws IllegalArgumentException if there is none; the message names a close one
     */
    public State state(String id) {
        return states().stream()
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        unknown("state", id, states().stream().map(State::id).toList()));
    }

    /** {@return the names of all signals} */
    public ImmutableSortedSet<String> signals() {
        return transitions().stream()
                .map(Transition::signal)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /**
     * {@return the state after one period: that of the first transition whose signal was seen, else the same state}
     *
     * @param state the state at the start of the period
     * @param seen the signals seen in the period
     * @throws IllegalArgumentException if the state or a signal is unknown
     */
    public State after(String state, Set<String> seen) {
        State start = state(state);
        for (String signal : ImmutableSortedSet.copyOf(seen)) {
            if (!signals().contains(signal)) {
                throw unknown("signal", signal, signals());
            }
        }
        return transitions().stream()
                .filter(transition -> transition.start().equals(start.id()) && seen.contains(transition.signal()))
                .findFirst()
                .map(transition -> state(transition.end()))
                .orElse(start);
    }

    /**
     * {@return the signals that readings show}
     *
     * @param readings by name what was read in each period so far, the latest last
     */
    public ImmutableSortedSet<String> shown(Map<String, ? extends List<Double>> readings) {
        return transitions().stream()
                .filter(transition -> transition.shows(readings).orElse(false))
                .map(Transition::signal)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /**
     * {@return the states after each of several periods, starting in the first state}
     *
     * @param periods the signals seen in each period
     * @throws IllegalArgumentException if a signal is unknown
     */
    public ImmutableList<State> course(List<Set<String>> periods) {
        ImmutableList.Builder<State> course = ImmutableList.builder();
        State state = states().get(0);
        for (Set<String> seen : periods) {
            state = after(state.id(), seen);
            course.add(state);
        }
        return course.build();
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "state model (" + id() + ")";
        Source.require(sources(), where);
        ImmutableList<String> ids = states().stream().map(State::id).collect(ImmutableList.toImmutableList());
        Require.that(!ids.isEmpty(), "states", ids, where, "must not be empty", "add the one where a process starts");
        Require.that(
                ImmutableSet.copyOf(ids).size() == ids.size(),
                "states",
                ids,
                where,
                "must differ from each other",
                "rename the repeated one");
        for (Transition transition : transitions()) {
            state(transition.start());
            state(transition.end());
        }
    }

    private IllegalArgumentException unknown(String what, String value, Iterable<String> known) {
        return Require.failure(
                what, value, "state model (" + id() + ")", "is unknown", DidYouMean.remedy(value, known));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how state models are read and written as JSON: documents of schema {@code cocreation/state-model/1}} */
    public static ObjectCodec<StateModel> codec() {
        return CODEC;
    }

    private static final class BuiltIn {
        static final StateModel VICIOUS_CIRCLE = BuiltInCards.read(CODEC, StateModel.class, "vicious-circle.json");
    }

    /** Builds a {@link StateModel}; {@code id}, {@code name}, {@code summary}, a state and a source are required. */
    public static final class Builder extends ImmutableStateModel.Builder {
        Builder() {}
    }
}
