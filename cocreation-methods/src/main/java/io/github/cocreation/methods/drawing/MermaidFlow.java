/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.drawing;

import io.github.cocreation.core.chart.FlowChart;
import io.github.cocreation.core.chart.FlowGroup;
import io.github.cocreation.core.chart.FlowOrder;
import io.github.cocreation.core.chart.FlowPart;
import io.github.cocreation.core.chart.FlowStep;
import java.util.ArrayList;
import java.util.List;

/**
 * A diagram of steps as the text of a Mermaid flowchart, for wikis and repositories that draw it themselves. Names are quoted, so
 * that nothing in them becomes syntax.
 *
 * <p>Steps at the same time and choices part and meet again; what is repeated stands in a box of its own.
 */
public final class MermaidFlow {
    private final StringBuilder out = new StringBuilder("flowchart TD\n");
    private int nodes;
    private int groups;

    private MermaidFlow() {}

    /**
     * {@return the diagram as text}
     *
     * @param chart the diagram
     */
    public static String of(FlowChart chart) {
        MermaidFlow flow = new MermaidFlow();
        List<String> from = new ArrayList<>();
        if (!chart.start().isEmpty()) {
            from.add(flow.node(String.join(", ", chart.start()), "([", "])", "  "));
        }
        List<String> last = flow.part(chart.part(), from, "  ", "");
        if (!chart.end().isEmpty()) {
            String end = flow.node(String.join(", ", chart.end()), "([", "])", "  ");
            last.forEach(each -> flow.arrow(each, end, "", "  "));
        }
        return flow.out.toString();
    }

    /** Writes a part that comes after some nodes; returns those it ends with. */
    private List<String> part(FlowPart part, List<String> from, String indent, String label) {
        if (part instanceof FlowStep step) {
            String node = node(step.label(), "[", "]", indent);
            String handed = label.isEmpty() ? String.join(", ", step.handed()) : label;
            from.forEach(each -> arrow(each, node, handed, indent));
            return List.of(node);
        }
        FlowGroup group = (FlowGroup) part;
        if (group.order() == FlowOrder.REPEAT) {
            return repeated(group, from, indent);
        }
        if (group.order() == FlowOrder.SEQUENCE) {
            return following(group, from, indent, label);
        }
        String fork = node(group.label().orElse(" "), "{", "}", indent);
        from.forEach(each -> arrow(each, fork, label, indent));
        List<String> ends = new ArrayList<>();
        group.parts().forEach(each -> ends.addAll(part(each, List.of(fork), indent, "")));
        if (group.order() == FlowOrder.CHOICE && group.parts().size() == 1) {
            ends.add(fork);
        }
        return ends;
    }

    private List<String> following(FlowGroup group, List<String> from, String indent, String label) {
        List<String> last = from;
        String first = label;
        for (FlowPart each : group.parts()) {
            last = part(each, last, indent, first);
            first = "";
        }
        return last;
    }

    private List<String> repeated(FlowGroup group, List<String> from, String indent) {
        out.append(indent)
                .append("subgraph g")
                .append(++groups)
                .append('[')
                .append(quoted(group.label().orElse(" ")))
                .append("]\n");
        List<String> last = following(group, from, indent + "  ", "");
        out.append(indent).append("end\n");
        return last;
    }

    private String node(String label, String open, String close, String indent) {
        String id = "n" + ++nodes;
        out.append(indent)
                .append(id)
                .append(open)
                .append(quoted(label))
                .append(close)
                .append('\n');
        return id;
    }

    private void arrow(String from, String to, String label, String indent) {
        out.append(indent).append(from).append(" -->");
        if (!label.isEmpty()) {
            out.append('|').append(quoted(label)).append('|');
        }
        out.append(' ').append(to).append('\n');
    }

    /** In quotes, with whatever could end them or become mark-up as the number of a character. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                quoted.append(' ');
            } else if (Character.isLetterOrDigit(c) || c == ' ' || ",.:()-?'!/+\u00b7".indexOf(c) >= 0) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append('#').append(c).append(';');
            }
        });
        return quoted.append('"').toString();
    }
}
