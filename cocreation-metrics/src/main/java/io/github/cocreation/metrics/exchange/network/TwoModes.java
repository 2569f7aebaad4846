/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Map;
import java.util.Optional;

/** Turns a network whose nodes tell their mode by an attribute, 0 or 1, into one of stakeholders and what they take part in. */
final class TwoModes {
    /** The attribute by which NetworkX tells the two modes apart: 0 for who takes part, 1 for what in. */
    static final String ATTRIBUTE = "bipartite";

    private final StakeholderNetwork network;
    private final NumberAttribute modes;

    private TwoModes(StakeholderNetwork network, NumberAttribute modes) {
        this.network = network;
        this.modes = modes;
    }

    /** The same reading in two modes; unchanged if it has them already. */
    static NetworkReading of(String file, NetworkReading reading) {
        StakeholderNetwork network = reading.network();
        if (network.layers().values().stream().anyMatch(layer -> layer.mode() == Mode.TWO_MODE)) {
            return reading;
        }
        Attribute modes = network.attributes().get(AttributeId.of(ATTRIBUTE));
        if (!(modes instanceof NumberAttribute numbers)
                || numbers.values().size() < network.stakeholders().size()) {
            throw Require.failure(
                    "attribute",
                    ATTRIBUTE,
                    "the nodes of (" + file + ")",
                    "must be 0 or 1 for each of them, so that there are two modes",
                    "add it, or read the file as a network of one mode");
        }
        return new NetworkReading(new TwoModes(network, numbers).turned(), reading.zeroWeights(), reading.notes());
    }

    private StakeholderNetwork turned() {
        StakeholderNetworkBuilder turned = StakeholderNetwork.builder();
        network.stakeholders().stream().filter(id -> !isFocus(id)).forEach(turned::addStakeholder);
        for (Layer layer : network.layers().values()) {
            turned.addLayer(layer.toBuilder()
                    .mode(Mode.TWO_MODE)
                    .direction(Direction.UNDIRECTED)
                    .build());
            for (Tie tie : network.ties(layer.id())) {
                boolean first = isFocus(tie.from());
                Require.that(
                        first != isFocus(tie.to()),
                        "tie",
                        tie.from() + " - " + tie.to(),
                        "a two-mode network",
                        "must join somebody who takes part and what they take part in",
                        "read it as a network of one mode");
                turned.addAffiliation(
                        layer.id(),
                        first ? tie.to() : tie.from(),
                        FocusId.of((first ? tie.from() : tie.to()).value()),
                        tie.weight(),
                        tie.span());
            }
        }
        network.attributes().forEach((id, attribute) -> {
            if (!id.value().equals(ATTRIBUTE)) {
                addAttribute(turned, attribute);
            }
        });
        return turned.build();
    }

    private boolean isFocus(StakeholderId id) {
        return Optional.ofNullable(modes.values().get(id)).orElse(0.0) == 1;
    }

    /** Takes over what is known of stakeholders. */
    private void addAttribute(StakeholderNetworkBuilder turned, Attribute attribute) {
        if (attribute instanceof TextAttribute text) {
            turned.addAttribute(new TextAttribute(text.id(), ImmutableSortedMap.of()));
        }
        for (Map.Entry<StakeholderId, ? extends Comparable<?>> value :
                attribute.values().entrySet()) {
            if (isFocus(value.getKey())) {
                continue;
            }
            if (value.getValue() instanceof Double number) {
                turned.putNumber(attribute.id(), value.getKey(), number);
            } else {
                turned.putText(attribute.id(), value.getKey(), value.getValue().toString());
            }
        }
    }
}
