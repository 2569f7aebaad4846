/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person, group, organisation or community that has a stake in a co-creation process.
 *
 * <pre>{@code
 * Stakeholder tenants = Stakeholder.builder()
 *         .id(StakeholderId.of("tenants"))
 *         .name("Tenants' circle")
 *         .kind(StakeholderKind.GROUP)
 *         .sector(Sector.CITIZEN)
 *         .standpoint(Standpoint.OUTSIDE)
 *         .addStanding(Standing.SERVICE_USER)
 *         .heads(6)
 *         .addOffer(Offer.of(OfferKind.LIVED_EXPERIENCE, "moving house twice a year"))
 *         .addNeed("rents that stay")
 *         .build();
 * }</pre>
 *
 * <p>The text form shows neither the name nor anything that could be used to find or shame somebody; the id is shown, so an
 * id should not be a person's name where that person needs protection.
 */
@Value.Immutable
public abstract class Stakeholder {
    private static final ObjectCodec<Stakeholder> CODEC = Codecs.object(
                    "stakeholder", Stakeholder::builder, Builder::build)
            .required("id", StakeholderId.codec(), Stakeholder::id, Builder::id)
            .required("name", Codecs.STRING, Stakeholder::name, Builder::name)
            .required("kind", StakeholderKind.codec(), Stakeholder::kind, Builder::kind)
            .required("sector", Sector.codec(), Stakeholder::sector, Builder::sector)
            .required("standpoint", Standpoint.codec(), Stakeholder::standpoint, Builder::standpoint)
            .many("standings", Standing.codec(), Stakeholder::standings, Builder::addAllStandings)
            .defaulted("heads", Codecs.INT, Stakeholder::heads, Builder::heads, 1)
            .many("offers", Offer.codec(), Stakeholder::offers, Builder::addAllOffers)
            .many("needs", Codecs.STRING, Stakeholder::needs, Builder::addAllNeeds)
            .many("interests", Codecs.STRING, Stakeholder::interests, Builder::addAllInterests)
            .optional("salience", Salience.codec(), Stakeholder::salience, Builder::salience)
            .many("languages", Codecs.CODE, Stakeholder::languages, Builder::addAllLanguages)
            .many("accessNeeds", Codecs.STRING, Stakeholder::accessNeeds, Builder::addAllAccessNeeds)
            .many("channels", Channel.codec(), Stakeholder::channels, Builder::addAllChannels)
            .many("hardToReach", Barrier.codec(), Stakeholder::hardToReach, Builder::addAllHardToReach)
            .many("groups", GroupId.codec(), Stakeholder::groups, Builder::addAllGroups)
            .many("represents", GroupId.codec(), Stakeholder::represents, Builder::addAllRepresents)
            .defaulted(
                    "protection", Protection.codec(), Stakeholder::protection, Builder::protection, Protection.none())
            .codec();

    Stakeholder() {}

    /** {@return what identifies it in its process} */
    public abstract StakeholderId id();

    /** {@return its name; not in the text form} */
    @Value.Redacted
    public abstract String name();

    /** {@return who stands behind it} */
    public abstract StakeholderKind kind();

    /** {@return the part of society it acts in} */
    public abstract Sector sector();

    /** {@return whether it is part of an initiating organisation} */
    public abstract Standpoint standpoint();

    /** {@return what it is to the challenge} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Standing> standings();

    /** {@return how many people take part for it; 1 unless said otherwise} */
    @Value.Default
    public int heads() {
        return 1;
    }

    /** {@return what it can bring; not in the text form} */
    @Value.Redacted
    public abstract ImmutableList<Offer> offers();

    /** {@return what it needs, to live or work better or to be able to take part; not in the text form} */
    @Value.Redacted
    public abstract ImmutableList<String> needs();

    /** {@return what it wants from the outcome; not in the text form} */
    @Value.Redacted
    public abstract ImmutableList<String> interests();

    /** {@return how much its claim counts; empty if nobody judged it} */
    public abstract Optional<Salience> salience();

    /** {@return the languages it works in, as BCP 47 tags} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> languages();

    /** {@return what must be there for it to take part, such as a hearing loop; not in the text form} */
    @Value.Redacted
    public abstract ImmutableList<String> accessNeeds();

    /** {@return how to contact it, best first; not in the text form} */
    @Value.Redacted
    public abstract ImmutableList<Channel> channels();

    /** {@return what makes it hard to reach with the usual channels; empty if nothing; not in the text form} */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<Barrier> hardToReach();

    /** {@return the groups of the population it is part of: all its heads count for each of them} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GroupId> groups();

    /** {@return the groups it speaks for with a mandate, whether or not it is part of them} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GroupId> represents();

    /** {@return what protects it; {@link Protection#none()} unless said otherwise} */
    @Value.Default
    public Protection protection() {
        return Protection.none();
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "stakeholder (" + id() + ")";
        Require.text("name", name(), where);
        Require.atLeast("heads", heads(), 1, where);
        Require.that(
                kind() != StakeholderKind.PERSON || heads() == 1,
                "heads",
                heads(),
                where,
                "must be 1 for a person",
                "use the kind (group), or one stakeholder a person");
        needs().forEach(need -> Require.text("need", need, where));
        interests().forEach(interest -> Require.text("interest", interest, where));
        accessNeeds().forEach(need -> Require.text("access need", need, where));
        for (String tag : languages()) {
            Require.that(
                    Locale.forLanguageTag(tag).toLanguageTag().equals(tag) && !tag.equals("und"),
                    "language",
                    tag,
                    where,
                    "must be a BCP 47 tag in its usual case",
                    "write it like en, da or pt-BR");
        }
    }

    /** {@return whether anything makes it hard to reach} */
    public boolean isHardToReach() {
        return !hardToReach().isEmpty();
    }

    /**
     * {@return whether something of or about it may be used on a day}
     *
     * @param scope what is to be used
     * @param day the day of the use
     */
    public boolean permits(ConsentScope scope, LocalDate day) {
        return protection().permits(scope, day);
    }

    /**
     * {@return a copy for eyes outside the group}: the pseudonym instead of the name; no channels, no access needs and
     * nothing of what makes it hard to reach
     *
     * <p>The id stays, so that ties and the journal still fit. What it needs, offers and wants stays too, as measures and
     * matching read it: free text may tell who somebody is, so read it before you publish it.
     *
     * @throws IllegalArgumentException if there is no pseudonym
     */
    public Stakeholder pseudonymised() {
        String pseudonym = protection()
                .pseudonym()
                .orElseThrow(() -> Require.failure(
                        "pseudonym",
                        "none",
                        "stakeholder (" + id() + ")",
                        "must be there to stand for the name",
                        "set one in its protection that nobody else in the process has"));
        return toBuilder()
                .name(pseudonym)
                .channels(ImmutableList.of())
                .accessNeeds(ImmutableList.of())
                .hardToReach(ImmutableList.of())
                .build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON; everything is written, so pseudonymise first where that matters} */
    public static ObjectCodec<Stakeholder> codec() {
        return CODEC;
    }

    /**
     * Builds a {@link Stakeholder}; {@code id}, {@code name}, {@code kind}, {@code sector} and {@code standpoint} are
     * required.
     */
    public static final class Builder extends ImmutableStakeholder.Builder {
        Builder() {}
    }
}
