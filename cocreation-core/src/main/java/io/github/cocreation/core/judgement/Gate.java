/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.card.BuiltInCards;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Note;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.typology.TypologyId;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Tells co-creation from what is only near it. Each condition is met (1), met in part (0.5) or not met (0); the result follows
 * from a table, never from a sum.
 *
 * <ol>
 *   <li>A condition not met: it is something else, called what the first such condition says.
 *   <li>Else, two or more conditions met in part, or one for which that is not enough: something else, called what the first
 *       condition met in part says.
 *   <li>Else, not every condition is known: undecided.
 *   <li>Else, one condition met in part: co-creation with a warning.
 *   <li>Else co-creation.
 * </ol>
 *
 * <p>"First" is in the order of {@link #conditions}. A condition that is lenient with the declared type is never "not met" for
 * that type, only met in part, and adds its own warning.
 *
 * <p>Worked example, three departments of one municipality align their forms and citizens are told afterwards: with {@code g1}
 * at 1 and {@code g2} at 0, the public gate says cross-cutting cooperation. The organisational gate may still say co-creation
 * of the same process; say both.
 *
 * <p>Source: conditions by the seeds LEAD, Resonans, Move! and BMC; the table and the order are heuristics.
 */
@Value.Immutable
public abstract class Gate {
    private static final ObjectCodec<Gate> CODEC = Codecs.object("gate", Gate::builder, Builder::build)
            .required("id", FrameworkId.codec(), Gate::id, Builder::id)
            .required("name", Text.codec(), Gate::name, Builder::name)
            .required("summary", Text.codec(), Gate::summary, Builder::summary)
            .required("typology", TypologyId.codec(), Gate::typology, Builder::typology)
            .many("conditions", GateCondition.codec(), Gate::conditions, Builder::addAllConditions)
            .many("notes", Note.codec(), Gate::notes, Builder::addAllNotes)
            .many("sources", Source.codec(), Gate::sources, Builder::addAllSources)
            .codec()
            .asDocument("cocreation/gate", 1);

    Gate() {}

    /** {@return the gate that asks for a public actor and others as equals; read once} */
    public static Gate publicProfile() {
        return BuiltIn.PUBLIC;
    }

    /** {@return the gate that also lets co-creation within one organisation pass; read once} */
    public static Gate organisationalProfile() {
        return BuiltIn.ORGANISATIONAL;
    }

    /** {@return the gate's id} */
    public abstract FrameworkId id();

    /** {@return what it is called} */
    public abstract Text name();

    /** {@return whose idea of co-creation it guards} */
    public abstract Text summary();

    /** {@return the typology whose types a process may declare before it} */
    public abstract TypologyId typology();

    /** {@return its conditions, at least one, in the order in which they decide} */
    public abstract ImmutableList<GateCondition> conditions();

    /** {@return what is said about it, by heading} */
    public abstract ImmutableList<Note> notes();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /**
     * {@return what the gate says of a process whose type is not declared}
     *
     * @param values by condition 0, 0.5 or 1; what is not known is left out
     * @throws IllegalArgumentException if a condition is unknown, or a value is none of these or cannot be
     */
    public GateResult evaluate(Map<CriterionId, Double> values) {
        return evaluate(ImmutableSortedMap.copyOf(values), Optional.empty());
    }

    /**
     * {@return what the gate says of a process that declares a type of the built-in typology}
     *
     * @param values by condition 0, 0.5 or 1; what is not known is left out
     * @param type the type of co-creation declared, such as {@code guided}
     * @throws IllegalArgumentException if a condition or the type is unknown, or a value is none of these or cannot be
     */
    public GateResult evaluate(Map<CriterionId, Double> values, CellId type) {
        return evaluate(values, Typologies.builtIn().typology(typology()), type);
    }

    /**
     * {@return what the gate says of a process that declares a type}
     *
     * @param values by condition 0, 0.5 or 1; what is not known is left out
     * @param by the gate's typology, perhaps corrected by the host
     * @param type the type of co-creation declared
     * @throws IllegalArgumentException if the typology is another one, a condition, the type or a type that a condition is
     *     lenient with is unknown, or a value is none of these or cannot be
     */
    public GateResult evaluate(Map<CriterionId, Double> values, Typology by, CellId type) {
        Require.that(
                by.id().equals(typology()),
                "typology",
                by.id(),
                "a type before gate (" + id() + ")",
                "must be (" + typology() + ")",
                "look it up by the gate's typology id");
        conditions().forEach(condition -> condition.lenient().keySet().forEach(by::cell));
        return evaluate(
                ImmutableSortedMap.copyOf(values), Optional.of(by.cell(type).id()));
    }

    private GateResult evaluate(ImmutableSortedMap<CriterionId, Double> values, Optional<CellId> type) {
        values.forEach(this::checkValue);
        ImmutableList.Builder<GateCondition> missed = ImmutableList.builder();
        ImmutableList.Builder<GateCondition> partial = ImmutableList.builder();
        GateResult.Builder result = GateResult.builder();
        for (GateCondition condition : conditions()) {
            Double value = values.get(condition.id());
            if (value == null) {
                result.addUnknown(condition.id());
            } else if (value == 0.5) {
                partial.add(condition);
            } else if (value == 0) {
                Optional<Text> instead = type.flatMap(
                        name -> Optional.ofNullable(condition.lenient().get(name)));
                instead.ifPresent(result::addWarning);
                (instead.isPresent() ? partial : missed).add(condition);
            }
        }
        return decide(
                result,
                missed.build(),
                partial.build(),
                values.size() == conditions().size());
    }

    private static GateResult decide(
            GateResult.Builder result,
            ImmutableList<GateCondition> missed,
            ImmutableList<GateCondition> partial,
            boolean complete) {
        if (!missed.isEmpty()) {
            return somethingElse(result, missed.get(0), "is not met");
        }
        boolean warns = partial.size() == 1 && partial.get(0).partial() == PartialReading.WARNS;
        if (!partial.isEmpty() && !warns) {
            return somethingElse(result, partial.get(0), "is met only in part");
        }
        if (!complete) {
            return result.outcome(GateOutcome.UNDECIDED)
                    .label(Text.of("undecided"))
                    .reason("Nothing known speaks against it, but not every condition is known.")
                    .build();
        }
        if (warns) {
            GateCondition condition = partial.get(0);
            return result.outcome(GateOutcome.CO_CREATION_WITH_WARNING)
                    .label(Text.of("co-creation, with a warning"))
                    .reason(reason(condition, "is met only in part"))
                    .decisive(condition.id())
                    .build();
        }
        return result.outcome(GateOutcome.CO_CREATION)
                .label(Text.of("co-creation"))
                .reason("Every condition is met.")
                .build();
    }

    private static GateResult somethingElse(GateResult.Builder result, GateCondition condition, String how) {
        return result.outcome(GateOutcome.SOMETHING_ELSE)
                .label(condition.otherwise())
                .reason(reason(condition, how))
                .decisive(condition.id())
                .build();
    }

    private static String reason(GateCondition condition, String how) {
        return "Condition " + condition.id() + " " + how + ": " + condition.statement() + ".";
    }

    private void checkValue(CriterionId id, double value) {
        ImmutableList<String> known =
                conditions().stream().map(c -> c.id().value()).collect(ImmutableList.toImmutableList());
        GateCondition condition = conditions().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Require.failure(
                        "condition", id, "gate (" + id() + ")", "is unknown", DidYouMean.remedy(id.value(), known)));
        boolean whole = condition.partial() == PartialReading.IMPOSSIBLE;
        Require.that(
                value == 0 || value == 1 || (value == 0.5 && !whole),
                "value",
                value,
                "condition (" + id + ") in gate (" + id() + ")",
                whole ? "must be 0 or 1" : "must be 0, 0.5 or 1",
                "leave it out if it is not known");
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "gate (" + id() + ")";
        Source.require(sources(), where);
        ImmutableList<CriterionId> ids =
                conditions().stream().map(GateCondition::id).collect(ImmutableList.toImmutableList());
        Require.that(!ids.isEmpty(), "conditions", ids, where, "must not be empty", "add one");
        Require.that(
                ImmutableSet.copyOf(ids).size() == ids.size(),
                "conditions",
                ids,
                where,
                "must differ from each other",
                "rename the repeated one");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how gates are read and written as JSON: documents of schema {@code cocreation/gate/1}} */
    public static ObjectCodec<Gate> codec() {
        return CODEC;
    }

    private static final class BuiltIn {
        static final Gate PUBLIC = BuiltInCards.read(CODEC, Gate.class, "gate-public.json");
        static final Gate ORGANISATIONAL = BuiltInCards.read(CODEC, Gate.class, "gate-organisational.json");
    }

    /** Builds a {@link Gate}; {@code id}, {@code name}, {@code summary}, {@code typology}, a condition and a source are required. */
    public static final class Builder extends ImmutableGate.Builder {
        Builder() {}
    }
}
