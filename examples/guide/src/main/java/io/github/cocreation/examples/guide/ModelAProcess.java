/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Purpose;
import java.time.LocalDate;
import java.util.List;

/** Chapter 2: who is there, who knows whom, what it is about. */
public final class ModelAProcess {
    private ModelAProcess() {}

    // guide: begin
    static Stakeholder of(String id, String name, StakeholderKind kind, Sector sector, Standpoint standpoint) {
        return Stakeholder.builder()
                .id(StakeholderId.of(id))
                .name(name)
                .kind(kind)
                .sector(sector)
                .standpoint(standpoint)
                .build();
    }

    static CoCreationProcess crossing() {
        Stakeholder city = of("city", "City works", StakeholderKind.ORGANISATION, Sector.PUBLIC, Standpoint.INSIDE);
        Stakeholder school =
                of("school", "Quay School", StakeholderKind.ORGANISATION, Sector.PUBLIC, Standpoint.OUTSIDE);
        Stakeholder parents =
                of("parents", "Parents of the quay", StakeholderKind.GROUP, Sector.CITIZEN, Standpoint.OUTSIDE);
        Stakeholder haulier =
                of("haulier", "Larsen Transport", StakeholderKind.ORGANISATION, Sector.PRIVATE, Standpoint.OUTSIDE);

        Layer talks = Layer.builder()
                .id(LayerId.of("talks"))
                .direction(Direction.UNDIRECTED)
                .build();
        StakeholderNetwork network = StakeholderNetwork.builder()
                .addAllStakeholders(List.of(city.id(), school.id(), parents.id(), haulier.id()))
                .addLayer(talks)
                .addTie(talks.id(), city.id(), school.id())
                .addTie(talks.id(), school.id(), parents.id())
                .build();

        return CoCreationProcess.builder()
                .id(ProcessId.of("crossing"))
                .title("A safe way to school")
                .challenge("Lorries and children share one crossing. What shall it become?")
                .addPurpose(Purpose.PROBLEM_SOLVING)
                .addContext(Context.LOCAL_COMMUNITY)
                .addInitiator(city.id())
                .addStakeholder(city)
                .addStakeholder(school)
                .addStakeholder(parents)
                .addStakeholder(haulier)
                .addRole(RoleAssignment.of(city.id(), RoleId.of("sponsor"), Span.since(LocalDate.parse("2026-03-01"))))
                .network(network)
                .build();
    }
    // guide: end

    /**
     * Prints what the check says.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // guide: begin
        CoCreationProcess process = crossing();
        process.check().all().forEach(System.out::println);
        System.out.println(
                CoCreationProcess.read(process.write(), "crossing.json").equals(process));
        // guide: end
    }
}
