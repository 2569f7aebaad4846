/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a co-creation process is: stakeholders, roles, networks, frameworks, typologies, processes, journals.
 *
 * <p>What is exported here is what one may build on: from 1.0 on it keeps its source and binary form within a major version, and what
 * is to go is deprecated for a minor version at least. Interfaces that others implement gain methods only with a default. Documents
 * that were written are read by later releases, see {@code core.json}. Packages that are not exported may change at any time.
 */
module io.github.cocreation.core {
    requires transitive com.google.common;
    requires tools.jackson.core;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.annotate;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.cocreation.core.chart;
    exports io.github.cocreation.core.check;
    exports io.github.cocreation.core.condition;
    exports io.github.cocreation.core.drawing;
    exports io.github.cocreation.core.exchange;
    exports io.github.cocreation.core.framework;
    exports io.github.cocreation.core.journal;
    exports io.github.cocreation.core.json;
    exports io.github.cocreation.core.judgement;
    exports io.github.cocreation.core.need;
    exports io.github.cocreation.core.network;
    exports io.github.cocreation.core.process;
    exports io.github.cocreation.core.role;
    exports io.github.cocreation.core.source;
    exports io.github.cocreation.core.stakeholder;
    exports io.github.cocreation.core.text;
    exports io.github.cocreation.core.time;
    exports io.github.cocreation.core.typology;
    exports io.github.cocreation.core.vocabulary;
    exports io.github.cocreation.core.work;
}
