/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.spi;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every {@link MeasureProvider} must keep, checked without any test framework: the conformance kit for authors of plug-ins.
 *
 * <pre>{@code
 * @Test
 * void our_measures_keep_the_contract() {
 *     Violations violations = MeasureProviderContract.check(new AcmeMeasures(), aProcessWithData);
 *     assertEquals("no violations", violations.toString());
 * }
 * }</pre>
 *
 * <p>Each measure is taken of a process in which nothing has happened, and of those handed in; hand in some that have what it reads,
 * or the kit sees only how it refuses.
 *
 * <table>
 * <caption>The rules, all of them errors but the last</caption>
 * <tr><th>code</th><th>says</th></tr>
 * <tr><td>{@code provider-failed}</td><td>it threw: among others for a bad id, a missing part of a definition, bands with a
 *     hole</td></tr>
 * <tr><td>{@code measure-twice}</td><td>two measures have one id</td></tr>
 * <tr><td>{@code reserved-id}</td><td>an id starts with M, the letter of the built-in measures</td></tr>
 * <tr><td>{@code missing-part}</td><td>the definition, or a part of it, is null or throws</td></tr>
 * <tr><td>{@code band-hole}</td><td>a value of the range lies in no band although there are bands, or in several</td></tr>
 * <tr><td>{@code measure-failed}</td><td>it threw instead of saying why it is undefined</td></tr>
 * <tr><td>{@code other-measure}</td><td>a measurement has another id, name or direction than the definition</td></tr>
 * <tr><td>{@code out-of-range}</td><td>a value lies outside the range that the definition states</td></tr>
 * <tr><td>{@code other-band}</td><td>the band is not the one in which the value lies</td></tr>
 * <tr><td>{@code no-sentence}</td><td>the result for people is not a sentence that ends in a full stop</td></tr>
 * <tr><td>{@code unstable}</td><td>a second call, of the provider or of a measure, gave something else</td></tr>
 * <tr><td>{@code not-serialisable}</td><td>written and read back it is another measurement</td></tr>
 * <tr><td>{@code nothing-provided}</td><td>it returned null (error) or no measure (warning)</td></tr>
 * </table>
 */
public final class MeasureProviderContract {
    private MeasureProviderContract() {}

    /**
     * {@return what a provider breaks}
     *
     * @param provider the provider
     * @param processes processes with the data that its measures read
     */
    public static Violations check(MeasureProvider provider, CoCreationProcess... processes) {
        ImmutableList.Builder<Violation> found = ImmutableList.builder();
        ImmutableList<CoCreationProcess> samples = ImmutableList.<CoCreationProcess>builder()
                .add(CoCreationProcess.builder()
                        .id(ProcessId.of("empty"))
                        .title("Nothing has happened")
                        .challenge("What does a measure say where there is nothing?")
                        .build())
                .add(processes)
                .build();
        Optional<ImmutableList<Measure>> measures = ask(provider, found::add);
        measures.ifPresent(provided -> {
            unstable(provider, provided, found::add);
            Map<Object, Integer> seen = new HashMap<>();
            for (int i = 0; i < provided.size(); i++) {
                String place = "measures[" + i + "]";
                Optional<MeasureDefinition> definition = definition(provided.get(i), place, found::add);
                int number = i;
                definition.ifPresent(of -> {
                    id(of, place, Optional.ofNullable(seen.putIfAbsent(of.id(), number)), found::add);
                    new CheckedMeasure(provided.get(number), of, place, found::add).check(samples);
                });
            }
        });
        return Violations.of(found.build());
    }

    private static void id(
            MeasureDefinition definition, String place, Optional<Integer> before, Consumer<Violation> found) {
        before.ifPresent(other -> found.accept(Violation.error(
                "measure-twice",
                place + ".id",
                definition.id(),
                "must not be that of measures[" + other + "]",
                "give each measure an id of its own")));
        if (definition.id().value().startsWith("M")) {
            found.accept(Violation.error(
                    "reserved-id",
                    place + ".id",
                    definition.id(),
                    "must not start with M, as built-in ones do",
                    "take another capital letter"));
        }
    }

    private static Optional<MeasureDefinition> definition(Measure measure, String place, Consumer<Violation> found) {
        return guarded(measure::definition, "missing-part", place + ".definition()", found);
    }

    private static Optional<ImmutableList<Measure>> ask(MeasureProvider provider, Consumer<Violation> found) {
        Optional<ImmutableCollection<? extends Measure>> measures =
                guarded(provider::measures, "provider-failed", "measures()", found);
        if (measures.isPresent() && measures.get().isEmpty()) {
            found.accept(Violation.warning(
                    "nothing-provided", "measures()", "empty", "should have a measure", "remove the provider"));
        }
        return measures.map(ImmutableList::copyOf);
    }

    private static void unstable(MeasureProvider provider, ImmutableList<Measure> first, Consumer<Violation> found) {
        Optional<ImmutableCollection<? extends Measure>> again =
                guarded(provider::measures, "unstable", "measures()", found);
        again.ifPresent(second -> {
            if (!definitions(ImmutableList.copyOf(second)).equals(definitions(first))) {
                found.accept(Violation.error(
                        "unstable",
                        "measures()",
                        provider.getClass().getName(),
                        "must give the same measures at every call, but a later call gave others",
                        "make the measures once, in a static final field"));
            }
        });
    }

    /** What the measures say they are; those that cannot say are found elsewhere. */
    private static Set<MeasureDefinition> definitions(List<Measure> measures) {
        ImmutableSet.Builder<MeasureDefinition> definitions = ImmutableSet.builder();
        measures.forEach(measure -> definition(measure, "", violation -> {}).ifPresent(definitions::add));
        return definitions.build();
    }

    /** What a stranger's code gives; if it throws or gives null, that is found. */
    static <T> Optional<T> guarded(
            Supplier<? extends @Nullable T> call, String code, String place, Consumer<Violation> found) {
        @Nullable T given;
        try {
            given = call.get();
        } catch (RuntimeException | LinkageError e) {
            // the library's own messages have two lines: what is wrong, and what to try
            List<String> said = Splitter.on("\nMaybe ").limit(2).splitToList(said(e));
            found.accept(Violation.error(
                    code,
                    place,
                    e.getClass().getSimpleName(),
                    "must not throw, but said: " + withoutStop(said.get(0)),
                    said.size() == 2 ? withoutStop(said.get(1)) : "try it in a test of its own first"));
            return Optional.empty();
        }
        if (given == null) {
            found.accept(Violation.error(
                    code.equals("provider-failed") ? "nothing-provided" : code,
                    place,
                    "null",
                    "must be there",
                    "return something, if need be what is empty or undefined"));
        }
        return Optional.ofNullable(given);
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
}
