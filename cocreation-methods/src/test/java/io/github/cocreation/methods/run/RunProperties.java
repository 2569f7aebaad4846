/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programmes;
import java.time.Instant;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RunProperties {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();

    @Provide
    Arbitrary<NamedProgramme> named() {
        return Arbitraries.of(Programmes.builtIn().values().asList());
    }

    @Property(tries = 60)
    void every_named_programme_can_be_carried_out_in_any_order_that_it_allows(
            @ForAll("named") NamedProgramme programme, @ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        CoCreationProcess process = CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("P")
                .challenge("Why?")
                .build();
        Run run = Run.of(programme).answered(process, CATALOGUE);
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        while (!run.isOver()) {
            var next = run.next(CATALOGUE);
            assertThat(next).isNotEmpty();
            var step = next.get(chance.nextInt(next.size())).step();
            at = at.plusSeconds(86_400);
            run = (chance.nextInt(4) == 0
                            ? run.happened(StepSkipped.builder()
                                    .step(step)
                                    .at(at)
                                    .because("chance")
                                    .build())
                            : run.happened(StepHeld.builder()
                                    .step(step)
                                    .at(at)
                                    .minutes(60)
                                    .build()))
                    .answered(process, CATALOGUE);
        }
        assertThat(run.next(CATALOGUE)).isEmpty();
        assertThat(run.journal(CATALOGUE).check().all()).isEmpty();
    }
}
