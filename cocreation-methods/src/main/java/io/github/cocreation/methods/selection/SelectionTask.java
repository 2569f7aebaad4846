/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a panel is drawn from and what it must be like: the pool of volunteers, the number of seats, and the quotas.
 *
 * <pre>{@code
 * SelectionTask.builder()
 *         .id("harbour")
 *         .seats(12)
 *         .addAllPool(volunteers)
 *         .addQuota(Quota.of("age", "16-29", 3, 4))
 *         .household(HouseholdRule.ONE_SEAT)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class SelectionTask {
    private static final Codec<String> KIND = Codecs.STRING.map(SelectionTask::kind, kind -> kind);
    private static final ObjectCodec<SelectionTask> CODEC = Codecs.object(
                    "selection", SelectionTask::builder, Builder::build)
            .defaulted("kind", KIND, task -> "selection", (builder, kind) -> {}, "")
            .defaulted("id", Codecs.STRING, SelectionTask::id, Builder::id, "selection")
            .required("k", Codecs.INT, SelectionTask::seats, Builder::seats)
            .many("pool", Candidate.codec().skippingOtherFields(), SelectionTask::pool, Builder::addAllPool)
            .many("quotas", Quota.codec(), SelectionTask::quotas, Builder::addAllQuotas)
            .defaulted(
                    "one_per_household",
                    Codecs.BOOLEAN.map(
                            one -> one ? HouseholdRule.ONE_SEAT : HouseholdRule.ANY,
                            rule -> rule == HouseholdRule.ONE_SEAT),
                    SelectionTask::household,
                    Builder::household,
                    HouseholdRule.ANY)
            .many("include", StakeholderId.codec(), SelectionTask::include, Builder::addAllInclude)
            .many("exclude", StakeholderId.codec(), SelectionTask::exclude, Builder::addAllExclude)
            .codec()
            .skippingOtherFields();

    SelectionTask() {}

    /** {@return what to call it; {@code selection} unless said otherwise} */
    @Value.Default
    public String id() {
        return "selection";
    }

    /** {@return the number of seats, at least 1} */
    public abstract int seats();

    /** {@return the volunteers, in any order; it never changes anybody's chance} */
    public abstract ImmutableList<Candidate> pool();

    /** {@return the quotas} */
    public abstract ImmutableList<Quota> quotas();

    /** {@return whether a household may have several seats; it may unless said otherwise} */
    @Value.Default
    public HouseholdRule household() {
        return HouseholdRule.ANY;
    }

    /** {@return those who have a seat whatever the lottery says} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> include();

    /** {@return those who have no seat whatever the lottery says} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> exclude();

    /** Checks that it is about the people of the pool, each there once. */
    @Value.Check
    void check() {
        String where = "selection (" + id() + ")";
        Require.atLeast("number of seats", seats(), 1, where);
        Set<StakeholderId> known = new HashSet<>();
        for (Candidate candidate : pool()) {
            Require.that(
                    known.add(candidate.id()),
                    "candidate",
                    candidate.id(),
                    where,
                    "is there twice",
                    "remove one, or give them ids that differ");
        }
        known(include(), known, "included candidate", where);
        known(exclude(), known, "excluded candidate", where);
        for (StakeholderId id : include()) {
            Require.that(
                    !exclude().contains(id),
                    "candidate",
                    id,
                    where,
                    "is both included and excluded",
                    "decide which it is");
        }
    }

    private void known(Collection<StakeholderId> ids, Set<StakeholderId> known, String what, String where) {
        for (StakeholderId id : ids) {
            if (!known.contains(id)) {
                throw Require.failure(
                        what,
                        id,
                        where,
                        "must be in the pool",
                        DidYouMean.remedy(
                                id.value(),
                                pool().stream().map(c -> c.id().value()).toList()));
            }
        }
    }

    private static String kind(String kind) {
        Require.that(
                kind.equals("selection"),
                "kind",
                kind,
                "the task",
                "must be (selection)",
                "this document is for another command");
        return kind;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how tasks are read and written as JSON; fields that are somebody else's are skipped} */
    public static ObjectCodec<SelectionTask> codec() {
        return CODEC;
    }

    /** Builds a {@link SelectionTask}; {@code seats} is required. */
    public static final class Builder extends ImmutableSelectionTask.Builder {
        Builder() {}
    }
}
