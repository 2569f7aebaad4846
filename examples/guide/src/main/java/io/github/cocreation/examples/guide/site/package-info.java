/**
 * A page for each measure and each method, made from what they say of themselves. Reads the catalogues, those of plug-ins on the
 * class path among them; the build of the guide calls {@code Site}.
 */
@NullMarked
package io.github.cocreation.examples.guide.site;

import org.jspecify.annotations.NullMarked;
