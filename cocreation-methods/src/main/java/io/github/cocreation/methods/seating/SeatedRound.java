/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.GroupingRuleId;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** Who sits with whom for a while. */
@Value.Immutable
public abstract class SeatedRound {
    private static final Codec<LocalDateTime> TIME = Codecs.STRING.map(LocalDateTime::parse, LocalDateTime::toString);
    private static final ObjectCodec<SeatedRound> CODEC = Codecs.object("round", SeatedRound::builder, Builder::build)
            .required("number", Codecs.INT, SeatedRound::number, Builder::number)
            .required("title", Text.codec(), SeatedRound::title, Builder::title)
            .required("start", TIME, SeatedRound::start, Builder::start)
            .required("minutes", Codecs.INT, SeatedRound::minutes, Builder::minutes)
            .required(
                    "grouping",
                    Codecs.enumeration("grouping", Grouping.class),
                    SeatedRound::grouping,
                    Builder::grouping)
            .optional("groupingRule", GroupingRuleId.codec(), SeatedRound::groupingRule, Builder::groupingRule)
            .many("tables", SeatedTable.codec(), SeatedRound::tables, Builder::addAllTables)
            .many("absent", StakeholderId.codec(), SeatedRound::absent, Builder::addAllAbsent)
            .codec();

    SeatedRound() {}

    /** {@return its number within the step and group, from 1} */
    public abstract int number();

    /** {@return what the part of the method is called} */
    public abstract Text title();

    /** {@return when it starts, in the time zone of the agenda} */
    public abstract LocalDateTime start();

    /** {@return how long it takes, at least 1} */
    public abstract int minutes();

    /** {@return the pattern} */
    public abstract Grouping grouping();

    /** {@return the rule of a third party that made the groups, if one did} */
    public abstract Optional<GroupingRuleId> groupingRule();

    /** {@return the tables, none empty} */
    public abstract ImmutableList<SeatedTable> tables();

    /** {@return who of those seated was not there, as far as a replanning was told of a round that was held} */
    public abstract ImmutableSet<StakeholderId> absent();

    /**
     * {@return who sits at a table and was not absent}
     *
     * @param table the table
     */
    public final ImmutableList<StakeholderId> present(SeatedTable table) {
        return table.people().stream().filter(who -> !absent().contains(who)).collect(ImmutableList.toImmutableList());
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return how rounds are read and written as JSON} */
    public static ObjectCodec<SeatedRound> codec() {
        return CODEC;
    }

    /** Builds a {@link SeatedRound}. */
    static final class Builder extends ImmutableSeatedRound.Builder {
        Builder() {}
    }
}
