/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.base.CharMatcher;
import io.github.cocreation.metrics.exchange.text.CharacterEntities;

/** Text of web pages, without its markup. */
final class MarkupText {
    private MarkupText() {}

    /** The text with white space for every tag, and characters for entities. */
    static String plain(String markup) {
        StringBuilder plain = new StringBuilder(markup.length());
        boolean inTag = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            boolean begins = c == '<'
                    && i + 1 < markup.length()
                    && (Character.isLetter(markup.charAt(i + 1))
                            || markup.charAt(i + 1) == '/'
                            || markup.charAt(i + 1) == '!')
                    && markup.indexOf('>', i) > 0;
            if (!inTag && begins) {
                inTag = true;
                plain.append(' ');
            } else if (inTag) {
                inTag = c != '>';
            } else {
                plain.append(c);
            }
        }
        String decoded = CharacterEntities.decode(plain.toString()).replace("&nbsp;", " ");
        return CharMatcher.whitespace().trimAndCollapseFrom(decoded, ' ');
    }
}
