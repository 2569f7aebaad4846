/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.Pseudonyms;
import io.github.cocreation.metrics.InventedProcess;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every measure of the catalogue, whatever the process. */
class MeasureCatalogueProperties {
    private static final MeasureCatalogue ALL = MeasureCatalogue.builtIn();

    @Provide
    Arbitrary<CoCreationProcess> processes() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.of(0, 1, 2, 3, 6, 12, 30),
                        Arbitraries.of(0, 1, 5, 40, 200, 600),
                        Arbitraries.of(1, 30, 150))
                .as(InventedProcess::of)
                .withoutEdgeCases()
                .dontShrink();
    }

    @Property(tries = 25)
    void every_value_lies_in_its_range_and_band(@ForAll("processes") CoCreationProcess process) {
        ImmutableList<Measurement> measurements = ALL.measure(process);
        assertThat(measurements).extracting(Measurement::measure).isEqualTo(ALL.ids());
        for (Measurement measurement : measurements) {
            Measure measure = ALL.get(measurement.measure());
            measurement.value().ifPresent(value -> {
                assertThat(measure.definition().range().contains(value))
                        .as(measurement.toString())
                        .isTrue();
                assertThat(measurement.band())
                        .as(measurement.toString())
                        .isEqualTo(measure.definition().bands().of(value));
            });
            assertThat(measurement.parts().values())
                    .as(measurement.toString())
                    .allMatch(part -> part.isEmpty() || Double.isFinite(part.get()));
            assertThat(measurement.sentence()).doesNotContain("NaN").doesNotContain("Infinity");
        }
    }

    @Property(tries = 8)
    void the_same_process_gives_the_same_measurements(@ForAll("processes") CoCreationProcess process) {
        CoCreationProcess again =
                process.withJournal(Journal.of(process.journal().entries()));
        assertThat(ALL.measure(again)).isEqualTo(ALL.measure(process));
    }

    @Property(tries = 8)
    void a_process_read_from_its_document_measures_the_same(@ForAll("processes") CoCreationProcess process) {
        ImmutableList<Measurement> measurements = ALL.measure(process);
        assertThat(ALL.measure(CoCreationProcess.read(process.write(), "p.json")))
                .isEqualTo(measurements);
        for (Measurement measurement : measurements) {
            String json = JsonFormat.withDefaults().write(Measurement.codec(), measurement);
            assertThat(JsonFormat.withDefaults().read(Measurement.codec(), json, "m.json"))
                    .isEqualTo(measurement);
        }
    }

    @Property(tries = 8)
    void the_order_in_which_people_are_listed_is_nothing(@ForAll("processes") CoCreationProcess process) {
        CoCreationProcess backwards = process.toBuilder()
                .roster(Lists.reverse(process.roster()))
                .roles(Lists.reverse(process.roles()))
                .build();
        assertThat(ALL.measure(backwards)).isEqualTo(ALL.measure(process));
    }

    @Property(tries = 10)
    void other_names_for_everybody_give_the_same_values(@ForAll("processes") CoCreationProcess process) {
        CoCreationProcess others = Pseudonyms.withKey(
                        "a key of 16 bytes".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .of(process)
                .process();
        List<Measurement> before = ALL.measure(process);
        List<Measurement> after = ALL.measure(others);
        for (int i = 0; i < before.size(); i++) {
            Measurement one = before.get(i);
            Measurement other = after.get(i);
            assertThat(other.undefined()).as(one.toString()).isEqualTo(one.undefined());
            assertThat(other.n()).as(one.toString()).isEqualTo(one.n());
            one.value()
                    .ifPresent(value -> assertThat(other.value().orElseThrow())
                            .as(one.toString())
                            .isCloseTo(value, within(1e-9)));
        }
    }
}
