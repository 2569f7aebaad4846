/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutreachSectionTest {
    private static final CoCreationProcess VILLAGE = new Course()
            .person("church", Sector.THIRD, Standpoint.OUTSIDE, Standing.VOLUNTEER)
            .person("ana", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER)
            .present("one", "church", 60)
            .logs((id, at) -> TieObserved.builder()
                    .id(id)
                    .at(at)
                    .layer(LayerId.of("talk"))
                    .from(StakeholderId.of("church"))
                    .to(StakeholderId.of("ana"))
                    .weight(1)
                    .build())
            .process();

    private static String lines(Audience audience) {
        return new OutreachSection(Wording.in(Locale.ENGLISH), audience)
                .blocks(VILLAGE)
                .toString();
    }

    @Test
    void the_team_reads_whom_to_ask_and_the_public_by_which_role() {
        String church = VILLAGE.stakeholder(StakeholderId.of("church")).name();
        String ana = VILLAGE.stakeholder(StakeholderId.of("ana")).name();
        assertThat(lines(Audience.TEAM)).contains("Ask " + church + " to reach " + ana);
        assertThat(lines(Audience.PUBLIC))
                .contains("Through somebody in this role: volunteer")
                .doesNotContain(ana)
                .doesNotContain(church);
    }
}
