/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.vocabulary.MethodId;

/**
 * What a choice or a repeat asks of the process and its journal. Closed, and data: it is written into programmes.
 *
 * <pre>{@code
 * Condition enough = Condition.recorded(RecordKind.COMMITMENT, 5).and(Condition.mandateGiven());
 * enough.holds(process);
 * }</pre>
 */
public sealed interface Condition {
    /**
     * {@return whether it holds}
     *
     * @param process the process, with its journal
     */
    boolean holds(CoCreationProcess process);

    /** {@return that the journal has so much of a kind}
     *
     * @param kind what is counted
     * @param atLeast how many, at least 1
     */
    static Condition recorded(RecordKind kind, int atLeast) {
        return new Recorded(kind, atLeast);
    }

    /**
     * {@return that a method was used in so many sessions of the journal}
     *
     * @param method the method
     * @param atLeast how many sessions, at least 1
     */
    static Condition held(MethodId method, int atLeast) {
        return new Held(method, atLeast);
    }

    /** {@return that somebody promised to do something with the result} */
    static Condition mandateGiven() {
        return new MandateGiven();
    }

    /** {@return that the problem was stated in words common to all} */
    static Condition sharedProblemStated() {
        return new SharedProblemStated();
    }

    /**
     * {@return that so many people take part}
     *
     * @param atLeast how many, at least 1
     */
    static Condition people(int atLeast) {
        return new People(atLeast);
    }

    /**
     * {@return that a role has so many holders, at whatever time}
     *
     * @param role the role
     * @param atLeast how many people hold it, at least 1
     */
    static Condition roleFilled(RoleId role, int atLeast) {
        return new RoleFilled(role, atLeast);
    }

    /**
     * {@return that both hold}
     *
     * @param other the other condition
     */
    default Condition and(Condition other) {
        return new All(ImmutableList.of(this, other));
    }

    /**
     * {@return that one holds, or both}
     *
     * @param other the other condition
     */
    default Condition or(Condition other) {
        return new Any(ImmutableList.of(this, other));
    }

    /** {@return that it does not hold} */
    default Condition not() {
        return new Not(this);
    }

    /** {@return the methods it names} */
    default ImmutableList<MethodId> methods() {
        return ImmutableList.of();
    }

    /** {@return how conditions are read and written as JSON} */
    static Codec<Condition> codec() {
        return ConditionForm.CODEC;
    }

    /**
     * The journal has so many entries of a kind.
     *
     * @param kind what is counted
     * @param atLeast how many, at least 1
     */
    record Recorded(RecordKind kind, int atLeast) implements Condition {
        /**
         * Checks the number.
         *
         * @param kind what is counted
         * @param atLeast how many, at least 1
         */
        public Recorded {
            Require.atLeast("number of entries", atLeast, 1, "a condition");
        }

        @Override
        public boolean holds(CoCreationProcess process) {
            return kind.count(process.journal()) >= atLeast;
        }

        @Override
        public String toString() {
            return "at least " + atLeast + " " + Codecs.word(kind) + " recorded";
        }
    }

    /**
     * A method was used in so many sessions.
     *
     * @param method the method
     * @param atLeast how many sessions, at least 1
     */
    record Held(MethodId method, int atLeast) implements Condition {
        /**
         * Checks the number.
         *
         * @param method the method
         * @param atLeast how many sessions, at least 1
         */
        public Held {
            Require.atLeast("number of sessions", atLeast, 1, "a condition");
        }

        @Override
        public boolean holds(CoCreationProcess process) {
            return process.journal().entries(io.github.cocreation.core.journal.SessionHeld.class).stream()
                            .filter(session ->
                                    session.method().filter(method::equals).isPresent())
                            .count()
                    >= atLeast;
        }

        @Override
        public ImmutableList<MethodId> methods() {
            return ImmutableList.of(method);
        }

        @Override
        public String toString() {
            return method + " held at least " + atLeast + " times";
        }
    }

    /** Somebody promised to do something with the result. */
    record MandateGiven() implements Condition {
        @Override
        public boolean holds(CoCreationProcess process) {
            return process.mandate().isPresent();
        }

        @Override
        public String toString() {
            return "a mandate is given";
        }
    }

    /** The problem was stated in words common to all. */
    record SharedProblemStated() implements Condition {
        @Override
        public boolean holds(CoCreationProcess process) {
            return process.sharedProblem().isPresent();
        }

        @Override
        public String toString() {
            return "the shared problem is stated";
        }
    }

    /**
     * So many people take part.
     *
     * @param atLeast how many, at least 1
     */
    record People(int atLeast) implements Condition {
        /**
         * Checks the number.
         *
         * @param atLeast how many, at least 1
         */
        public People {
            Require.atLeast("number of people", atLeast, 1, "a condition");
        }

        @Override
        public boolean holds(CoCreationProcess process) {
            return process.stakeholders().values().stream()
                            .mapToLong(Stakeholder::heads)
                            .sum()
                    >= atLeast;
        }

        @Override
        public String toString() {
            return "at least " + atLeast + " people take part";
        }
    }

    /**
     * A role has so many holders.
     *
     * @param role the role
     * @param atLeast how many people hold it, at least 1
     */
    record RoleFilled(RoleId role, int atLeast) implements Condition {
        /**
         * Checks the number.
         *
         * @param role the role
         * @param atLeast how many people hold it, at least 1
         */
        public RoleFilled {
            Require.atLeast("number of holders", atLeast, 1, "a condition");
        }

        @Override
        public boolean holds(CoCreationProcess process) {
            return Holders.of(role, process) >= atLeast;
        }

        @Override
        public String toString() {
            return "at least " + atLeast + " hold the role " + role;
        }
    }

    /**
     * All of several hold.
     *
     * @param conditions which
     */
    record All(ImmutableList<Condition> conditions) implements Condition {
        @Override
        public boolean holds(CoCreationProcess process) {
            return conditions.stream().allMatch(condition -> condition.holds(process));
        }

        @Override
        public ImmutableList<MethodId> methods() {
            return ConditionForm.methods(conditions);
        }

        @Override
        public String toString() {
            return "(" + Joiner.on(" and ").join(conditions) + ")";
        }
    }

    /**
     * At least one of several holds.
     *
     * @param conditions which
     */
    record Any(ImmutableList<Condition> conditions) implements Condition {
        @Override
        public boolean holds(CoCreationProcess process) {
            return conditions.stream().anyMatch(condition -> condition.holds(process));
        }

        @Override
        public ImmutableList<MethodId> methods() {
            return ConditionForm.methods(conditions);
        }

        @Override
        public String toString() {
            return "(" + Joiner.on(" or ").join(conditions) + ")";
        }
    }

    /**
     * A condition does not hold.
     *
     * @param condition which
     */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(CoCreationProcess process) {
            return !condition.holds(process);
        }

        @Override
        public ImmutableList<MethodId> methods() {
            return condition.methods();
        }

        @Override
        public String toString() {
            return "not (" + condition + ")";
        }
    }
}
