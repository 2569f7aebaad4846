/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.allocation.Room;
import io.github.cocreation.methods.grouping.allocation.Topic;
import io.github.cocreation.methods.grouping.allocation.TopicId;
import java.util.Collection;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * Who takes part, and what matters for who sits with whom.
 *
 * <pre>{@code
 * Attendees attendees = Attendees.of(process.stakeholders().values());
 * Attendees sixty = Attendees.numbered(60);
 * }</pre>
 */
@Value.Immutable
public abstract class Attendees {
    /** The attribute that says to which sector somebody belongs, such as {@code civil-society}. */
    public static final String SECTOR = "sector";

    /** The attribute that says from where somebody looks at the matter, such as {@code outside}. */
    public static final String STANDPOINT = "standpoint";

    private static final Codec<ImmutableSet<StakeholderId>> PEOPLE =
            StakeholderId.codec().set();
    private static final ObjectCodec<Attendees> CODEC = Codecs.object("attendees", Attendees::builder, Builder::build)
            .many("people", StakeholderId.codec(), Attendees::people, Builder::addAllPeople)
            .mapping("names", byPerson(Codecs.STRING), Attendees::names, Builder::putAllNames)
            .mapping(
                    "attributes",
                    byPerson(Codecs.sortedMap(Codecs.STRING, "attribute", name -> name, name -> name)),
                    Attendees::attributes,
                    Builder::putAllAttributes)
            .many("mix", Codecs.STRING, Attendees::mix, Builder::addAllMix)
            .many("alike", Codecs.STRING, Attendees::alike, Builder::addAllAlike)
            .mapping("languages", byPerson(Codecs.STRING.set()), Attendees::languages, Builder::putAllLanguages)
            .many("apart", PEOPLE, Attendees::apart, Builder::addAllApart)
            .many("together", PEOPLE, Attendees::together, Builder::addAllTogether)
            .many("known", PEOPLE, Attendees::known, Builder::addAllKnown)
            .many("hosts", StakeholderId.codec(), Attendees::hosts, Builder::addAllHosts)
            .many("topics", Topic.codec(), Attendees::topics, Builder::addAllTopics)
            .mapping(
                    "preferences",
                    byPerson(Codecs.sortedMap(Codecs.INT, "topic id", TopicId::of, TopicId::value)),
                    Attendees::preferences,
                    Builder::putAllPreferences)
            .many("places", Room.codec(), Attendees::places, Builder::addAllPlaces)
            .codec()
            .asDocument("cocreation/attendees", 1);

    Attendees() {}

    /** {@return everybody who takes part, in an order that counts for nothing but ties} */
    public abstract ImmutableList<StakeholderId> people();

    /** {@return what people are called on cards; their ids where nothing is said} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, String> names();

    /** {@return what is known of people, such as their sector} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, String>> attributes();

    /** {@return the attributes by which mixed tables are mixed} */
    public abstract ImmutableList<String> mix();

    /** {@return the attributes that people share who sit in groups of one stakeholder group each} */
    public abstract ImmutableList<String> alike();

    /** {@return who speaks what; empty if languages do not matter} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSet<String>> languages();

    /** {@return groups of people of whom no two ever sit together} */
    public abstract ImmutableList<ImmutableSet<StakeholderId>> apart();

    /** {@return groups of people who always sit together} */
    public abstract ImmutableList<ImmutableSet<StakeholderId>> together();

    /** {@return groups of people who know each other already, so that they need not meet at a rotation's tables} */
    public abstract ImmutableList<ImmutableSet<StakeholderId>> known();

    /** {@return who hosts tables, where a method has table hosts; if they are too few, the first ones of the others do} */
    public abstract ImmutableList<StakeholderId> hosts();

    /** {@return the topics of an Open Space; without any, self-organised steps get no seating beforehand} */
    public abstract ImmutableList<Topic> topics();

    /** {@return how many points people give to topics} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<TopicId, Integer>> preferences();

    /** {@return the places where topics meet; if there are none, as many as are needed, each for all} */
    public abstract ImmutableList<Room> places();

    /** Checks that there is somebody, and everybody once. */
    @Value.Check
    void check() {
        Require.that(
                !people().isEmpty(), "people", people(), "the attendees", "must not be empty", "say who takes part");
        Require.that(
                ImmutableSet.copyOf(people()).size() == people().size(),
                "people",
                people(),
                "the attendees",
                "must be there once each",
                "remove the repeated ones");
        known("names", names().keySet());
        known("attributes", attributes().keySet());
        known("languages", languages().keySet());
        known("hosts", hosts());
        known("preferences", preferences().keySet());
        apart().forEach(people -> known("apart", people));
        together().forEach(people -> known("together", people));
        known().forEach(people -> known("known", people));
        topics().forEach(topic -> known("topics", topic.host().stream().toList()));
    }

    private void known(String field, Collection<StakeholderId> named) {
        ImmutableSet<StakeholderId> people = ImmutableSet.copyOf(people());
        for (StakeholderId person : named) {
            Require.that(
                    people.contains(person),
                    "person",
                    person,
                    "(" + field + ") of the attendees",
                    "must take part",
                    "add them to the people, or leave them out");
        }
    }

    /**
     * {@return people of whom nothing is known but a number: {@code person-01} and so on}
     *
     * @param number how many
     */
    public static Attendees numbered(int number) {
        int digits = String.valueOf(number).length();
        return builder()
                .people(IntStream.rangeClosed(1, number)
                        .mapToObj(i -> StakeholderId.of("person-"
                                + "0".repeat(digits - String.valueOf(i).length()) + i))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    /**
     * {@return these stakeholders, mixed by sector and standpoint, alike by sector; their languages count if they have one each at
     * least}
     *
     * @param stakeholders who takes part
     */
    public static Attendees of(Iterable<Stakeholder> stakeholders) {
        Builder attendees = builder().addMix(SECTOR, STANDPOINT).addAlike(SECTOR);
        boolean speaking = true;
        for (Stakeholder stakeholder : stakeholders) {
            attendees.addPeople(stakeholder.id());
            attendees.putName(stakeholder.id(), stakeholder.name());
            attendees.putAttribute(
                    stakeholder.id(),
                    ImmutableSortedMap.of(
                            SECTOR,
                            stakeholder.sector().toString(),
                            STANDPOINT,
                            Codecs.word(stakeholder.standpoint())));
            speaking &= !stakeholder.languages().isEmpty();
        }
        if (speaking) {
            stakeholders.forEach(who -> attendees.putLanguage(who.id(), ImmutableSet.copyOf(who.languages())));
        }
        return attendees.build();
    }

    /**
     * {@return what somebody is called on cards}
     *
     * @param person who
     */
    public final String name(StakeholderId person) {
        return names().getOrDefault(person, person.value());
    }

    private static <V> Codec<ImmutableSortedMap<StakeholderId, V>> byPerson(Codec<V> value) {
        return Codecs.sortedMap(value, "stakeholder id", StakeholderId::of, StakeholderId::value);
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how attendees are read and written as JSON: documents of schema {@code cocreation/attendees/1}} */
    public static ObjectCodec<Attendees> codec() {
        return CODEC;
    }

    /** Builds {@link Attendees}; somebody is required. */
    public static final class Builder extends ImmutableAttendees.Builder {
        Builder() {}
    }
}
