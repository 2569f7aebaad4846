/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class MeasureProviderContractTest {
    private static List<String> codes(MeasureProvider provider) {
        return MeasureProviderContract.check(provider).all().stream()
                .map(Violation::code)
                .distinct()
                .toList();
    }

    private static List<String> taking(BiFunction<MeasureDefinition, CoCreationProcess, Measurement> taking) {
        Measure measure = new ForeignMeasure(ForeignMeasure.definition("A01"), taking);
        return codes(() -> ImmutableList.of(measure));
    }

    @Test
    void a_good_provider_breaks_nothing() {
        assertThat(MeasureProviderContract.check(() -> ImmutableList.of(ForeignMeasure.good("A01")))
                        .toString())
                .isEqualTo("no violations");
    }

    @Test
    void the_built_in_measures_keep_the_contract_but_for_their_letter() {
        assertThat(codes(() -> MeasureCatalogue.builtIn().all())).containsExactly("reserved-id");
    }

    @Test
    void a_provider_that_throws_or_has_nothing_is_found() {
        assertThat(MeasureProviderContract.check(() -> ImmutableList.of(ForeignMeasure.good("lower")))
                        .toString())
                .isEqualTo("""
                        [provider-failed] measures() (InvalidValueException) must not throw, but said: The measure id (lower) must be a capital letter, two to four digits and perhaps a small letter, or small words with a full stop between.
                        Maybe write it like M01, M21b or acme.laughter.""");
        assertThat(codes(() -> ImmutableList.of(new ForeignMeasure(
                        MeasureDefinition.builder().id(MeasureId.of("A01")).build(), (d, p) -> null))))
                .containsExactly("provider-failed");
        assertThat(codes(() -> null)).containsExactly("nothing-provided");
        assertThat(codes(ImmutableList::of)).containsExactly("nothing-provided");
    }

    @Test
    void what_fails_while_a_class_is_loaded_says_why() {
        assertThat(MeasureProviderContract.check(() -> {
                            throw new ExceptionInInitializerError(new IllegalStateException("the words are gone"));
                        })
                        .toString())
                .contains("must not throw, but said: the words are gone.");
    }

    @Test
    void an_id_that_is_taken_twice_or_not_yours_is_found() {
        assertThat(codes(() -> ImmutableList.of(ForeignMeasure.good("A01"), ForeignMeasure.good("A01"))))
                .containsExactly("measure-twice");
        assertThat(codes(() -> ImmutableList.of(ForeignMeasure.good("M77")))).containsExactly("reserved-id");
    }

    @Test
    void a_measure_that_throws_on_an_empty_process_or_gives_nothing_is_found() {
        assertThat(taking((definition, process) -> {
                    throw new IllegalStateException("no entries");
                }))
                .containsExactly("measure-failed");
        assertThat(taking((definition, process) -> null)).containsExactly("measure-failed");
        assertThat(codes(() -> ImmutableList.of(new ForeignMeasure(null, (d, p) -> null))))
                .containsExactly("missing-part");
    }

    @Test
    void what_differs_between_calls_is_found() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(taking((definition, process) -> definition
                        .measured(calls.incrementAndGet(), 1, "It is so.")
                        .build()))
                .containsExactly("unstable");
        AtomicInteger asked = new AtomicInteger(10);
        MeasureProvider changing = new MeasureProvider() {
            @Override
            public ImmutableCollection<? extends Measure> measures() {
                return ImmutableList.of(ForeignMeasure.good("A" + asked.incrementAndGet()));
            }
        };
        assertThat(codes(changing)).containsExactly("unstable");
    }

    @Test
    void a_measurement_that_is_not_what_the_definition_says_is_found() {
        assertThat(taking((definition, process) -> definition
                        .measured(1, 1, "It is so.")
                        .measure(MeasureId.of("B01"))
                        .build()))
                .containsExactly("other-measure");
        assertThat(taking((definition, process) ->
                        definition.measured(1, 1, "It is so.").value(-1.0).build()))
                .containsExactly("out-of-range");
        assertThat(taking((definition, process) ->
                        definition.measured(1, 1, "It is so.").value(11.0).build()))
                .containsExactly("other-band");
        assertThat(taking(
                        (definition, process) -> definition.measured(1, 1, "so").build()))
                .containsExactly("no-sentence");
        assertThat(taking((definition, process) ->
                        definition.measured(1, 1, "It is \uD800 so.").build()))
                .containsExactly("not-serialisable");
    }
}
