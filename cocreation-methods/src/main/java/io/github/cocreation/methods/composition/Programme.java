/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done: one method, or several put together. Closed: use, sequence, parallel, repeat, choice, and optional
 * parts; each part is a programme again.
 *
 * <p>As one line of nesting: {@code sequence(use("personal-visits"), parallel(GROUP, use("storytelling"),
 * use("world-cafe")), repeat(use("circle"), 3))}. The visits come first; then people part, some tell stories while others sit
 * in the café; when both are done, all meet in three circles. The same, fluently:
 *
 * <pre>{@code
 * Programme programme = use("personal-visits")
 *         .then(use("storytelling").beside(Split.GROUP, use("world-cafe")))
 *         .then(use("circle").times(3));
 * programme.check(MethodCatalogue.builtIn(), Set.of(Token.of("challenge"))).violations();
 * }</pre>
 *
 * <p>In JSON a use of a method as it is is the method's id as a string, everything else an object: {@code {"kind": "sequence",
 * "parts": ["personal-visits", "world-cafe"]}}.
 */
public sealed interface Programme permits Use, Sequence, Parallel, Repeat, Choice, Optionally {
    /**
     * {@return the programme that uses one method once}
     *
     * @param method the method's id
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    static Use use(String method) {
        return new Use(MethodId.of(method));
    }

    /**
     * {@return the programme that does one part after the other}
     *
     * @param parts the parts, at least one
     * @throws IllegalArgumentException if there is none
     */
    static Sequence sequence(Programme... parts) {
        return new Sequence(ImmutableList.copyOf(parts));
    }

    /**
     * {@return the programme that does its lines side by side, and then joins them}
     *
     * @param split how people part
     * @param lines the lines, at least two
     * @throws IllegalArgumentException if there are fewer
     */
    static Parallel parallel(Split split, Programme... lines) {
        return new Parallel(split, ImmutableList.copyOf(lines));
    }

    /**
     * {@return the programme that does a part so many times}
     *
     * @param part the part
     * @param times how many times, at least 1
     */
    static Repeat repeat(Programme part, int times) {
        return new Repeat(part, times, Optional.empty());
    }

    /**
     * {@return the programme that does a part at least once, and again until something holds}
     *
     * @param part the part
     * @param condition when to stop
     * @param most how many times at most, at least 1
     */
    static Repeat repeatUntil(Programme part, Condition condition, int most) {
        return new Repeat(part, most, Optional.of(condition));
    }

    /**
     * {@return the programme that does one part or the other}
     *
     * @param when the condition
     * @param then what is done if it holds
     * @param otherwise what is done if it does not
     */
    static Choice choice(Condition when, Programme then, Programme otherwise) {
        return new Choice(when, then, Optional.of(otherwise));
    }

    /**
     * {@return the programme whose part may be left out}
     *
     * @param part the part
     */
    static Optionally optional(Programme part) {
        return new Optionally(part);
    }

    /**
     * {@return this, and then another; a sequence grows longer rather than deeper}
     *
     * @param next what is done afterwards
     */
    default Sequence then(Programme next) {
        ImmutableList.Builder<Programme> parts = ImmutableList.builder();
        if (this instanceof Sequence sequence) {
            parts.addAll(sequence.parts());
        } else {
            parts.add(this);
        }
        return new Sequence(parts.add(next).build());
    }

    /**
     * {@return this beside another}
     *
     * @param split how people part
     * @param other what is done at the same time
     */
    default Parallel beside(Split split, Programme other) {
        return parallel(split, this, other);
    }

    /**
     * {@return this so many times}
     *
     * @param times how many times, at least 1
     */
    default Repeat times(int times) {
        return repeat(this, times);
    }

    /**
     * {@return this, again until something holds}
     *
     * @param condition when to stop
     * @param most how many times at most, at least 1
     */
    default Repeat until(Condition condition, int most) {
        return repeatUntil(this, condition, most);
    }

    /**
     * {@return this if something holds, else nothing}
     *
     * @param condition what must hold
     */
    default Choice onlyIf(Condition condition) {
        return new Choice(condition, this, Optional.empty());
    }

    /** {@return the methods it uses, in the order in which they stand there} */
    ImmutableList<MethodId> methods();

    /**
     * Checks the programme by tokens, phases and focus alone, whoever takes part.
     *
     * @param catalogue where the methods are defined
     * @param start the tokens one has to begin with
     * @return what is wrong, and the tokens at the end
     * @see #check(MethodCatalogue, Situation)
     */
    default ProgrammeCheck check(MethodCatalogue catalogue, Set<Token> start) {
        return check(catalogue, Situation.startingFrom(start));
    }

    /**
     * Checks whether every method has what it needs when its turn comes, on every way through the programme. Everything that
     * is wrong is found at once, each with its place, such as {@code parts[1].lines[0]}.
     *
     * <ul>
     *   <li><b>Tokens.</b> A method can start if each token it requires is there: brought along from the start, left behind
     *       by an earlier method (as primary or secondary output), or implied by such a token. After a choice or an optional
     *       part only what every way leaves behind is there; after a parallel programme, what any line does. A missing token
     *       is an error ({@code missing-token}), reported at the first method that needs it, with the tokens that would give
     *       it and the quickest methods that could make it at that point; the check then goes on as if it were there.
     *   <li><b>Methods</b> must be in the catalogue ({@code unknown-method}).
     *   <li><b>Phases</b> should not run backwards ({@code phase-backwards}): a method is taken to be in the earliest of its
     *       phases that is not before the one reached. A repeat begins a new round, even if it is done once; lines side by
     *       side run each for itself.
     *   <li><b>Focus.</b> A diagnostic method should have a dialogic one just before or after it ({@code diagnostic-alone}),
     *       and, to judge results, some before it ({@code judged-before-talk}): borrowed tools belong into co-creation as
     *       long as people talk about what they find. A heuristic.
     *   <li><b>Sizes</b>, if the situation says how many people take part ({@code too-few}, {@code too-many}, {@code
     *       table-size}, and {@code duration} for settings beyond what the definition names).
     *   <li><b>Roles</b>, if the situation has a process: each role needed should have holders there; none is an error
     *       ({@code role-unfilled}), too few a warning ({@code role-short}).
     * </ul>
     *
     * <p>Takes time proportional to the methods used times the tokens there are; each missing token adds a search for what
     * would make it.
     *
     * @param catalogue where the methods are defined
     * @param situation what one starts from, and who takes part
     * @return what is wrong, and the tokens at the end
     */
    default ProgrammeCheck check(MethodCatalogue catalogue, Situation situation) {
        return new ProgrammeFlow(catalogue, situation).check(this);
    }

    /** {@return how programmes are read and written as JSON} */
    static Codec<Programme> codec() {
        return ProgrammeForm.CODEC;
    }
}
