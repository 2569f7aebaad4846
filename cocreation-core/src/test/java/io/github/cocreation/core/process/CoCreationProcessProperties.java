/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.FrameworkArbitraries;
import io.github.cocreation.core.journal.JournalArbitraries;
import io.github.cocreation.core.role.RoleArbitraries;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderArbitraries;
import io.github.cocreation.core.typology.TypologyArbitraries;
import io.github.cocreation.core.vocabulary.Motive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoCreationProcessProperties {
    @Provide
    Arbitrary<CoCreationProcess> processes() {
        Arbitrary<List<Stakeholder>> people =
                StakeholderArbitraries.stakeholders().list().ofMaxSize(4).uniqueElements(Stakeholder::id);
        return Combinators.combine(
                        people,
                        JournalArbitraries.journals(),
                        FrameworkArbitraries.assessments().list().ofMaxSize(2),
                        RoleArbitraries.assignments().list().ofMaxSize(2),
                        TypologyArbitraries.positions().optional(),
                        StakeholderArbitraries.populations().optional(),
                        StakeholderArbitraries.texts(),
                        Arbitraries.of(Motive.values()))
                .as((stakeholders, journal, assessments, roles, position, population, text, motive) ->
                        CoCreationProcess.builder()
                                .id(ProcessId.of("p"))
                                .title(text)
                                .challenge(text)
                                .addAllStakeholders(stakeholders)
                                .motives(ImmutableSortedMap.of(motive, 1.0))
                                .journal(journal)
                                .addAllAssessments(assessments)
                                .addAllRoles(roles)
                                .declaredPosition(position)
                                .population(population)
                                .build())
                .withoutEdgeCases();
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
}
