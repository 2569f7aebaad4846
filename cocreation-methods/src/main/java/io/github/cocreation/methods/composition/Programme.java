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
import java.util.Set;

/**
 * What is to be done: one method, or several after each other.
 *
 * <p>{@code sequence(use("personal-visits"), use("world-cafe"))} visits people first and invites them to a café then. The café
 * may start from anything that the visits yield.
 *
 * <pre>{@code
 * Programme programme = Programme.sequence(Programme.use("personal-visits"), Programme.use("world-cafe"));
 * programme.check(MethodCatalogue.builtIn(), Set.of(Token.of("challenge"))).violations();
 * }</pre>
 *
 * <p>In JSON a use is the method's id as a string, a sequence an object: {@code {"kind": "sequence", "parts":
 * ["personal-visits", "world-cafe"]}}.
 */
public sealed interface Programme permits Use, Sequence {
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

    /** {@return the methods it uses, in order} */
    ImmutableList<MethodId> methods();

    /**
     * Checks whether every method has what it needs when its turn comes.
     *
     * <p>A method can start if each token it requires is there: brought along from the start, left behind by an earlier method
     * (as primary or secondary output), or implied by such a token. A token that is missing is reported once, at the first
     * method that needs it, with the tokens that would give it and the quickest methods that could make it at that point; the
     * check then goes on as if it were there.
     *
     * <p>An unknown method is an error too. A diagnostic method without a dialogic one next to it is a warning (a heuristic:
     * borrowed tools belong into co-creation as long as people talk about what they find).
     *
     * <p>Takes time proportional to the methods used times the tokens there are; each missing token adds a pass over the
     * catalogue.
     *
     * @param catalogue where the methods are defined
     * @param start the tokens one has to begin with
     * @return what is wrong, and the tokens at the end
     */
    default ProgrammeCheck check(MethodCatalogue catalogue, Set<Token> start) {
        return new TokenFlow(catalogue).check(this, start);
    }

    /** {@return how programmes are read and written as JSON} */
    static Codec<Programme> codec() {
        return ProgrammeForm.CODEC;
    }
}
