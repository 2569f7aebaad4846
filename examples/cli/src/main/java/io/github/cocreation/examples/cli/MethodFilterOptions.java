/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.catalogue.MethodFilter;
import io.github.cocreation.methods.definition.Family;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.OnlineFeasibility;
import io.github.cocreation.methods.definition.RoleNeed;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which methods to list; what is left out lets every method pass. */
final class MethodFilterOptions {
    private static final int SUITABLE = 2;

    @Option(names = "--phase", paramLabel = "PHASE", description = "Belongs in this phase, such as ideate.")
    @Nullable
    Phase phase;

    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "Serves this purpose, such as learning.")
    @Nullable
    String purpose;

    @Option(names = "--context", paramLabel = "CONTEXT", description = "Is used in these surroundings, such as rural.")
    @Nullable
    String context;

    @Option(
            names = "--cornerstone",
            paramLabel = "ID",
            description = "Strengthens this cornerstone, such as common-language.")
    @Nullable
    String cornerstone;

    @Option(names = "--uses", paramLabel = "TOKEN", description = "Starts from this token, such as challenge.")
    @Nullable
    String uses;

    @Option(names = "--yields", paramLabel = "TOKEN", description = "Leaves this token behind, such as ideas.")
    @Nullable
    String yields;

    @Option(names = "--people", paramLabel = "N", description = "Works for this many people.")
    @Nullable
    Integer people;

    @Option(names = "--minutes", paramLabel = "N", description = "Can be done in this many minutes.")
    @Nullable
    Integer minutes;

    @Option(names = "--family", paramLabel = "FAMILY", description = "Is of this family, such as dialogic or outreach.")
    @Nullable
    String family;

    @Option(
            names = "--type",
            paramLabel = "CELL[:LEAST]",
            description = "Fits this type of co-creation at least so well: 1 possible, 2 suitable (default), 3 typical,"
                    + " such as equal:3.")
    @Nullable
    String type;

    @Option(names = "--role", paramLabel = "ROLE", description = "Needs a holder of this role, such as facilitator.")
    @Nullable
    String role;

    @Option(names = "--online", paramLabel = "HOW", description = "Works so at a distance: yes, limited or no.")
    @Nullable
    OnlineFeasibility online;

    /** What passes every filter that was given. */
    MethodFilter filter(MethodCatalogue catalogue) {
        MethodFilter filter = MethodFilter.any();
        if (phase != null) {
            filter = filter.and(MethodFilter.phase(phase));
        }
        if (purpose != null) {
            filter = filter.and(
                    MethodFilter.purpose(known("purpose", Purpose.of(purpose), words(catalogue, m -> m.purposes()))));
        }
        if (context != null) {
            filter = filter.and(
                    MethodFilter.context(known("context", Context.of(context), words(catalogue, m -> m.contexts()))));
        }
        if (cornerstone != null) {
            filter = filter.and(MethodFilter.cornerstone(
                    known("cornerstone", CriterionId.of(cornerstone), words(catalogue, m -> m.cornerstones()))));
        }
        if (uses != null) {
            filter = filter.and(MethodFilter.uses(
                    known("token", Token.of(uses), catalogue.tokens().cards().keySet())));
        }
        if (yields != null) {
            filter = filter.and(MethodFilter.yields(
                    known("token", Token.of(yields), catalogue.tokens().cards().keySet())));
        }
        if (people != null) {
            filter = filter.and(MethodFilter.people(positive("people", people)));
        }
        if (minutes != null) {
            filter = filter.and(MethodFilter.minutes(positive("minutes", minutes)));
        }
        if (family != null) {
            filter = filter.and(MethodFilter.family(known("family", Family.of(family), families(catalogue))));
        }
        if (type != null) {
            filter = filter.and(fits(catalogue, type));
        }
        if (role != null) {
            filter = filter.and(MethodFilter.role(known(
                    "role",
                    RoleId.of(role),
                    words(catalogue, m -> m.roles().stream().map(RoleNeed::role).toList()))));
        }
        if (online != null) {
            filter = filter.and(MethodFilter.online(online));
        }
        return filter;
    }

    private static MethodFilter fits(MethodCatalogue catalogue, String wanted) {
        int colon = wanted.indexOf(':');
        String cell = colon < 0 ? wanted : wanted.substring(0, colon);
        CellId type =
                known("type", CellId.of(cell), words(catalogue, m -> m.typeFit().keySet()));
        if (colon < 0) {
            return MethodFilter.fits(type, SUITABLE);
        }
        String least = wanted.substring(colon + 1);
        Require.that(
                least.matches("[0-3]"),
                "least fit",
                least,
                "the type (" + cell + ")",
                "must be a number from 0 to 3",
                "write (" + cell + ":2)");
        return MethodFilter.fits(type, Integer.parseInt(least));
    }

    private static ImmutableSet<Family> families(MethodCatalogue catalogue) {
        return words(
                catalogue,
                m -> Stream.concat(Stream.of(m.family()), m.subfamily().stream())
                        .toList());
    }

    private static <W> ImmutableSet<W> words(
            MethodCatalogue catalogue, Function<MethodDefinition, ? extends Collection<W>> of) {
        return catalogue.methods().values().stream()
                .flatMap(method -> of.apply(method).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A word that no method has is a mistake, not a filter that nothing passes. */
    private static <W> W known(String what, W word, Collection<W> words) {
        if (!words.contains(word)) {
            throw Require.failure(
                    what,
                    word,
                    "the methods",
                    "is unknown",
                    DidYouMean.remedy(
                            word.toString(),
                            words.stream().map(Object::toString).toList()));
        }
        return word;
    }

    private static int positive(String what, int number) {
        return Require.atLeast("number of " + what, number, 1, "a filter");
    }
}
