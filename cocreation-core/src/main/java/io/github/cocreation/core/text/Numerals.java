/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Numbers and dates as a reader of a language writes them. Unlike the formats of the platform, whose blanks and signs change from
 * one release to the next, the same number gives the same text on every machine.
 *
 * <pre>{@code
 * Numerals danish = Numerals.of(Locale.forLanguageTag("da"));
 * danish.fixed(0.345, 2);                     // 0,35
 * danish.percent(0.345);                      // 35 %, with a blank that does not break
 * danish.date(LocalDate.of(2026, 3, 5));      // 5. marts 2026
 * Numerals.of(Locale.ENGLISH).percent(0.345); // 35%
 * }</pre>
 *
 * <p>Halves are rounded away from zero; there is no minus before a zero, and thousands are not parted.
 */
public final class Numerals {
    private static final String NO_BREAK = "\u00a0";

    private final Locale locale;
    private final boolean english;
    private final char separator;

    private Numerals(Locale locale) {
        this.locale = locale;
        this.english = locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
        this.separator = english
                ? '.'
                : DecimalFormatSymbols.getInstance(Locale.forLanguageTag(locale.getLanguage()))
                        .getDecimalSeparator();
    }

    /**
     * {@return how a reader writes numbers}
     *
     * @param locale the reader's locale; only its language counts
     */
    public static Numerals of(Locale locale) {
        return new Numerals(locale);
    }

    /** {@return the reader's locale} */
    public Locale locale() {
        return locale;
    }

    /**
     * {@return a number with a fixed count of digits, such as {@code 0.33}}
     *
     * @param value the number, finite
     * @param digits how many digits stand behind the separator
     */
    public String fixed(double value, int digits) {
        BigDecimal rounded = new BigDecimal(Double.toString(value)).setScale(digits, RoundingMode.HALF_UP);
        String text = (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
        return text.replace('.', separator).replace('-', '\u2212');
    }

    /**
     * {@return a whole number}
     *
     * @param value the number
     */
    public String whole(long value) {
        return fixed((double) value, 0);
    }

    /**
     * {@return a number with as many digits as it needs, at most two, such as {@code 3}, {@code 2.5} or {@code 0.33}}
     *
     * @param value the number, finite
     */
    public String brief(double value) {
        String text = fixed(value, 2);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == separator ? end - 1 : end);
    }

    /**
     * {@return a share in whole per cent, such as {@code 33%}}
     *
     * @param share the share, 1 for all
     */
    public String percent(double share) {
        BigDecimal hundredths = new BigDecimal(Double.toString(share)).movePointRight(2);
        return fixed(hundredths.doubleValue(), 0) + (english ? "%" : NO_BREAK + "%");
    }

    /**
     * {@return a day, such as {@code 5 March 2026}}
     *
     * @param day the day
     */
    public String date(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, locale);
        return day.getDayOfMonth() + (english ? " " : ". ") + month + " " + day.getYear();
    }

    /**
     * {@return a day of a year known otherwise, such as {@code 5/3} in Danish and {@code 5 Mar} in English}
     *
     * @param day the day
     */
    public String shortDate(LocalDate day) {
        return english
                ? day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : day.getDayOfMonth() + "/" + day.getMonthValue();
    }
}
