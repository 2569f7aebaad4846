/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Ties;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Salience;
import io.github.cocreation.core.stakeholder.SalienceClass;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Dependent stakeholders, whose claim is legitimate and urgent and who lack power, reach it through somebody: they decide
 * themselves (by standing or role), or are tied to somebody who does, in the network or by an observed tie.
 */
final class RouteToPowerCheck implements ProcessCheck {
    private static final RoleId DECISION_MAKER = RoleId.of("decision-maker");

    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        Set<StakeholderId> deciders = deciders(process);
        Set<StakeholderId> routed = new HashSet<>(deciders);
        addTied(process.network(), deciders, routed);
        for (TieObserved tie : process.journal().entries(TieObserved.class)) {
            if (tie.weight() > 0) {
                addTied(tie.from(), tie.to(), deciders, routed);
            }
        }
        List<Stakeholder> stakeholders = process.stakeholders().values().asList();
        for (int i = 0; i < stakeholders.size(); i++) {
            Stakeholder stakeholder = stakeholders.get(i);
            boolean dependent = stakeholder
                    .salience()
                    .map(Salience::salienceClass)
                    .filter(SalienceClass.DEPENDENT::equals)
                    .isPresent();
            if (dependent && !routed.contains(stakeholder.id())) {
                found.accept(Violation.warning(
                        "no-route-to-power",
                        "stakeholders[" + i + "]",
                        stakeholder.id(),
                        "should have a tie to a decision-maker, or decide: its claim is legitimate and urgent",
                        "bring the two together, or give it a say in the decisions that concern it"));
            }
        }
    }

    private static Set<StakeholderId> deciders(CoCreationProcess process) {
        Set<StakeholderId> deciders = new HashSet<>();
        for (Stakeholder stakeholder : process.stakeholders().values()) {
            if (stakeholder.standings().contains(Standing.DECISION_MAKER)) {
                deciders.add(stakeholder.id());
            }
        }
        for (RoleAssignment assignment : process.roles()) {
            if (assignment.role().equals(DECISION_MAKER)) {
                deciders.add(assignment.stakeholder());
            }
        }
        return deciders;
    }

    private static void addTied(StakeholderNetwork network, Set<StakeholderId> deciders, Set<StakeholderId> routed) {
        List<StakeholderId> ids = network.stakeholders().asList();
        for (Layer layer : network.layers().values()) {
            if (layer.mode() == Mode.ONE_MODE) {
                Ties ties = network.ties(layer.id());
                for (int i = 0; i < ties.size(); i++) {
                    if (ties.weight(i) > 0) {
                        addTied(ids.get(ties.from(i)), ids.get(ties.to(i)), deciders, routed);
                    }
                }
            }
        }
    }

    private static void addTied(
            StakeholderId one, StakeholderId other, Set<StakeholderId> deciders, Set<StakeholderId> routed) {
        if (deciders.contains(one)) {
            routed.add(other);
        }
        if (deciders.contains(other)) {
            routed.add(one);
        }
    }
}
