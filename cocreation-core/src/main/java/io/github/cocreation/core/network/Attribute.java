/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.stakeholder.StakeholderId;

/**
 * What is known about the stakeholders of a network in one respect, such as their sponsor or their staff. A stakeholder that
 * has no value is missing from {@link #values}: it is not known, which is neither 0 nor an empty text.
 */
public sealed interface Attribute permits NumberAttribute, TextAttribute {
    /** {@return its name} */
    AttributeId id();

    /** {@return the values that are known, as text or number} */
    ImmutableSortedMap<StakeholderId, ? extends Comparable<?>> values();

    /** {@return how attributes are read and written as JSON} */
    static Codec<Attribute> codec() {
        return Codecs.<Attribute>union("attribute", "kind")
                .variant("number", NumberAttribute.class, NumberAttribute.codec())
                .variant("text", TextAttribute.class, TextAttribute.codec())
                .codec();
    }
}
