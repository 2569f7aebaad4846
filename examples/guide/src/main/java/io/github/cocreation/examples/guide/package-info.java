/**
 * The code of the guide, a class a chapter. What stands between {@code guide: begin} and {@code guide: end} is what the chapter
 * shows; a test compares the two, runs each, and compares what it prints.
 */
@NullMarked
package io.github.cocreation.examples.guide;

import org.jspecify.annotations.NullMarked;
