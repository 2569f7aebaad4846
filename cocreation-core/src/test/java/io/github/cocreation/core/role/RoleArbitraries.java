/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderArbitraries;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.time.Span;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated roles and assignments, for the properties of this package and of those that build on it. */
public final class RoleArbitraries {
    private RoleArbitraries() {}

    /** {@return ids of built-in roles, few enough to meet the same one again} */
    public static Arbitrary<RoleId> builtInIds() {
        return Arbitraries.of("manager", "coach", "facilitator", "intermediary").map(RoleId::of);
    }

    /** {@return texts, some of them in two languages} */
    public static Arbitrary<Text> texts() {
        Arbitrary<Text> english = StakeholderArbitraries.texts().map(Text::of);
        return Combinators.combine(english, StakeholderArbitraries.texts().optional())
                .as((text, danish) -> danish.map(d -> text.with(Locale.forLanguageTag("da"), d))
                        .orElse(text));
    }

    /** {@return roles of a host, which support built-in ones} */
    public static Arbitrary<Role> roles() {
        Arbitrary<RoleContract> contracts = Combinators.combine(
                        texts().list().ofMinSize(1).ofMaxSize(3),
                        texts().list().ofMaxSize(2),
                        Arbitraries.maps(builtInIds(), texts()).ofMaxSize(2),
                        texts().map(t -> new Guarantee("own-promise", t)).optional(),
                        Arbitraries.of(RoleTerm.class))
                .as((tasks, others, supports, guarantee, term) -> {
                    RoleContract.Builder contract = RoleContract.builder();
                    contract.tasks(tasks)
                            .responsibilities(others)
                            .relations(tasks)
                            .ownResources(others)
                            .resourcesInOthers(tasks)
                            .supports(supports)
                            .term(term);
                    guarantee.ifPresent(contract::addGuarantee);
                    return contract.build();
                });
        return Combinators.combine(texts(), texts(), contracts, Arbitraries.of(SeedArticle.class))
                .as((name, summary, contract, article) -> Role.builder()
                        .id(RoleId.of("harbour-pilot"))
                        .name(name)
                        .summary(summary)
                        .contract(contract)
                        .addSource(Source.seed(article))
                        .build())
                .withoutEdgeCases();
    }

    /** {@return assignments of built-in roles to anybody} */
    public static Arbitrary<RoleAssignment> assignments() {
        return assignments(StakeholderArbitraries.ids());
    }

    /**
     * {@return assignments of built-in roles}
     *
     * @param stakeholders to whom
     */
    public static Arbitrary<RoleAssignment> assignments(Arbitrary<StakeholderId> stakeholders) {
        Arbitrary<Span> spans = Combinators.combine(
                        StakeholderArbitraries.days(),
                        Arbitraries.integers().between(1, 200).optional())
                .as((from, length) -> new Span(from, length.map(from::plusDays)));
        return Combinators.combine(
                        stakeholders,
                        builtInIds(),
                        spans,
                        StakeholderArbitraries.texts().optional())
                .as((stakeholder, role, span, note) -> RoleAssignment.builder()
                        .stakeholder(stakeholder)
                        .role(role)
                        .span(span)
                        .note(note)
                        .build())
                .withoutEdgeCases();
    }
}
