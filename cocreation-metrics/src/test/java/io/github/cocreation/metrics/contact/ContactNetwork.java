/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a network of stakeholders of given sectors, tied as pairs of numbers say, for tests. */
final class ContactNetwork {
    static final LayerId TALK = LayerId.of("talk");

    private ContactNetwork() {}

    /** Two chains of three, citizens 0 to 2 and public bodies 3 to 5, and intermediary 6 tied to two of each. */
    static Course twoChains(int... more) {
        return course(
                List.of("citizen", "citizen", "citizen", "public", "public", "public", "third"),
                IntStream.concat(IntStream.of(0, 1, 1, 2, 3, 4, 4, 5, 0, 6, 1, 6, 3, 6, 4, 6), Arrays.stream(more))
                        .toArray());
    }

    static Course course(List<String> sectors, int... ends) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(
                        Layer.builder().id(TALK).direction(Direction.UNDIRECTED).build());
        Course course = new Course();
        for (int i = 0; i < sectors.size(); i++) {
            network.addStakeholder(id(i));
            course.stakeholder(Stakeholder.builder()
                    .id(id(i))
                    .name("S" + i)
                    .kind(StakeholderKind.ORGANISATION)
                    .heads(6)
                    .sector(Sector.of(sectors.get(i)))
                    .standpoint(Standpoint.OUTSIDE)
                    .build());
        }
        for (int i = 0; i < ends.length; i += 2) {
            network.addTie(TALK, id(ends[i]), id(ends[i + 1]));
        }
        return course.network(network.build());
    }

    static StakeholderId id(int i) {
        return StakeholderId.of("s" + i);
    }
}
