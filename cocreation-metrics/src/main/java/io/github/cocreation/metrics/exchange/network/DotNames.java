/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Names of attributes in DOT. There a name can be an order to whoever draws the graph: to load an image, to link somewhere, to take a
 * shape. An attribute of a network that happens to be called so is written with a prefix, and read without it.
 */
final class DotNames {
    private static final String PREFIX = "data_";

    private static final ImmutableSet<String> ORDERS = ImmutableSet.of(
            "area",
            "arrowhead",
            "arrowsize",
            "arrowtail",
            "bb",
            "bgcolor",
            "class",
            "cluster",
            "color",
            "colorscheme",
            "comment",
            "constraint",
            "decorate",
            "dir",
            "distortion",
            "edgehref",
            "edgetarget",
            "edgetooltip",
            "edgeurl",
            "fillcolor",
            "fixedsize",
            "fontcolor",
            "fontname",
            "fontpath",
            "fontsize",
            "gradientangle",
            "group",
            "headclip",
            "headhref",
            "headlabel",
            "headport",
            "headurl",
            "height",
            "href",
            "id",
            "image",
            "imagepath",
            "imagepos",
            "imagescale",
            "label",
            "labelangle",
            "labelhref",
            "labelurl",
            "layer",
            "len",
            "lhead",
            "ltail",
            "margin",
            "minlen",
            "nojustify",
            "ordering",
            "orientation",
            "penwidth",
            "peripheries",
            "pin",
            "pos",
            "rects",
            "regular",
            "root",
            "samehead",
            "sametail",
            "samplepoints",
            "shape",
            "shapefile",
            "showboxes",
            "sides",
            "size",
            "skew",
            "sortv",
            "style",
            "stylesheet",
            "tailclip",
            "tailhref",
            "taillabel",
            "tailport",
            "tailurl",
            "target",
            "tooltip",
            "url",
            "vertices",
            "weight",
            "width",
            "xlabel",
            "xlp",
            "z");

    private DotNames() {}

    /** The name under which an attribute is written. */
    static String written(String name) {
        return ORDERS.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith(PREFIX) ? PREFIX + name : name;
    }

    /** The name of an attribute that is written so. */
    static String read(String name) {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }
}
