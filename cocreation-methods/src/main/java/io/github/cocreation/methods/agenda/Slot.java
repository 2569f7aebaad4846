/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.composition.StepId;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.GroupingRuleId;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** One stretch of time of one group: what happens, when, where, how people sit, who is on duty. */
@Value.Immutable
public abstract class Slot {
    private static final Codec<LocalDateTime> TIME = Codecs.STRING.map(LocalDateTime::parse, LocalDateTime::toString);
    private static final ObjectCodec<Slot> CODEC = Codecs.object("slot", Slot::builder, Builder::build)
            .required("step", StepId.codec(), Slot::step, Builder::step)
            .required("method", MethodId.codec(), Slot::method, Builder::method)
            .required("start", TIME, Slot::start, Builder::start)
            .required("minutes", Codecs.INT, Slot::minutes, Builder::minutes)
            .required("title", Text.codec(), Slot::title, Builder::title)
            .required("what", Text.codec(), Slot::what, Builder::what)
            .optional("facilitators", Text.codec(), Slot::facilitators, Builder::facilitators)
            .optional("participants", Text.codec(), Slot::participants, Builder::participants)
            .defaulted("group", Codecs.INT, Slot::group, Builder::group, 1)
            .defaulted("groups", Codecs.INT, Slot::groups, Builder::groups, 1)
            .required("people", Codecs.INT, Slot::people, Builder::people)
            .required("grouping", Codecs.enumeration("grouping", Grouping.class), Slot::grouping, Builder::grouping)
            .optional("groupingRule", GroupingRuleId.codec(), Slot::groupingRule, Builder::groupingRule)
            .optional("tableSize", Codecs.INT, Slot::tableSize, Builder::tableSize)
            .defaulted("rounds", Codecs.INT, Slot::rounds, Builder::rounds, 1)
            .optional("room", Codecs.STRING, Slot::room, Builder::room)
            .mapping("duty", roles(Codecs.STRING.list()), Slot::duty, Builder::putAllDuty)
            .mapping("toFind", roles(Codecs.INT), Slot::toFind, Builder::putAllToFind)
            .optional("onlyIf", Codecs.STRING, Slot::onlyIf, Builder::onlyIf)
            .codec();

    Slot() {}

    /** {@return the step of the course it belongs to} */
    public abstract StepId step();

    /** {@return the method} */
    public abstract MethodId method();

    /** {@return when it starts, in the time zone of the calendar} */
    public abstract LocalDateTime start();

    /** {@return how long it takes} */
    public abstract int minutes();

    /** {@return what this part of the method is called} */
    public abstract Text title();

    /** {@return what happens} */
    public abstract Text what();

    /** {@return what those who lead it do, if the method says so} */
    public abstract Optional<Text> facilitators();

    /** {@return what those who take part are asked to do, if the method says so} */
    public abstract Optional<Text> participants();

    /** {@return which group it is for, from 1} */
    @Value.Default
    public int group() {
        return 1;
    }

    /** {@return how many groups do the same} */
    @Value.Default
    public int groups() {
        return 1;
    }

    /** {@return how many people take part in this group} */
    public abstract int people();

    /** {@return who sits with whom} */
    public abstract Grouping grouping();

    /** {@return the rule of a third party that says who sits with whom, if one does} */
    public abstract Optional<GroupingRuleId> groupingRule();

    /** {@return in how many rounds people sit anew within the part it belongs to} */
    @Value.Default
    public int rounds() {
        return 1;
    }

    /** {@return how many sit together at most, if they sit in small groups} */
    public abstract Optional<Integer> tableSize();

    /** {@return the room; empty online, or if it is still to be found} */
    public abstract Optional<String> room();

    /** {@return who is on duty, by role} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RoleId, ImmutableList<String>> duty();

    /** {@return how many are still to be found, by role; among those who take part, for instance} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RoleId, Integer> toFind();

    /** {@return the condition on which it takes place; empty if it does in any case} */
    public abstract Optional<String> onlyIf();

    /** {@return when it ends} */
    public final LocalDateTime end() {
        return start().plusMinutes(minutes());
    }

    /** {@return how many tables are needed, if people sit in small groups} */
    public final Optional<Integer> tables() {
        return tableSize().map(size -> people() / size + (people() % size == 0 ? 0 : 1));
    }

    private static <V> Codec<ImmutableSortedMap<RoleId, V>> roles(Codec<V> value) {
        return Codecs.sortedMap(value, "role", RoleId::of, RoleId::value);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return how slots are read and written as JSON} */
    public static ObjectCodec<Slot> codec() {
        return CODEC;
    }

    /** Builds a {@link Slot}. */
    static final class Builder extends ImmutableSlot.Builder {
        Builder() {}
    }
}
