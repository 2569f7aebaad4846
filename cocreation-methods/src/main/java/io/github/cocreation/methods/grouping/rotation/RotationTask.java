/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.TableId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rotation has to keep to: people, tables and rounds, and the wishes that are rules.
 *
 * <p>If more people are present in a round than all tables seat, the rest sit that round out, and turns are shared fairly.
 *
 * <pre>{@code
 * RotationTask task = RotationTask.builder().id("cafe").rounds(3).addParticipants(…).addTables(Table.of("T1", 4, 5)).build();
 * }</pre>
 */
@Value.Immutable
public abstract class RotationTask {
    private static final Codec<ImmutableSet<StakeholderId>> PEOPLE =
            StakeholderId.codec().set();
    private static final Codec<ImmutableList<ImmutableList<StakeholderId>>> ROUND =
            StakeholderId.codec().list().list();
    private static final Codec<String> KIND =
            Codecs.STRING.map(kind -> RotationTaskRules.kind(kind, "rotation"), kind -> kind);
    private static final Codec<TableReturn> RETURN = Codecs.BOOLEAN.map(
            forbidden -> forbidden ? TableReturn.FORBIDDEN : TableReturn.ALLOWED,
            rule -> rule == TableReturn.FORBIDDEN);
    private static final ObjectCodec<RotationTask> CODEC = Codecs.object(
                    "rotation task", RotationTask::builder, Builder::build)
            .required("kind", KIND, task -> "rotation", (builder, kind) -> {})
            .defaulted("id", Codecs.STRING, RotationTask::id, Builder::id, "")
            .many("participants", StakeholderId.codec(), RotationTask::participants, Builder::addAllParticipants)
            .required("rounds", Codecs.INT, RotationTask::rounds, Builder::rounds)
            .many("tables", Table.codec().skippingOtherFields(), RotationTask::tables, Builder::addAllTables)
            .mapping("hosts", byTable(StakeholderId.codec()), RotationTask::hosts, Builder::putAllHosts)
            .defaulted("no_table_revisit", RETURN, RotationTask::tableReturn, Builder::tableReturn, TableReturn.ALLOWED)
            .many("apart", PEOPLE, RotationTask::apart, Builder::addAllApart)
            .many("together", PEOPLE, RotationTask::together, Builder::addAllTogether)
            .mapping("languages", byPerson(Codecs.STRING.set()), RotationTask::languages, Builder::putAllLanguages)
            .optional(
                    "language_rule",
                    Codecs.enumeration("language rule", LanguageRule.class),
                    RotationTask::languageRule,
                    Builder::languageRule)
            .mapping(
                    "access_needs",
                    byPerson(Codecs.STRING.set()),
                    RotationTask::accessNeeds,
                    Builder::putAllAccessNeeds)
            .mapping(
                    "absent",
                    Codecs.sortedMap(PEOPLE, "round", RotationTaskRules::round, String::valueOf),
                    RotationTask::absent,
                    Builder::putAllAbsent)
            .many("pinned", PinnedSeat.codec(), RotationTask::pinned, Builder::addAllPinned)
            .many("played", ROUND, RotationTask::played, Builder::addAllPlayed)
            .many("previous", ROUND, RotationTask::previous, Builder::addAllPrevious)
            .many("known", PEOPLE, RotationTask::known, Builder::addAllKnown)
            .defaulted(
                    "known_ties",
                    Codecs.enumeration("use of known ties", KnownTies.class),
                    RotationTask::knownTies,
                    Builder::knownTies,
                    KnownTies.AVOIDED)
            .mapping(
                    "attributes",
                    byPerson(Codecs.sortedMap(Codecs.STRING, "attribute", name -> name, name -> name)),
                    RotationTask::attributes,
                    Builder::putAllAttributes)
            .many("mix", Codecs.STRING, RotationTask::mix, Builder::addAllMix)
            .codec()
            .skippingOtherFields();

    RotationTask() {}

    /** {@return what the task is called; empty if it has no name} */
    @Value.Default
    public String id() {
        return "";
    }

    /** {@return everybody, in the order in which they are listed} */
    public abstract ImmutableList<StakeholderId> participants();

    /** {@return how many rounds there are, 1 to 1,000, those already held included} */
    public abstract int rounds();

    /** {@return the tables, the same in every round} */
    public abstract ImmutableList<Table> tables();

    /** {@return who stays at which table in every round in which he or she is present} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TableId, StakeholderId> hosts();

    /** {@return whether people may come back to a table} */
    @Value.Default
    public TableReturn tableReturn() {
        return TableReturn.ALLOWED;
    }

    /** {@return groups of people of whom no two ever sit at one table} */
    public abstract ImmutableList<ImmutableSet<StakeholderId>> apart();

    /** {@return groups of people who, as far as they are present, always sit at one table} */
    public abstract ImmutableList<ImmutableSet<StakeholderId>> together();

    /** {@return who speaks what; empty if languages do not matter} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSet<String>> languages();

    /** {@return what people at one table must share; {@link LanguageRule#BUDDY} if it is absent and languages are given} */
    public abstract Optional<LanguageRule> languageRule();

    /** {@return what a person's table must offer, such as {@code step-free}} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSet<String>> accessNeeds();

    /** {@return who is absent in which round, counted from 1} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Integer, ImmutableSet<StakeholderId>> absent();

    /** {@return seats that are not up for planning} */
    public abstract ImmutableList<PinnedSeat> pinned();

    /** {@return the rounds already held, who sat together at each table; they are kept as they were} */
    public abstract ImmutableList<ImmutableList<ImmutableList<StakeholderId>>> played();

    /** {@return the plan that people know already, one round after the other; what need not change is kept} */
    public abstract ImmutableList<ImmutableList<ImmutableList<StakeholderId>>> previous();

    /** {@return groups of people of whom any two know each other, such as ties of a stakeholder network} */
    public abstract ImmutableList<ImmutableSet<StakeholderId>> known();

    /** {@return what to do with people who know each other} */
    @Value.Default
    public KnownTies knownTies() {
        return KnownTies.AVOIDED;
    }

    /** {@return what is known of people, such as their sector} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, String>> attributes();

    /** {@return the attributes by which tables should be mixed, as far as meetings do not suffer} */
    public abstract ImmutableList<String> mix();

    /** Checks that every name is known and no numbers contradict each other. */
    @Value.Check
    void check() {
        RotationTaskRules.check(this);
    }

    /** {@return the language rule in force; empty if languages do not matter} */
    public Optional<LanguageRule> languageRuleInForce() {
        return languages().isEmpty()
                ? Optional.empty()
                : Optional.of(languageRule().orElse(LanguageRule.BUDDY));
    }

    /**
     * {@return how two or more people know each other, as groups for {@link #known()}: every tie of a layer is a group}
     *
     * @param network the stakeholder network
     * @param layer the layer whose ties count
     * @throws IllegalArgumentException if the network has no such layer
     */
    public static ImmutableList<ImmutableSet<StakeholderId>> knownIn(StakeholderNetwork network, LayerId layer) {
        return RotationTaskRules.known(network, layer);
    }

    private static <V> Codec<ImmutableSortedMap<TableId, V>> byTable(Codec<V> value) {
        return Codecs.sortedMap(value, "table id", TableId::of, TableId::value);
    }

    private static <V> Codec<ImmutableSortedMap<StakeholderId, V>> byPerson(Codec<V> value) {
        return Codecs.sortedMap(value, "stakeholder id", StakeholderId::of, StakeholderId::value);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how tasks are read and written as JSON; fields of others, such as a source, are skipped} */
    public static ObjectCodec<RotationTask> codec() {
        return CODEC;
    }

    /** Builds a {@link RotationTask}; {@code rounds}, {@code participants} and {@code tables} are required. */
    public static final class Builder extends ImmutableRotationTask.Builder {
        Builder() {}
    }
}
