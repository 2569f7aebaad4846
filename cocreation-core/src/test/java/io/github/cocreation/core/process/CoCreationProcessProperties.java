/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.stakeholder.Stakeholder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoCreationProcessProperties {
    @Provide
    Arbitrary<CoCreationProcess> processes() {
        return ProcessArbitraries.processes();
    }

    @Property(tries = 200)
    void what_is_written_is_read(@ForAll("processes") CoCreationProcess process) {
        String json = process.write();
        CoCreationProcess read = CoCreationProcess.read(json, "process.json");
        assertThat(read).isEqualTo(process).hasSameHashCodeAs(process);
        assertThat(read.write()).isEqualTo(json);
    }

    @Property(tries = 200)
    void a_builder_copies_everything(@ForAll("processes") CoCreationProcess process) {
        assertThat(process.toBuilder().build()).isEqualTo(process);
    }

    @Property(tries = 100)
    void the_order_of_stakeholders_does_not_matter(@ForAll("processes") CoCreationProcess process) {
        List<Stakeholder> reversed = new ArrayList<>(process.stakeholders().values());
        Collections.reverse(reversed);
        CoCreationProcess.Builder forward = CoCreationProcess.builder();
        CoCreationProcess.Builder backward = CoCreationProcess.builder();
        forward.id(process.id())
                .title("T")
                .challenge("C")
                .addAllStakeholders(process.stakeholders().values());
        backward.id(process.id()).title("T").challenge("C").addAllStakeholders(reversed);
        assertThat(backward.build()).isEqualTo(forward.build());
    }

    @Property(tries = 100)
    void a_check_never_fails_itself(@ForAll("processes") CoCreationProcess process) {
        assertThat(process.check().all())
                .allMatch(v -> !v.code().isBlank() && !v.place().isBlank());
        assertThat(process.check()).isEqualTo(process.check());
    }

    @Property(tries = 100)
    void the_order_of_phases_does_not_matter(@ForAll("processes") CoCreationProcess process) {
        CoCreationProcess reversed =
                process.toBuilder().phases(process.phases().reverse()).build();
        assertThat(reversed).isEqualTo(process);
    }
}
