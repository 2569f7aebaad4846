/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import com.google.common.collect.ImmutableCollection;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.card.Card;
import io.github.cocreation.methods.card.CardIndex;
import io.github.cocreation.methods.card.CardKind;
import io.github.cocreation.methods.card.Cards;
import io.github.cocreation.methods.definition.GroupingRuleId;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.TokenVocabulary;
import io.github.cocreation.methods.rules.DefinitionRules;
import io.github.cocreation.methods.rules.KnownWords;
import io.github.cocreation.methods.spi.GroupingRule;
import io.github.cocreation.methods.spi.MethodProvider;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a catalogue together from what a class loader sees; what cannot be used is noted, and does not stop the rest.
 *
 * <p>The catalogue of measures has a loader much like this one. What they share is how they ask a {@link ServiceLoader}, which must be
 * loaded in the module that {@code uses} the provider, and note what fails. A place for it that both modules see would have to be
 * public in {@code core}, for everybody; so it is here twice.
 */
final class Discovery {
    private static final Logger LOG = LoggerFactory.getLogger(MethodCatalogue.class);

    /** A broken services file can make a loader fail for ever; after so many failures we stop asking. */
    private static final int MOST_FAILURES = 100;

    private final Map<MethodId, MethodCatalogue.Held> held;
    private final Map<GroupingRuleId, GroupingRule> groupingRules;
    private final List<CatalogueProblem> problems = new ArrayList<>();
    private final MethodCatalogue start;
    private @Nullable KnownWords words;

    Discovery(MethodCatalogue start) {
        this.held = new TreeMap<>(start.held());
        this.groupingRules = new TreeMap<>(start.groupingRules());
        this.start = start;
    }

    MethodCatalogue in(ClassLoader loader) {
        for (Card card : cards(loader, CardKind.TOKENS)) {
            try {
                TokenVocabulary tokens = words().tokens().and(card.read(TokenVocabulary.codec()));
                words = KnownWords.builder().from(words()).tokens(tokens).build();
            } catch (IllegalArgumentException | UncheckedIOException e) {
                note(card.origin(), e);
            }
        }
        List<MethodProvider> providers = providers(loader);
        providers.forEach(this::askRules);
        for (Card card : cards(loader, CardKind.METHODS)) {
            try {
                add(card.read(MethodDefinition.codec()), card.origin());
            } catch (IllegalArgumentException | UncheckedIOException e) {
                note(card.origin(), e);
            }
        }
        providers.forEach(this::ask);
        return words == null && problems.isEmpty()
                ? start
                : new MethodCatalogue(held, words(), groupingRules, problems);
    }

    private Iterable<Card> cards(ClassLoader loader, CardKind kind) {
        Cards cards = CardIndex.seenBy(loader, kind);
        cards.problems().forEach(problem -> note(problem.origin(), problem.message(), null));
        return cards.all();
    }

    private List<MethodProvider> providers(ClassLoader loader) {
        List<MethodProvider> providers = new ArrayList<>();
        Iterator<MethodProvider> iterator =
                ServiceLoader.load(MethodProvider.class, loader).iterator();
        for (int failures = 0; failures < MOST_FAILURES; ) {
            try {
                if (!iterator.hasNext()) {
                    break;
                }
                providers.add(iterator.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                note(
                        MethodProvider.class.getName(),
                        "A provider cannot be made (%s).\nMaybe its class is missing, or has no public constructor without parameters."
                                .formatted(reason(e)),
                        e);
            }
        }
        providers.sort(Comparator.comparing(provider -> provider.getClass().getName()));
        return providers;
    }

    /** Anything can come out of a provider, so each way of going wrong is caught here, and nowhere else. */
    private void ask(MethodProvider provider) {
        String origin = provider.getClass().getName();
        @Nullable ImmutableCollection<MethodDefinition> methods;
        try {
            methods = provider.methods();
        } catch (RuntimeException | LinkageError e) {
            failed(origin, e);
            return;
        }
        if (methods == null) {
            note(origin, "The provider returned null instead of methods.\nMaybe it should return an empty list.", null);
            return;
        }
        for (MethodDefinition method : methods) {
            try {
                add(method, origin);
            } catch (IllegalArgumentException e) {
                note(origin, e);
            }
        }
    }

    private void askRules(MethodProvider provider) {
        String origin = provider.getClass().getName();
        @Nullable ImmutableCollection<GroupingRule> rules;
        try {
            rules = provider.groupingRules();
        } catch (RuntimeException | LinkageError e) {
            failed(origin, e);
            return;
        }
        if (rules == null) {
            note(
                    origin,
                    "The provider returned null instead of grouping rules.\nMaybe it should return an empty list.",
                    null);
            return;
        }
        for (GroupingRule rule : rules) {
            try {
                add(rule);
            } catch (RuntimeException | LinkageError e) {
                note(origin, reason(e), e);
            }
        }
    }

    private void add(GroupingRule rule) {
        GroupingRuleId id = rule.id();
        GroupingRule before = groupingRules.putIfAbsent(id, rule);
        if (before != null) {
            throw MethodCatalogue.clash(before, rule);
        }
        words = KnownWords.builder().from(words()).addGroupingRule(id).build();
    }

    private void add(MethodDefinition method, String origin) {
        Violations violations = new DefinitionRules(words()).check(method);
        violations.throwIfErrors("method (" + method.id() + ")");
        MethodCatalogue.put(held, new MethodCatalogue.Held(method, origin));
    }

    /** The words known so far; read only if there is something to check, because that takes longer than all the rest. */
    private KnownWords words() {
        if (words == null) {
            words = start.words();
        }
        return words;
    }

    private void failed(String origin, Throwable e) {
        note(origin, "The provider failed (%s).\nMaybe tell its author, or remove its jar.".formatted(reason(e)), e);
    }

    private void note(String origin, RuntimeException e) {
        note(origin, reason(e), e);
    }

    private void note(String origin, String message, @Nullable Throwable cause) {
        problems.add(new CatalogueProblem(origin, message));
        LOG.warn("{}: {}", origin, message, cause);
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
