/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What can be done: method cards, catalogues, programmes, agendas, groups, lotteries, advice.
 *
 * <p>Exported packages keep what {@code io.github.cocreation.core} promises of its own. Third parties implement what is in {@code
 * methods.spi}, and nothing else.
 */
module io.github.cocreation.methods {
    requires transitive io.github.cocreation.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.slf4j;
    requires static com.google.errorprone.annotations;
    requires static ical4j.core;
    requires static org.immutables.annotate;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    uses io.github.cocreation.methods.spi.MethodProvider;

    exports io.github.cocreation.methods.advice;
    exports io.github.cocreation.methods.agenda;
    exports io.github.cocreation.methods.catalogue;
    exports io.github.cocreation.methods.composition;
    exports io.github.cocreation.methods.definition;
    exports io.github.cocreation.methods.drawing;
    exports io.github.cocreation.methods.exchange;
    exports io.github.cocreation.methods.grouping.allocation;
    exports io.github.cocreation.methods.grouping.mixing;
    exports io.github.cocreation.methods.grouping.rotation;
    exports io.github.cocreation.methods.grouping;
    exports io.github.cocreation.methods.rules;
    exports io.github.cocreation.methods.run;
    exports io.github.cocreation.methods.seating;
    exports io.github.cocreation.methods.selection;
    exports io.github.cocreation.methods.spi;
}
