/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Programme;
import java.util.Locale;

/**
 * Writes a programme as a Mermaid flowchart, for documents and wikis that draw it. A subgraph for each role; all labels in quotes, every sign
 * in them that could be markup as a number, so that nothing in a name is an order. Mermaid is a drawing and cannot be read back.
 *
 * <pre>
 * flowchart LR
 *   n1(( ))
 *   subgraph lane1 ["facilitator"]
 *     n2["World café"]
 *   end
 *   n1 --> n2
 * </pre>
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid flowcharts</a>
 */
public final class MermaidFlowchart {
    private MermaidFlowchart() {}

    /**
     * {@return a programme as a flowchart}
     *
     * @param programme the programme
     * @param catalogue where its methods are defined; one that is not is shown by its id
     * @param locale the language of the methods' names
     */
    public static String of(Programme programme, MethodCatalogue catalogue, Locale locale) {
        ProgrammeDiagram diagram = ProgrammeDiagram.of(programme, catalogue, locale);
        StringBuilder text = new StringBuilder("flowchart LR\n");
        for (int lane = 0; lane < diagram.lanes().size(); lane++) {
            int current = lane;
            text.append("  subgraph lane")
                    .append(lane)
                    .append(" [\"")
                    .append(label(diagram.lanes().get(lane)))
                    .append("\"]\n");
            diagram.nodes().stream()
                    .filter(node -> node.lane() == current)
                    .forEach(node -> text.append("    ")
                            .append(node.id())
                            .append(shape(node))
                            .append('\n'));
            text.append("  end\n");
        }
        for (FlowNode.Flow flow : diagram.flows()) {
            text.append("  ").append(flow.from()).append(" -->");
            if (!flow.label().isBlank()) {
                text.append("|\"").append(label(flow.label())).append("\"|");
            }
            text.append(' ').append(flow.to()).append('\n');
        }
        return text.toString();
    }

    private static String shape(FlowNode node) {
        String label = "\"" + label(node.label().isBlank() ? " " : node.label()) + "\"";
        return switch (node.kind()) {
            case START -> "((\" \"))";
            case END -> "(((\" \")))";
            case TASK -> "[" + label + "]";
            case PARALLEL -> "{{" + label + "}}";
            case CHOICE -> "{" + label + "}";
        };
    }

    private static String label(String text) {
        StringBuilder label = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == ',' || c == '.' || c == '?') {
                label.appendCodePoint(c);
            } else {
                label.append('#').append(c).append(';');
            }
        });
        return label.toString();
    }
}
