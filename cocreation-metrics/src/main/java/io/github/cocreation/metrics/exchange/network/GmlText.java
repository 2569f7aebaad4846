/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.base.CharMatcher;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.metrics.exchange.text.CharacterEntities;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes GML in ASCII, as the format has it: what is beyond stands as entities. Nodes have numbers as ids, and their own ids as labels.
 * Keys have letters, digits and underscores only; an attribute with another name is renamed.
 */
final class GmlText {
    private static final CharMatcher OF_KEY = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.is('_'));

    private GmlText() {}

    static void write(GraphRows rows, Appendable to) throws IOException {
        rows.noteDates("gml");
        rows.noteCosts("gml");
        Map<Attribute, String> keys = keys(rows);
        to.append("graph [\n  directed ").append(rows.isDirected() ? "1" : "0").append('\n');
        for (int node = 0; node < rows.ids().size(); node++) {
            to.append("  node [\n    id ").append(Integer.toString(node)).append('\n');
            text("label", rows.ids().get(node), to);
            for (Map.Entry<Attribute, String> key : keys.entrySet()) {
                Optional<Comparable<?>> value = rows.value(key.getKey(), node);
                if (value.isPresent()) {
                    if (value.get() instanceof Double number) {
                        number(key.getValue(), number, to);
                    } else {
                        text(key.getValue(), value.get().toString(), to);
                    }
                }
            }
            if (rows.isTwoMode()) {
                number(TwoModes.ATTRIBUTE, node < rows.stakeholders() ? 0 : 1, to);
            }
            to.append("  ]\n");
        }
        for (GraphRows.Row tie : rows.ties()) {
            to.append("  edge [\n    source ").append(Integer.toString(tie.from()));
            to.append("\n    target ").append(Integer.toString(tie.to())).append('\n');
            if (rows.isWeighted()) {
                number(NetworkReader.USUAL_WEIGHT, tie.weight(), to);
            }
            if (rows.isLayered()) {
                text(TieFields.LAYER, tie.layer().value(), to);
            }
            to.append("  ]\n");
        }
        to.append("]\n");
    }

    private static Map<Attribute, String> keys(GraphRows rows) {
        Map<Attribute, String> keys = new LinkedHashMap<>();
        Set<String> taken = new LinkedHashSet<>(Set.of("id", "label", TwoModes.ATTRIBUTE));
        for (Attribute attribute : rows.attributes()) {
            String name = attribute.id().value();
            String key = OF_KEY.negate().replaceFrom(name, '_');
            key = OF_KEY.matches(key.charAt(0)) && Character.isLetter(key.charAt(0)) ? key : "x" + key;
            while (!taken.add(key)) {
                key = key + "x";
            }
            if (!key.equals(name)) {
                rows.assumed("gml", "the attribute (" + name + ") is called (" + key + ")");
            }
            keys.put(attribute, key);
        }
        return keys;
    }

    private static void text(String key, String value, Appendable to) throws IOException {
        to.append("    ")
                .append(key)
                .append(" \"")
                .append(CharacterEntities.encode(value))
                .append("\"\n");
    }

    /** A whole number has at most 32 bits in GML; another has a point. */
    private static void number(String key, double value, Appendable to) throws IOException {
        boolean isInt = value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE;
        to.append("    ").append(key).append(' ').append(isInt ? NumberText.text(value) : Double.toString(value));
        to.append('\n');
    }
}
