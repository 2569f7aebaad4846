/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import com.google.common.collect.ImmutableMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters written as entities, as GML has them: the five of XML, and any by number. */
public final class CharacterEntities {
    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));");
    private static final ImmutableMap<String, String> NAMED =
            ImmutableMap.of("amp", "&", "quot", "\"", "apos", "'", "lt", "<", "gt", ">");

    private CharacterEntities() {}

    /**
     * {@return a text with the characters that its entities stand for; what is no entity stays as it is}
     *
     * @param text the text
     */
    public static String decode(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(CharacterEntities::replacement);
    }

    private static String replacement(MatchResult entity) {
        String decoded;
        if (entity.group(3) != null) {
            decoded = NAMED.getOrDefault(entity.group(3), entity.group());
        } else {
            int code =
                    entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
            decoded = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF)
                    ? Character.toString(code)
                    : entity.group();
        }
        return Matcher.quoteReplacement(decoded);
    }

    /**
     * {@return a text in ASCII, with entities for quotes, ampersands and everything beyond ASCII}
     *
     * @param text the text
     */
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '&') {
                encoded.append("&amp;");
            } else if (c == '"') {
                encoded.append("&quot;");
            } else if (c < ' ' || c > '~') {
                encoded.append("&#").append(c).append(';');
            } else {
                encoded.append((char) c);
            }
        });
        return encoded.toString();
    }
}
