/** A researcher's questions to a network. Reads a network file, asks the analyser of {@code cocreation-metrics}, prints and writes tables. */
@NullMarked
package io.github.cocreation.examples.research;

import org.jspecify.annotations.NullMarked;
