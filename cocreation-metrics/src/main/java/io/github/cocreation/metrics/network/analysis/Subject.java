/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;

/**
 * What is analysed, and how.
 *
 * @param view the network
 * @param attributes what is known about stakeholders
 * @param seed where chance starts
 * @param work on which threads measures run, who watches and may stop them
 */
record Subject(NetworkView view, ImmutableSortedMap<AttributeId, Attribute> attributes, long seed, Work work) {
    Subject underlying() {
        return new Subject(view.underlying(work), attributes, seed, work);
    }

    Subject reversed() {
        return new Subject(view.reversed(), attributes, seed, work);
    }

    Subject withSeed(long value) {
        return new Subject(view, attributes, value, work);
    }

    Subject withWork(Work value) {
        return new Subject(view, attributes, seed, value);
    }

    boolean isDirected() {
        return view.direction() == Direction.DIRECTED;
    }
}
