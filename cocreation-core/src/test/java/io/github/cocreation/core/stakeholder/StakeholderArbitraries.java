/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated stakeholders and populations, for the properties of this package and of those that build on it. Those with many
 * parts come without edge cases, because the product of their parts' edge cases would crowd out everything else.
 */
public final class StakeholderArbitraries {
    private static final List<String> WORDS =
            List.of("under-30", "from-30", "tenants", "owners", "north", "south", "carers", "newcomers");

    private StakeholderArbitraries() {}

    /** {@return one to twelve visible characters, some of them beyond ASCII or special in JSON} */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('A', '0', ' ', '"', '\\', '/', '\u00e6', '\u4e2d', '\'', '{')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }

    /** {@return stakeholder ids, few enough to meet the same one again} */
    public static Arbitrary<StakeholderId> ids() {
        return Arbitraries.integers().between(1, 40).map(i -> StakeholderId.of("s" + i));
    }

    /** {@return group ids, few enough to meet the same one again} */
    public static Arbitrary<GroupId> groupIds() {
        return Arbitraries.of(WORDS).map(GroupId::of);
    }

    /** {@return days in 2025 and 2026} */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 700).map(LocalDate.of(2025, 1, 1)::plusDays);
    }

    /** {@return saliences with and without interest} */
    public static Arbitrary<Salience> saliences() {
        Arbitrary<Double> degrees = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(degrees, degrees, degrees, degrees.optional())
                .as((power, legitimacy, urgency, interest) -> Salience.builder()
                        .power(power)
                        .legitimacy(legitimacy)
                        .urgency(urgency)
                        .interest(interest)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return offers with and without amount} */
    public static Arbitrary<Offer> offers() {
        Arbitrary<Amount> amounts = Combinators.combine(Arbitraries.doubles().between(0, 1e9), texts())
                .as(Amount::of);
        return Combinators.combine(Arbitraries.of(OfferKind.class), texts(), amounts.optional())
                .as((kind, description, amount) -> Offer.builder()
                        .kind(kind)
                        .description(description)
                        .amount(amount)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return consents, some of them taken back} */
    public static Arbitrary<Consent> consents() {
        Arbitrary<ConsentScope> scopes = Arbitraries.of(
                ConsentScope.PARTICIPATION, ConsentScope.STORY, ConsentScope.PHOTO, ConsentScope.of("audio"));
        return Combinators.combine(
                        scopes, days(), Arbitraries.integers().between(0, 300).optional())
                .as((scope, given, later) -> Consent.builder()
                        .scope(scope)
                        .given(given)
                        .withdrawn(later.map(given::plusDays))
                        .build());
    }

    /** {@return protections} */
    public static Arbitrary<Protection> protections() {
        return Combinators.combine(consents().list().ofMaxSize(4), texts().optional(), days().optional())
                .as((consents, pseudonym, withdrawn) -> Protection.builder()
                        .consents(consents)
                        .pseudonym(pseudonym)
                        .withdrawn(withdrawn)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return stakeholders of any id} */
    public static Arbitrary<Stakeholder> stakeholders() {
        return ids().flatMap(StakeholderArbitraries::stakeholders).withoutEdgeCases();
    }

    /**
     * {@return stakeholders of one id}
     *
     * @param id the id
     */
    public static Arbitrary<Stakeholder> stakeholders(StakeholderId id) {
        Arbitrary<Stakeholder> plain = Combinators.combine(
                        texts(),
                        Arbitraries.of(StakeholderKind.class),
                        Arbitraries.of(Sector.PUBLIC, Sector.PRIVATE, Sector.CITIZEN, Sector.of("church")),
                        Arbitraries.of(Standpoint.class),
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.of(Standing.SERVICE_USER, Standing.MANAGER, Standing.of("artist"))
                                .set()
                                .ofMaxSize(2),
                        groupIds().set().ofMaxSize(3),
                        groupIds().set().ofMaxSize(2))
                .as((name, kind, sector, standpoint, heads, standings, groups, represents) -> Stakeholder.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .sector(sector)
                        .standpoint(standpoint)
                        .heads(kind == StakeholderKind.PERSON ? 1 : heads)
                        .standings(standings)
                        .groups(groups)
                        .represents(represents)
                        .build());
        Arbitrary<Channel> channels = Combinators.combine(
                        Arbitraries.of(ChannelKind.EMAIL, ChannelKind.of("pigeon")), texts())
                .as(Channel::of);
        return Combinators.combine(
                        plain,
                        offers().list().ofMaxSize(2),
                        texts().list().ofMaxSize(2),
                        saliences().optional(),
                        Arbitraries.of("en", "da", "pt-BR", "zh-Hant", "dsl")
                                .set()
                                .ofMaxSize(3),
                        channels.list().ofMaxSize(2),
                        Arbitraries.of(Barrier.DISTRUST, Barrier.DIGITAL, Barrier.of("noise"))
                                .set()
                                .ofMaxSize(2),
                        protections())
                .as((stakeholder, offers, texts, salience, languages, channels2, barriers, protection) ->
                        stakeholder.toBuilder()
                                .offers(offers)
                                .needs(texts)
                                .interests(Lists.reverse(texts))
                                .accessNeeds(texts)
                                .salience(salience)
                                .languages(languages)
                                .channels(channels2)
                                .hardToReach(barriers)
                                .protection(protection)
                                .build())
                .withoutEdgeCases();
    }

    /** {@return populations of up to two breakdowns with some of their intersections and some seats} */
    public static Arbitrary<Population> populations() {
        Arbitrary<Integer> weights = Arbitraries.integers().between(1, 20);
        return Combinators.combine(
                        breakdowns(Characteristic.AGE, WORDS.subList(0, 2), weights),
                        breakdowns(Characteristic.TENURE, WORDS.subList(2, 4), weights),
                        Arbitraries.of(0, 1, 2, 3).set(),
                        groupIds().set().ofMaxSize(4),
                        Arbitraries.of(SalienceClass.class),
                        Arbitraries.longs().between(1, 1_000_000).optional())
                .as((age, tenure, cells, seated, salience, size) -> Population.builder()
                        .addBreakdowns(age, tenure)
                        .addAllIntersections(intersections(age, tenure, cells))
                        .addAllSeats(seated.stream()
                                .map(group -> Seats.of(group, salience))
                                .toList())
                        .size(size)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Breakdown> breakdowns(
            Characteristic characteristic, List<String> groups, Arbitrary<Integer> weights) {
        return weights.list().ofSize(groups.size() + 1).map(w -> {
            double sum = w.stream().mapToInt(i -> i).sum();
            Breakdown.Builder breakdown =
                    Breakdown.builder().characteristic(characteristic).rest(w.get(0) / sum);
            for (int i = 0; i < groups.size(); i++) {
                breakdown.putShare(GroupId.of(groups.get(i)), w.get(i + 1) / sum);
            }
            return breakdown.build();
        });
    }

    /** As if the two characteristics had nothing to do with each other, which contradicts no breakdown. */
    private static ImmutableList<Intersection> intersections(Breakdown first, Breakdown second, Set<Integer> cells) {
        return cells.stream()
                .map(cell -> {
                    var a = first.shares().entrySet().asList().get(cell / 2);
                    var b = second.shares().entrySet().asList().get(cell % 2);
                    return new Intersection(ImmutableSortedSet.of(a.getKey(), b.getKey()), a.getValue() * b.getValue());
                })
                .collect(ImmutableList.toImmutableList());
    }
}
