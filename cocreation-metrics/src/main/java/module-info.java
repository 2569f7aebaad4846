/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What can be seen: measures over networks, journals and assessments, diagnosis, reports, exchange with other tools.
 *
 * <p>Exported packages keep what {@code io.github.cocreation.core} promises of its own. Third parties implement what is in {@code
 * metrics.spi}, {@code Measure} in {@code metrics.measure} and {@code DiagnosisRule} in {@code metrics.diagnosis}.
 */
module io.github.cocreation.metrics {
    requires transitive io.github.cocreation.core;
    requires transitive org.jgrapht.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.slf4j;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.annotate;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    uses io.github.cocreation.metrics.spi.MeasureProvider;

    exports io.github.cocreation.metrics.catalogue;
    exports io.github.cocreation.metrics.consensus;
    exports io.github.cocreation.metrics.contact;
    exports io.github.cocreation.metrics.diagnosis;
    exports io.github.cocreation.metrics.drift;
    exports io.github.cocreation.metrics.exchange.journal;
    exports io.github.cocreation.metrics.exchange.network;
    exports io.github.cocreation.metrics.exchange.platform;
    exports io.github.cocreation.metrics.governance;
    exports io.github.cocreation.metrics.impact;
    exports io.github.cocreation.metrics.language;
    exports io.github.cocreation.metrics.learning;
    exports io.github.cocreation.metrics.measure;
    exports io.github.cocreation.metrics.network.analysis;
    exports io.github.cocreation.metrics.network.brokerage;
    exports io.github.cocreation.metrics.network.centrality;
    exports io.github.cocreation.metrics.network.cohesion;
    exports io.github.cocreation.metrics.network.community;
    exports io.github.cocreation.metrics.network.equivalence;
    exports io.github.cocreation.metrics.network.homophily;
    exports io.github.cocreation.metrics.network.inference;
    exports io.github.cocreation.metrics.network.keyplayer;
    exports io.github.cocreation.metrics.network.path;
    exports io.github.cocreation.metrics.network.signed;
    exports io.github.cocreation.metrics.network.temporal;
    exports io.github.cocreation.metrics.network.twomode;
    exports io.github.cocreation.metrics.network;
    exports io.github.cocreation.metrics.ownership;
    exports io.github.cocreation.metrics.participation;
    exports io.github.cocreation.metrics.promise;
    exports io.github.cocreation.metrics.report.figure;
    exports io.github.cocreation.metrics.report.wording;
    exports io.github.cocreation.metrics.report;
    exports io.github.cocreation.metrics.spi;
    exports io.github.cocreation.metrics.voice;
}
