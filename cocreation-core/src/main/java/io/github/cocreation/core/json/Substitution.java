/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

/**
 * What is written for ids of people and in free text where a document is made for others, see {@link
 * JsonFormat#withSubstitution}. Words of a vocabulary, and ids of what is no person, are never asked about. The same is written
 * for the same each time.
 */
public interface Substitution {
    /** Writes everything as it is. */
    Substitution NONE = new Substitution() {
        @Override
        public String id(String id) {
            return id;
        }

        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String term(String term) {
            return term;
        }
    };

    /**
     * {@return what is written for the id of a person}
     *
     * @param id the id; two ids must not become the same
     */
    String id(String id);

    /**
     * {@return what is written for a text that may name people}
     *
     * @param text the text
     */
    String text(String text);

    /**
     * {@return what is written for a word that people used, where words are counted}
     *
     * @param term the word; two words must not become the same
     */
    String term(String term);
}
