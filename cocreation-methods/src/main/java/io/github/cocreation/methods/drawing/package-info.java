/**
 * What can be done, drawn: a programme as a diagram ({@link io.github.cocreation.methods.drawing.ProgrammePicture}), an agenda as
 * timelines, a rotation as cards. Each is a chart of {@code core.chart}, with a table beside it, in English or Danish; {@code
 * core.drawing} makes SVG of it. Reads {@code methods.catalogue}, {@code methods.composition}, {@code methods.agenda} and {@code
 * methods.grouping.rotation}; hosts and the command line read it. As text for other tools, {@code methods.exchange} writes
 * programmes.
 */
@NullMarked
package io.github.cocreation.methods.drawing;

import org.jspecify.annotations.NullMarked;
