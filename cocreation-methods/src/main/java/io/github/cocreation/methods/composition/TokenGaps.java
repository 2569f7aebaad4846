/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes which tokens are missing where, and finds what would make them. */
final class TokenGaps {
    private static final int MOST_BRIDGES = 3;
    private static final Comparator<MethodDefinition> QUICKEST = Comparator.comparingInt(
                    (MethodDefinition method) -> method.runMinutes().typical())
            .thenComparing(MethodDefinition::id);

    private final MethodCatalogue catalogue;
    private final List<TokenGap> found = new ArrayList<>();

    TokenGaps(MethodCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<TokenGap> found() {
        return found;
    }

    Violation report(String place, MethodDefinition method, Token token, Set<Token> available) {
        TokenGap gap = gap(place, method, token, available);
        found.add(gap);
        return Violation.error(
                "missing-token",
                place,
                method.id(),
                "needs the token (" + token + "), which is not there yet",
                remedy(gap));
    }

    private TokenGap gap(String place, MethodDefinition method, Token token, Set<Token> available) {
        List<MethodId> bridges = catalogue.methods().values().stream()
                .filter(maker ->
                        catalogue.tokens().closure(maker.outputs().primary()).contains(token))
                .filter(maker ->
                        Sets.difference(maker.inputs().required(), available).isEmpty())
                .sorted(QUICKEST)
                .limit(MOST_BRIDGES)
                .map(MethodDefinition::id)
                .toList();
        return TokenGap.builder()
                .place(place)
                .method(method.id())
                .token(token)
                .addAllGivenBy(catalogue.tokens().giving(token))
                .addAllBridges(bridges)
                .addAllChain(
                        bridges.isEmpty()
                                ? PlanSearch.chain(catalogue, available, ImmutableSortedSet.of(token))
                                : List.of())
                .build();
    }

    private String remedy(TokenGap gap) {
        String bring = gap.givenBy().stream().map(Token::value).collect(Collectors.joining(" or "));
        if (!gap.bridges().isEmpty()) {
            return "insert " + timed(gap.bridges(), " or ") + " before it, or start with (" + bring + ")";
        }
        return gap.chain().isEmpty()
                ? "start with (" + bring + "); no method of the catalogue makes it"
                : "insert " + timed(gap.chain(), " and then ") + " before it, or start with (" + bring + ")";
    }

    private String timed(List<MethodId> methods, String between) {
        return methods.stream()
                .map(id -> "(" + id + ", about "
                        + catalogue.method(id).runMinutes().typical() + " min)")
                .collect(Collectors.joining(between));
    }
}
