/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.judgement.GateOutcome;
import io.github.cocreation.core.judgement.GateResult;
import java.util.Locale;
import java.util.Optional;

/**
 * Why co-creation may not be the answer here.
 *
 * @param reason what speaks against it, and what says so
 * @param instead what to do instead, or first
 */
public record Doubt(Reason reason, String instead) {
    private static final Codec<Doubt> CODEC = Codecs.record(
            "doubt",
            Codecs.field("reason", Reason.codec(), Doubt::reason),
            Codecs.field("instead", Codecs.STRING, Doubt::instead),
            Doubt::new);

    /**
     * Checks the text.
     *
     * @param reason what speaks against it, and what says so
     * @param instead what to do instead, or first
     * @throws IllegalArgumentException if the text is blank
     */
    public Doubt {
        Require.text("instead", instead, "a doubt");
    }

    /**
     * {@return what a gate's result says against co-creation, in English; empty if it does not}
     *
     * @param gate the gate
     * @param result what it said
     */
    public static Optional<Doubt> of(Gate gate, GateResult result) {
        return of(gate, result, Locale.ENGLISH);
    }

    /**
     * {@return what a gate's result says against co-creation; empty if it does not}
     *
     * @param gate the gate
     * @param result what it said
     * @param locale the language of those who read it, as far as the gate speaks it
     */
    public static Optional<Doubt> of(Gate gate, GateResult result, Locale locale) {
        AdviceWords words = AdviceWords.ENGLISH.in(locale);
        return result.outcome() == GateOutcome.SOMETHING_ELSE
                ? Optional.of(new Doubt(
                        new Reason(reason(gate, result, words), gate.sources()),
                        words.text("doubt.gate.instead", "label", result.label().in(locale))))
                : Optional.empty();
    }

    /** What the gate says itself in English; in another language which condition decided. */
    private static String reason(Gate gate, GateResult result, AdviceWords words) {
        return words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? result.reason()
                : gate.conditions().stream()
                        .filter(condition ->
                                result.decisive().filter(condition.id()::equals).isPresent())
                        .findFirst()
                        .map(condition -> words.text(
                                "doubt.gate",
                                "id",
                                condition.id().value(),
                                "condition",
                                condition.statement().in(words.locale())))
                        .orElse(result.reason());
    }

    /** {@return how doubts are read and written as JSON} */
    public static Codec<Doubt> codec() {
        return CODEC;
    }

    /** {@return the reason, then what to do instead} */
    @Override
    public String toString() {
        return reason + " Instead: " + instead + ".";
    }
}
