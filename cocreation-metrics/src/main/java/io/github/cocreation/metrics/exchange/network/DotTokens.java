/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.metrics.exchange.text.TextCursor;

/** The tokens of a DOT text: names, numbers, quoted texts (joined by plus signs), markup, and signs; comments are passed over. */
final class DotTokens {
    private enum Kind {
        /** A name or number without quotes, which may be a keyword. */
        WORD,
        /** In quotes or angle brackets, never a keyword. */
        QUOTED,
        SIGN,
        END
    }

    private final TextCursor cursor;
    private Kind kind = Kind.END;
    private String text = "";
    private long line = 1;
    private int column = 1;

    DotTokens(TextCursor cursor) {
        this.cursor = cursor;
        advance();
    }

    boolean isEnd() {
        return kind == Kind.END;
    }

    boolean isId() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    boolean isWord(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isEdge() {
        return is("->") || is("--");
    }

    String text() {
        return text;
    }

    long line() {
        return line;
    }

    int column() {
        return column;
    }

    FileFormatException failure(String problem) {
        return cursor.failure(line, column, problem);
    }

    void advance() {
        passBlank();
        line = cursor.line();
        column = cursor.column();
        int c = cursor.peek();
        if (c == TextCursor.END) {
            kind = Kind.END;
            text = "";
        } else if (c == '"') {
            kind = Kind.QUOTED;
            text = quoted();
        } else if (c == '<') {
            kind = Kind.QUOTED;
            text = markup();
        } else if (isOfWord(c)) {
            kind = Kind.WORD;
            text = word();
        } else {
            cursor.next();
            int following = cursor.peek();
            if (c == '-' && (following == '>' || following == '-')) {
                kind = Kind.SIGN;
                text = "-" + (char) cursor.next();
            } else if (c == '-' && (following == '.' || (following >= '0' && following <= '9'))) {
                kind = Kind.WORD;
                text = "-" + word();
            } else {
                kind = Kind.SIGN;
                text = Character.toString(c);
            }
        }
    }

    private static boolean isOfWord(int c) {
        return c == '_' || c == '.' || c >= 0x80 || Character.isLetterOrDigit(c);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (cursor.peek() != TextCursor.END && isOfWord(cursor.peek())) {
            word.append((char) cursor.next());
        }
        return word.toString();
    }

    /** A text in quotes, in which a backslash keeps a quote or another backslash; more such texts follow after plus signs. */
    private String quoted() {
        StringBuilder all = new StringBuilder();
        while (true) {
            cursor.next();
            while (cursor.peek() != '"') {
                int c = cursor.next();
                if (c == TextCursor.END) {
                    throw notClosed("\"");
                }
                if (c == '\\' && (cursor.peek() == '"' || cursor.peek() == '\\')) {
                    all.append((char) cursor.next());
                } else if (c == '\\' && cursor.peek() == '\n') {
                    cursor.next();
                } else {
                    all.append((char) c);
                }
            }
            cursor.next();
            passBlank();
            if (cursor.peek() != '+') {
                return all.toString();
            }
            cursor.next();
            passBlank();
            if (cursor.peek() != '"') {
                throw cursor.failure(Require.message(
                        "text", "+", "a DOT file", "must stand between two texts in quotes", "remove the plus sign"));
            }
        }
    }

    /** Markup in angle brackets, taken as it is. */
    private String markup() {
        StringBuilder all = new StringBuilder();
        int open = 0;
        do {
            int c = cursor.next();
            if (c == TextCursor.END) {
                throw notClosed("<");
            }
            open += c == '<' ? 1 : c == '>' ? -1 : 0;
            all.append((char) c);
        } while (open > 0);
        return all.substring(1, all.length() - 1);
    }

    private FileFormatException notClosed(String opened) {
        return failure(Require.message("text", opened, "a DOT file", "is not closed", "add what closes it"));
    }

    private void passBlank() {
        while (true) {
            int c = cursor.peek();
            if (c != TextCursor.END && Character.isWhitespace(c)) {
                cursor.next();
            } else if (c == '#' && cursor.column() == 1) {
                cursor.nextLine();
            } else if (c == '/') {
                passComment();
            } else {
                return;
            }
        }
    }

    private void passComment() {
        cursor.next();
        if (cursor.peek() == '/') {
            cursor.nextLine();
            return;
        }
        if (cursor.next() != '*') {
            throw cursor.failure(
                    Require.message("text", "/", "a DOT file", "must begin a comment", "put the name into quotes"));
        }
        int before = 0;
        while (before != '*' || cursor.peek() != '/') {
            before = cursor.next();
            if (before == TextCursor.END) {
                throw notClosed("/*");
            }
        }
        cursor.next();
    }
}
