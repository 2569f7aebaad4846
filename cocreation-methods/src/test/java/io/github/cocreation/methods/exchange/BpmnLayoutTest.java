/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Condition;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.Programmes;
import io.github.cocreation.methods.composition.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BpmnLayoutTest {
    private static final MethodCatalogue METHODS = MethodCatalogue.builtIn();

    /** Long conditions, ways back within ways back, and ways past others within such, in several tracks and lanes. */
    private static Programme hard() {
        Condition condition =
                Condition.people(3).and(Condition.mandateGiven()).or(Condition.roleFilled(RoleId.of("facilitator"), 2));
        Programme circles = Programme.repeat(Programme.use("circle"), 3);
        return Programme.sequence(
                Programme.use("storytelling"),
                Programme.sequence(
                                Programme.use("world-cafe"),
                                circles,
                                Programme.use("world-cafe").onlyIf(condition))
                        .until(condition, 5),
                Programme.parallel(
                        Split.GROUP, Programme.use("storytelling"), circles, Programme.use("no-such-method")),
                Programme.optional(Programme.sequence(
                        Programme.use("circle"), Programme.optional(Programme.use("no-such-method")))));
    }

    private static List<ProgrammeDiagram> diagrams() {
        List<ProgrammeDiagram> all = new ArrayList<>();
        all.add(ProgrammeDiagram.of(hard(), METHODS, Locale.ENGLISH));
        for (NamedProgramme programme : Programmes.builtIn().values()) {
            all.add(ProgrammeDiagram.of(programme.programme(), METHODS, Locale.ENGLISH));
        }
        return all;
    }

    private static boolean within(BpmnLayout.Box inner, BpmnLayout.Box outer) {
        return inner.x() > outer.x()
                && inner.y() > outer.y()
                && inner.x() + inner.width() < outer.x() + outer.width()
                && inner.y() + inner.height() < outer.y() + outer.height();
    }

    private static boolean overlap(BpmnLayout.Box one, BpmnLayout.Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    @Test
    void nodes_and_their_labels_stay_within_their_lane_and_ways_within_the_pool() {
        for (ProgrammeDiagram diagram : diagrams()) {
            BpmnLayout layout = new BpmnLayout(diagram);
            for (FlowNode node : diagram.nodes()) {
                assertThat(layout.boxes().get(node.id()))
                        .as(node.label())
                        .matches(box -> within(box, layout.lane(node.lane())));
                layout.label(node.id())
                        .ifPresent(label -> assertThat(label)
                                .as(node.label())
                                .matches(box -> within(box, layout.lane(node.lane()))));
            }
            for (FlowNode.Flow flow : diagram.flows()) {
                assertThat(layout.way(flow))
                        .allMatch(point -> within(new BpmnLayout.Box(point.x(), point.y(), 0, 0), layout.pool()));
                layout.label(flow)
                        .ifPresent(
                                label -> assertThat(label).as(flow.label()).matches(box -> within(box, layout.pool())));
            }
        }
    }

    @Test
    void nothing_stands_on_anything_else() {
        for (ProgrammeDiagram diagram : diagrams()) {
            BpmnLayout layout = new BpmnLayout(diagram);
            List<BpmnLayout.Box> all = new ArrayList<>(layout.boxes().values());
            diagram.nodes().forEach(node -> layout.label(node.id()).ifPresent(all::add));
            diagram.flows().forEach(flow -> layout.label(flow).ifPresent(all::add));
            for (int i = 0; i < all.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertThat(overlap(all.get(i), all.get(k)))
                            .as("%s and %s", all.get(i), all.get(k))
                            .isFalse();
                }
            }
        }
    }

    /** A line that crosses a box would be read as leading to it. */
    @Test
    void ways_back_and_past_others_lead_around_nodes_and_labels() {
        for (ProgrammeDiagram diagram : diagrams()) {
            BpmnLayout layout = new BpmnLayout(diagram);
            List<BpmnLayout.Box> all = new ArrayList<>(layout.boxes().values());
            diagram.nodes().forEach(node -> layout.label(node.id()).ifPresent(all::add));
            for (FlowNode.Flow flow : diagram.flows()) {
                List<BpmnLayout.Point> way = layout.way(flow);
                if (way.get(0).x() != way.get(1).x()) {
                    continue;
                }
                BpmnLayout.Point left = way.get(1).x() < way.get(2).x() ? way.get(1) : way.get(2);
                int length = Math.abs(way.get(1).x() - way.get(2).x());
                BpmnLayout.Box line = new BpmnLayout.Box(left.x(), left.y(), length, 1);
                assertThat(all).as(flow.toString()).noneMatch(box -> overlap(box, line));
            }
        }
    }
}
