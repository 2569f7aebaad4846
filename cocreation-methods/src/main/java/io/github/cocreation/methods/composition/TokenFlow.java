/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows the tokens through a programme. */
final class TokenFlow {
    private static final int MOST_BRIDGES = 3;
    private static final Comparator<MethodDefinition> QUICKEST = Comparator.comparingInt(
                    (MethodDefinition method) -> method.runMinutes().typical())
            .thenComparing(MethodDefinition::id);

    private final MethodCatalogue catalogue;
    private final Set<Token> available = new TreeSet<>();
    private final List<Violation> violations = new ArrayList<>();
    private final List<TokenGap> gaps = new ArrayList<>();
    private final List<Placed> course = new ArrayList<>();

    TokenFlow(MethodCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A use and where it stands; no method if the catalogue has none of that id. */
    private record Placed(String place, @Nullable MethodDefinition method) {}

    ProgrammeCheck check(Programme programme, Set<Token> start) {
        gain(start);
        follow(programme, "");
        checkFocus();
        return ProgrammeCheck.builder()
                .violations(Violations.of(violations))
                .gaps(gaps)
                .addAllTokens(available)
                .build();
    }

    private void follow(Programme programme, String place) {
        if (programme instanceof Use use) {
            follow(use, place.isEmpty() ? "programme" : place);
        } else if (programme instanceof Sequence sequence) {
            for (int i = 0; i < sequence.parts().size(); i++) {
                follow(sequence.parts().get(i), (place.isEmpty() ? "" : place + ".") + "parts[" + i + "]");
            }
        }
    }

    private void follow(Use use, String place) {
        Optional<MethodDefinition> method = catalogue.find(use.method());
        course.add(new Placed(place, method.orElse(null)));
        if (method.isEmpty()) {
            violations.add(Violation.error(
                    "unknown-method", place, use.method(), "is not in the catalogue", catalogue.remedy(use.method())));
            return;
        }
        for (Token token : method.get().inputs().required()) {
            if (!available.contains(token)) {
                report(gap(place, method.get(), token));
                gain(Set.of(token));
            }
        }
        gain(method.get().outputs().all());
    }

    private void gain(Set<Token> tokens) {
        available.addAll(catalogue.tokens().closure(tokens));
    }

    private TokenGap gap(String place, MethodDefinition method, Token token) {
        return TokenGap.builder()
                .place(place)
                .method(method.id())
                .token(token)
                .addAllGivenBy(catalogue.tokens().giving(token))
                .addAllBridges(makers(token)
                        .filter(maker -> missing(maker).isEmpty())
                        .limit(MOST_BRIDGES)
                        .map(MethodDefinition::id)
                        .toList())
                .build();
    }

    private Stream<MethodDefinition> makers(Token token) {
        return catalogue.methods().values().stream()
                .filter(method ->
                        catalogue.tokens().closure(method.outputs().primary()).contains(token))
                .sorted(QUICKEST);
    }

    private ImmutableSortedSet<Token> missing(MethodDefinition method) {
        return ImmutableSortedSet.copyOf(Sets.difference(method.inputs().required(), available));
    }

    private void report(TokenGap gap) {
        gaps.add(gap);
        violations.add(Violation.error(
                "missing-token",
                gap.place(),
                gap.method(),
                "needs the token (" + gap.token() + "), which is not there yet",
                remedy(gap)));
    }

    private String remedy(TokenGap gap) {
        String bring = gap.givenBy().stream().map(Token::value).collect(Collectors.joining(" or "));
        if (!gap.bridges().isEmpty()) {
            String insert = gap.bridges().stream()
                    .map(id -> "(" + id + ", about "
                            + catalogue.method(id).runMinutes().typical() + " min)")
                    .collect(Collectors.joining(" or "));
            return "insert " + insert + " before it, or start with (" + bring + ")";
        }
        Optional<MethodDefinition> nearest = makers(gap.token())
                .min(Comparator.comparingInt(
                                (MethodDefinition maker) -> missing(maker).size())
                        .thenComparing(QUICKEST));
        return "start with (" + bring + ")"
                + nearest.map(maker -> ", or insert (" + maker.id() + ") before it, which itself still needs "
                                + missing(maker))
                        .orElse("; no method of the catalogue makes it");
    }

    /** Rule R8 of the governance rules: a diagnostic method needs a dialogic neighbour. */
    private void checkFocus() {
        for (int i = 0; i < course.size(); i++) {
            MethodDefinition method = course.get(i).method();
            if (method != null && method.focus() == Focus.DIAGNOSTIC && !isDialogic(i - 1) && !isDialogic(i + 1)) {
                violations.add(Violation.warning(
                        "diagnostic-alone",
                        course.get(i).place(),
                        method.id(),
                        "is diagnostic and should have a dialogic method just before or after it",
                        "let the same people talk about what it found, in a (circle) for instance"));
            }
        }
    }

    private boolean isDialogic(int index) {
        MethodDefinition method =
                index < 0 || index >= course.size() ? null : course.get(index).method();
        return method != null && method.focus() == Focus.DIALOGIC;
    }
}
