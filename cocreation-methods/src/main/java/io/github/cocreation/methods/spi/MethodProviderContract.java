/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.spi;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.rules.DefinitionRules;
import io.github.cocreation.methods.rules.KnownWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What every {@link MethodProvider} must keep, checked without any test framework: the conformance kit for authors of plug-ins.
 *
 * <pre>{@code
 * @Test
 * void our_methods_keep_the_contract() {
 *     Violations violations = MethodProviderContract.check(new AcmeMethods());
 *     assertEquals("no violations", violations.toString());
 * }
 * }</pre>
 *
 * <p>Errors are what keeps a method out of a catalogue or makes two catalogues differ; warnings what makes it hard to use.
 *
 * <table>
 * <caption>The rules</caption>
 * <tr><th>code</th><th>says</th></tr>
 * <tr><td>{@code provider-failed}</td><td>it threw: among others for a bad id, a blank text, shares that do not add up to 100
 *     (error)</td></tr>
 * <tr><td>{@code nothing-provided}</td><td>it returned null, or neither a method nor a grouping rule (error, warning)</td></tr>
 * <tr><td>{@code method-twice}</td><td>two methods have one id (error)</td></tr>
 * <tr><td>{@code unstable}</td><td>another call, or calls from several threads, gave other methods (error)</td></tr>
 * <tr><td>{@code not-serialisable}</td><td>written as a card and read back it is another method (error)</td></tr>
 * <tr><td>{@code unknown-token}, {@code unknown-role}, {@code unknown-cornerstone}, {@code unknown-type},
 *     {@code unknown-grouping-rule}, {@code unmade-output}, {@code impossible-size}</td><td>see {@link DefinitionRules} (error)</td></tr>
 * <tr><td>{@code rule-twice}, {@code rule-failed}, {@code rule-seats}, {@code rule-sizes}, {@code rule-unstable}</td><td>two of
 *     its grouping rules have one id; for the others see {@link GroupingRuleContract} (error)</td></tr>
 * <tr><td>{@code missing-text}</td><td>a step says nothing to those who lead it or take part, or the method not what it needs,
 *     what makes it succeed or how it fails (warning)</td></tr>
 * <tr><td>{@code missing-source}</td><td>no source is named for a part (warning)</td></tr>
 * </table>
 */
public final class MethodProviderContract {
    private static final int CALLERS = 4;

    private MethodProviderContract() {}

    /**
     * {@return what a provider breaks, by the words of this library}
     *
     * @param provider the provider
     */
    public static Violations check(MethodProvider provider) {
        return check(provider, KnownWords.builtIn());
    }

    /**
     * {@return what a provider breaks}
     *
     * @param provider the provider
     * @param words the words its methods may use
     */
    public static Violations check(MethodProvider provider, KnownWords words) {
        ImmutableList.Builder<Violation> found = ImmutableList.builder();
        ImmutableList<GroupingRule> rules = ProvidedRules.check(provider, found::add);
        KnownWords all = KnownWords.builder()
                .from(words)
                .addAllGroupingRules(rules.stream().map(GroupingRule::id).toList())
                .build();
        Optional<ImmutableList<MethodDefinition>> methods = ask(provider, rules.isEmpty(), found::add);
        methods.ifPresent(provided -> {
            new StableProvider(provider, provided).check(found::add);
            Map<Object, Integer> seen = new HashMap<>();
            for (int i = 0; i < provided.size(); i++) {
                MethodDefinition method = provided.get(i);
                String place = "methods[" + i + "]";
                Integer before = seen.putIfAbsent(method.id(), i);
                if (before != null) {
                    found.add(Violation.error(
                            "method-twice",
                            place + ".id",
                            method.id(),
                            "must not be that of methods[" + before + "]",
                            "give each method an id of its own"));
                }
                check(method, all).all().forEach(violation -> found.add(violation.within(place)));
            }
        });
        return Violations.of(found.build());
    }

    /**
     * {@return what one definition breaks: the rules of {@link DefinitionRules}, and those above that need no provider; places are
     * on its card}
     *
     * @param method the definition
     * @param words the words it may use
     */
    public static Violations check(MethodDefinition method, KnownWords words) {
        return new DefinitionRules(words).check(method).and(Violations.of(WholeDefinition.check(method)));
    }

    private static Optional<ImmutableList<MethodDefinition>> ask(
            MethodProvider provider, boolean alone, Consumer<Violation> found) {
        @Nullable ImmutableCollection<MethodDefinition> methods;
        try {
            methods = provider.methods();
        } catch (RuntimeException | LinkageError e) {
            // the library's own messages have two lines: what is wrong, and what to try
            List<String> said = Splitter.on("\nMaybe ").limit(2).splitToList(said(e));
            found.accept(Violation.error(
                    "provider-failed",
                    "methods()",
                    provider.getClass().getName(),
                    "must not throw, but said: " + withoutStop(said.get(0)),
                    said.size() == 2 ? withoutStop(said.get(1)) : "build the definitions in a test first"));
            return Optional.empty();
        }
        if (methods == null) {
            found.accept(Violation.error(
                    "nothing-provided", "methods()", "null", "must be a collection", "return an empty list"));
            return Optional.empty();
        }
        if (methods.isEmpty() && alone) {
            found.accept(Violation.warning(
                    "nothing-provided", "methods()", "empty", "should have a method", "remove the provider"));
        }
        return Optional.of(methods.asList());
    }

    /** What is said first: what fails while a class is loaded says nothing itself. */
    private static String said(Throwable failure) {
        return Throwables.getCausalChain(failure).stream()
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("nothing");
    }

    private static String withoutStop(String sentence) {
        return CharMatcher.is('.').trimTrailingFrom(sentence);
    }

    /** Asks again, from one thread and from several at once. */
    private record StableProvider(MethodProvider provider, ImmutableList<MethodDefinition> first) {
        void check(Consumer<Violation> found) {
            ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
            try {
                Callable<ImmutableList<MethodDefinition>> call =
                        () -> provider.methods().asList();
                for (Future<ImmutableList<MethodDefinition>> answer :
                        callers.invokeAll(List.of(call, call, call, call))) {
                    if (!answer.get().equals(first)) {
                        found.accept(unstable("gave other methods than the first one"));
                        return;
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                found.accept(unstable("failed: " + e.getCause()));
            } finally {
                callers.shutdownNow();
            }
        }

        private Violation unstable(String what) {
            return Violation.error(
                    "unstable",
                    "methods()",
                    provider.getClass().getName(),
                    "must give the same methods at every call, from any thread, but a later call " + what,
                    "make the definitions once, in a static final field, and share no state");
        }
    }
}
