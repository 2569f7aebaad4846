/**
 * Charts as SVG, and the writer of well-formed mark-up below it. Reads {@code core.chart} only; pages, files and the command line
 * read it.
 *
 * <p>Why our own code: the chart libraries for Java draw through {@code java.awt} (JFreeChart with JFreeSVG, XChart with
 * VectorGraphics2D, Apache Batik's generator). That asks the machine for its fonts, so the same chart gives other bytes elsewhere
 * and none on a machine without fonts; text becomes anonymous outlines or fixed positions without title, description or roles for
 * readers of screens; colours are fixed, so dark screens are lost; and they bring the module {@code java.desktop} and one to ten
 * jars, of which JFreeChart is under the LGPL and JFreeSVG under the GPL. The bridges to Graphviz need its program or a whole
 * script engine to be there. None draws the planes, funnels, agendas and cards of co-creation, and none lays a network out so that
 * the same seed gives the same bytes.
 */
@NullMarked
package io.github.cocreation.core.drawing;

import org.jspecify.annotations.NullMarked;
