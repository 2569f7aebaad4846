/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the nodes, ways and labels of a diagram are drawn. Each row of a lane is as high as what stands over and under its nodes needs:
 * ways back lead over them, ways past others under them, one beyond the other where they would meet; a gateway's label is over it, or under
 * it if a way back leaves it.
 */
final class BpmnLayout {
    private static final int LEFT = 60;
    private static final int COLUMN = 160;
    private static final int TASK_WIDTH = 110;
    private static final int TASK_HEIGHT = 80;
    private static final int SIGN = 50;
    private static final int EVENT = 36;
    private static final int LEAST = 55;
    private static final int GAP = 6;
    private static final int LABEL_WIDTH = 130;
    private static final int LETTER = 6;
    private static final int LINE = 14;
    /** From one way over or under the nodes to the next, with room for its label. */
    private static final int STEP = 26;

    private final ProgrammeDiagram diagram;
    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final Map<Row, Extent> extents = new TreeMap<>();
    private final Map<Row, Integer> centres = new HashMap<>();
    private final Map<FlowNode.Flow, Integer> levels = new HashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final int[] laneTop;
    private final int[] laneHeight;
    private final int width;

    /** A rectangle. */
    record Box(int x, int y, int width, int height) {
        int middle() {
            return y + height / 2;
        }

        int centre() {
            return x + width / 2;
        }
    }

    /** A corner or end of a way. */
    record Point(int x, int y) {}

    /** A row of nodes in a lane. */
    private record Row(int lane, int track) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return Comparator.comparingInt(Row::lane)
                    .thenComparingInt(Row::track)
                    .compare(this, other);
        }
    }

    /** How far labels reach from the middle of a row, and how many ways lead over and under its nodes. */
    private static final class Extent {
        private int labelsOver = TASK_HEIGHT / 2;
        private int labelsUnder = TASK_HEIGHT / 2;
        private int waysOver;
        private int waysUnder;

        int over() {
            return Math.max(LEAST, labelsOver + GAP + (waysOver == 0 ? 0 : GAP + waysOver * STEP));
        }

        int under() {
            return Math.max(LEAST, labelsUnder + GAP + (waysUnder == 0 ? 0 : GAP + waysUnder * STEP));
        }
    }

    BpmnLayout(ProgrammeDiagram diagram) {
        this.diagram = diagram;
        diagram.nodes().forEach(node -> nodes.put(node.id(), node));
        for (FlowNode node : diagram.nodes()) {
            Extent extent = extents.computeIfAbsent(row(node), row -> new Extent());
            int reach = SIGN / 2 + GAP + labelHeight(node.label());
            if (hasOuterLabel(node) && isLeftBackwards(node)) {
                extent.labelsUnder = Math.max(extent.labelsUnder, reach);
            } else if (hasOuterLabel(node)) {
                extent.labelsOver = Math.max(extent.labelsOver, reach);
            }
        }
        List<FlowNode.Flow> around = diagram.flows().stream()
                .filter(flow -> isBack(flow) || isPast(flow))
                .sorted(Comparator.comparingInt(this::length))
                .toList();
        for (FlowNode.Flow flow : around) {
            int level = 1
                    + around.stream()
                            .filter(other ->
                                    levels.containsKey(other) && isBack(other) == isBack(flow) && meet(other, flow))
                            .mapToInt(other -> levels.getOrDefault(other, 0))
                            .max()
                            .orElse(0);
            levels.put(flow, level);
            Extent extent = extents.computeIfAbsent(row(from(flow)), row -> new Extent());
            if (isBack(flow)) {
                extent.waysOver = Math.max(extent.waysOver, level);
            } else {
                extent.waysUnder = Math.max(extent.waysUnder, level);
            }
        }
        int lanes = diagram.lanes().size();
        this.laneTop = new int[lanes];
        this.laneHeight = new int[lanes];
        int y = 0;
        for (int lane = 0; lane < lanes; lane++) {
            laneTop[lane] = y;
            for (Map.Entry<Row, Extent> row : extents.entrySet()) {
                if (row.getKey().lane() == lane) {
                    centres.put(row.getKey(), y + row.getValue().over());
                    y += row.getValue().over() + row.getValue().under();
                }
            }
            y = Math.max(y, laneTop[lane] + 2 * LEAST);
            laneHeight[lane] = y - laneTop[lane];
        }
        diagram.nodes().forEach(node -> boxes.put(node.id(), place(node)));
        this.width = LEFT
                + COLUMN
                        * (1
                                + diagram.nodes().stream()
                                        .mapToInt(FlowNode::column)
                                        .max()
                                        .orElse(0));
    }

    private static Row row(FlowNode node) {
        return new Row(node.lane(), node.track());
    }

    private FlowNode from(FlowNode.Flow flow) {
        return node(flow.from());
    }

    private FlowNode to(FlowNode.Flow flow) {
        return node(flow.to());
    }

    private FlowNode node(String id) {
        return Optional.ofNullable(nodes.get(id)).orElseThrow();
    }

    private boolean isBack(FlowNode.Flow flow) {
        return to(flow).column() < from(flow).column();
    }

    /** Whether others stand between two ends in one row. */
    private boolean isPast(FlowNode.Flow flow) {
        return row(from(flow)).equals(row(to(flow)))
                && diagram.nodes().stream()
                        .anyMatch(node -> row(node).equals(row(from(flow)))
                                && node.column() > from(flow).column()
                                && node.column() < to(flow).column());
    }

    private int length(FlowNode.Flow flow) {
        return Math.abs(to(flow).column() - from(flow).column());
    }

    private boolean meet(FlowNode.Flow one, FlowNode.Flow other) {
        return row(from(one)).equals(row(from(other))) && first(one) <= last(other) && first(other) <= last(one);
    }

    private int first(FlowNode.Flow flow) {
        return Math.min(from(flow).column(), to(flow).column());
    }

    private int last(FlowNode.Flow flow) {
        return Math.max(from(flow).column(), to(flow).column());
    }

    private boolean isLeftBackwards(FlowNode node) {
        return diagram.flows().stream().anyMatch(flow -> flow.from().equals(node.id()) && isBack(flow));
    }

    private static boolean hasOuterLabel(FlowNode node) {
        return node.kind() != FlowNode.Kind.TASK && !node.label().isBlank();
    }

    private static int labelHeight(String label) {
        int inLine = LABEL_WIDTH / LETTER;
        int lines = 0;
        int used = inLine;
        for (String word : label.split(" ", -1)) {
            boolean fits = used + 1 + word.length() <= inLine;
            lines += fits ? 0 : Math.max(1, (word.length() + inLine - 1) / inLine);
            used = fits ? used + 1 + word.length() : word.length() % inLine;
        }
        return LINE * lines;
    }

    private Box place(FlowNode node) {
        int w = switch (node.kind()) {
            case TASK -> TASK_WIDTH;
            case START, END -> EVENT;
            default -> SIGN;
        };
        int h = node.kind() == FlowNode.Kind.TASK ? TASK_HEIGHT : w;
        int x = LEFT + node.column() * COLUMN + (COLUMN - w) / 2;
        return new Box(x, centres.getOrDefault(row(node), 0) - h / 2, w, h);
    }

    private Box box(String node) {
        return Optional.ofNullable(boxes.get(node)).orElseThrow();
    }

    Box pool() {
        int last = diagram.lanes().size() - 1;
        return new Box(0, 0, width, laneTop[last] + laneHeight[last]);
    }

    Box lane(int lane) {
        return new Box(LEFT / 2, laneTop[lane], width - LEFT / 2, laneHeight[lane]);
    }

    /** Where each node is, by its id. */
    Map<String, Box> boxes() {
        return boxes;
    }

    /** Where the label of a node is, if it is not within it. */
    Optional<Box> label(String id) {
        FlowNode node = node(id);
        if (!hasOuterLabel(node)) {
            return Optional.empty();
        }
        Box box = box(id);
        int height = labelHeight(node.label());
        int y = isLeftBackwards(node) ? box.y + box.height + GAP : box.y - GAP - height;
        return Optional.of(new Box(box.centre() - LABEL_WIDTH / 2, y, LABEL_WIDTH, height));
    }

    /** The ends and corners of a way. */
    ImmutableList<Point> way(FlowNode.Flow flow) {
        Box from = box(flow.from());
        Box to = box(flow.to());
        List<Point> points = new ArrayList<>();
        if (isBack(flow) || isPast(flow)) {
            int y = around(flow);
            points.add(new Point(from.centre(), isBack(flow) ? from.y : from.y + from.height));
            points.add(new Point(from.centre(), y));
            points.add(new Point(to.centre(), y));
            points.add(new Point(to.centre(), isBack(flow) ? to.y : to.y + to.height));
        } else {
            int bend = bend(to);
            points.add(new Point(from.x + from.width, from.middle()));
            if (from.middle() != to.middle()) {
                points.add(new Point(bend, from.middle()));
                points.add(new Point(bend, to.middle()));
            }
            points.add(new Point(to.x, to.middle()));
        }
        return ImmutableList.copyOf(points);
    }

    private static int bend(Box to) {
        return to.centre() - COLUMN / 2;
    }

    /** How high a way is that leads over or under the nodes of its row. */
    private int around(FlowNode.Flow flow) {
        Row row = row(from(flow));
        Extent extent = extents.computeIfAbsent(row, of -> new Extent());
        int level = levels.getOrDefault(flow, 1);
        int centre = centres.getOrDefault(row, 0);
        return isBack(flow)
                ? centre - extent.labelsOver - GAP - (level - 1) * STEP
                : centre + extent.labelsUnder + level * STEP;
    }

    /** Where the label of a way is, if it has one: over the way, on one line. */
    Optional<Box> label(FlowNode.Flow flow) {
        if (flow.label().isBlank()) {
            return Optional.empty();
        }
        int length = LETTER * flow.label().length() + GAP - 2;
        Box to = box(flow.to());
        if (isBack(flow) || isPast(flow)) {
            int middle = (box(flow.from()).centre() + to.centre()) / 2;
            return Optional.of(new Box(middle - length / 2, around(flow) - LINE - 2, length, LINE));
        }
        return Optional.of(new Box(bend(to) + 2, to.middle() - LINE - 2, length, LINE));
    }
}
