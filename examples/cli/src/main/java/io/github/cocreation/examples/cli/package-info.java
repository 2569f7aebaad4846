/** The command line: reads files, calls the library, prints what it says. Holds no logic of its own. */
@NullMarked
package io.github.cocreation.examples.cli;

import org.jspecify.annotations.NullMarked;
