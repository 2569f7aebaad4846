/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.source;

import java.util.Locale;

/** The five articles this library grew from. Their statements are restated in our own words. */
public enum SeedArticle {
    /** On co-creation as a part of learning organisations: dialogue, uses, conditions, the vicious circle. */
    MOVE("Move!, Cocreation: a key part of Learning Organizations"),
    /** On change with co-creation in three organisations. */
    BMC("BMC, It takes more than Tweeting to Change Your Organization"),
    /** On leading co-creation: six practices, seven principles of a national movement. */
    RESONANS("Scheibel & Hebsgaard (Resonans), on leading co-creation"),
    /** On co-creation as a management discipline: motives, Ulrich's typology, competence areas. */
    LEAD("Nielsen (LEAD), Co-creation management"),
    /** On conditions of co-creation found in nine countries: cornerstones, governance, accountability. */
    COSIE("CoSIE, Co-creation cornerstones and challenges");

    private final String title;

    SeedArticle(String title) {
        this.title = title;
    }

    /** {@return who wrote it and what it is called} */
    public String title() {
        return title;
    }

    /** {@return the short name used as reference, such as {@code cosie}} */
    public String reference() {
        return name().toLowerCase(Locale.ROOT);
    }
}
