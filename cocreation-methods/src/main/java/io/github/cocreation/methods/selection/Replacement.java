/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who takes the seats of those who dropped out of a panel. Those who stay keep their seats, those who dropped out do not come
 * back, and the quotas stay filled: that is a selection of its own, in which the former are included and the latter excluded,
 * so the same lotteries, certificates and repairs apply to it.
 */
@Value.Immutable
public abstract class Replacement {
    private static final ObjectCodec<Replacement> CODEC = Codecs.object(
                    "replacement", Replacement::builder, Builder::build)
            .many("kept", StakeholderId.codec(), Replacement::kept, Builder::addAllKept)
            .many("dropped", StakeholderId.codec(), Replacement::dropped, Builder::addAllDropped)
            .required(
                    "replacements",
                    StakeholderId.codec().list(),
                    r -> r.replacements().asList(),
                    Builder::addAllReplacements)
            .optional("publicSeed", Codecs.STRING, Replacement::publicSeed, Builder::publicSeed)
            .optional("certificate", Certificate.codec(), Replacement::certificate, Builder::certificate)
            .required("task", SelectionTask.codec(), Replacement::task, Builder::task)
            .codec()
            .asDocument("cocreation/panel-replacement", 1);

    Replacement() {}

    /** {@return those who stay} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> kept();

    /** {@return those who dropped out} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> dropped();

    /** {@return those who take their seats; empty before {@link #filledBy}} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> replacements();

    /** {@return the text that drew them} */
    public abstract Optional<String> publicSeed();

    /** {@return the lottery they were drawn by} */
    public abstract Optional<Certificate> certificate();

    /** {@return the selection of a panel with those who stay and without those who dropped out} */
    public abstract SelectionTask task();

    /**
     * {@return what is to be filled}
     *
     * @param task what the panel was drawn from
     * @param panel the panel as it was
     * @param dropped who dropped out, all of them members of it
     * @throws IllegalArgumentException if somebody who dropped out was no member
     */
    public static Replacement of(
            SelectionTask task, ImmutableSet<StakeholderId> panel, ImmutableSet<StakeholderId> dropped) {
        for (StakeholderId id : dropped) {
            if (!panel.contains(id)) {
                throw Require.failure(
                        "person who dropped out",
                        id,
                        "the panel",
                        "must be a member of it",
                        DidYouMean.remedy(
                                id.value(),
                                panel.stream().map(StakeholderId::value).collect(ImmutableList.toImmutableList())));
            }
        }
        Sets.SetView<StakeholderId> kept = Sets.difference(panel, dropped);
        SelectionTask rest = SelectionTask.builder()
                .id(task.id())
                .seats(task.seats())
                .pool(task.pool())
                .quotas(task.quotas())
                .household(task.household())
                .addAllInclude(kept)
                .addAllExclude(Sets.union(task.exclude(), dropped))
                .build();
        return builder().addAllKept(kept).addAllDropped(dropped).task(rest).build();
    }

    /**
     * {@return the same with replacements drawn}
     *
     * @param lottery the lottery made for {@link #task}
     * @param publicSeed the text that draws
     * @throws IllegalArgumentException if the lottery is for something else
     */
    public Replacement filledBy(Certificate lottery, String publicSeed) {
        Require.that(
                lottery.task().equals(task()),
                "lottery",
                lottery.task().id(),
                "a replacement",
                "must be made for its task",
                "make one for task()");
        PublicDraw draw = PublicLottery.of(lottery, PublicLottery.USUAL_TICKETS).draw(publicSeed);
        return builder()
                .addAllKept(kept())
                .addAllDropped(dropped())
                .task(task())
                .addAllReplacements(Sets.difference(ImmutableSet.copyOf(draw.members()), kept()))
                .publicSeed(publicSeed)
                .certificate(lottery)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return how replacements are read and written as JSON: documents of schema {@code cocreation/panel-replacement/1}} */
    public static ObjectCodec<Replacement> codec() {
        return CODEC;
    }

    /** {@return who comes for whom} */
    @Override
    public String toString() {
        return "Dropped out: %s\nIn their seats: %s\n%d stay\n".formatted(dropped(), replacements(), kept().size());
    }

    static final class Builder extends ImmutableReplacement.Builder {
        Builder() {}
    }
}
