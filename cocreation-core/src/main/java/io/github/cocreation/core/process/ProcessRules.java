/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.role.KnownRoles;
import io.github.cocreation.core.role.RoleAssignments;
import io.github.cocreation.core.typology.Typologies;

/**
 * How the parts of a process must fit together, and by whose vocabularies. Immutable and thread-safe.
 *
 * <pre>{@code
 * Violations violations = ProcessRules.withDefaults().withRoles(ours).check(process);
 * violations.throwIfErrors("process (harbour)");
 * }</pre>
 *
 * <p>Errors are references to what is not there, and data that contradict each other: measures would be wrong. Warnings are
 * what is missing for co-creation rather than for computing. A check takes time in proportion to the process.
 *
 * <table>
 * <caption>The rules</caption>
 * <tr><th>code</th><th>says</th></tr>
 * <tr><td>{@code no-initiator}</td><td>nobody is named who started it (error)</td></tr>
 * <tr><td>{@code unknown-stakeholder}</td><td>an initiator, promiser, tie, rating or entry names a stranger (error)</td></tr>
 * <tr><td>{@code no-outside-stakeholder}</td><td>all are inside the initiating organisation (warning)</td></tr>
 * <tr><td>{@code no-public-actor}</td><td>nobody is of the public sector (warning)</td></tr>
 * <tr><td>{@code no-route-to-power}</td><td>a dependent stakeholder is tied to no decision-maker (warning)</td></tr>
 * <tr><td>{@code no-mandate}</td><td>nobody promised to do anything with the result (warning)</td></tr>
 * <tr><td>{@code promise-after-start}</td><td>the mandate came after the first session (warning)</td></tr>
 * <tr><td>{@code named-after-withdrawal}</td><td>the journal names somebody who had left (error)</td></tr>
 * <tr><td>{@code role-after-withdrawal}</td><td>somebody takes on a role after having left (error)</td></tr>
 * <tr><td>{@code pseudonym-is-name}, {@code pseudonym-twice}</td><td>a pseudonym hides nobody (error)</td></tr>
 * <tr><td>{@code used-without-consent}</td><td>a consent that was noted does not hold on the day (error)</td></tr>
 * <tr><td>{@code no-route-of-contact}</td><td>somebody hard to reach has no channel and no voice (warning)</td></tr>
 * <tr><td>{@code one-perspective}</td><td>an assessment hears one side only (warning)</td></tr>
 * <tr><td>{@code session-outside-phases}</td><td>a session was held while no phase was open (warning)</td></tr>
 * <tr><td>{@code unfamiliar-word}</td><td>an open word almost is a known one (warning)</td></tr>
 * <tr><td>{@code unknown-typology}, {@code unknown-axis}</td><td>the position is of another one (error)</td></tr>
 * <tr><td>{@code phase-open-twice}</td><td>two spans of one phase overlap (error)</td></tr>
 * <tr><td>{@code unknown-group}</td><td>a group is not one of the population (error)</td></tr>
 * <tr><td>{@code unknown-layer}</td><td>an observed tie is of a layer the network has not (warning)</td></tr>
 * <tr><td>{@code trust-off-scale}</td><td>an observed tie of trust is not from 0 to 4 (error)</td></tr>
 * <tr><td>{@code unknown-effect-level}</td><td>an effect is on a level its typology has not (warning)</td></tr>
 * <tr><td>{@code unknown-framework}</td><td>an assessment or a rating is by a framework not at hand (error)</td></tr>
 * <tr><td>{@code unknown-question}, {@code rating-off-scale}</td><td>a rating does not fit its framework (error)</td></tr>
 * <tr><td>{@code compass-stop}, {@code guard-moved}</td><td>a rater says that a line is crossed (warning)</td></tr>
 * <tr><td>{@code harm-without-answer}, {@code harm-without-owner}</td><td>an unwanted effect is left (warning)</td></tr>
 * </table>
 *
 * <p>What else must hold between an assessment and its framework, {@link
 * io.github.cocreation.core.framework.Assessment#check} says; what of roles, {@link RoleAssignments#check}; what within the
 * journal, {@link io.github.cocreation.core.journal.Journal#check()}.
 */
public final class ProcessRules {
    private static final ProcessRules DEFAULTS =
            new ProcessRules(KnownRoles.builtIn(), Typologies.builtIn(), Frameworks.builtIn());

    private final KnownRoles roles;
    private final Typologies typologies;
    private final Frameworks frameworks;

    private ProcessRules(KnownRoles roles, Typologies typologies, Frameworks frameworks) {
        this.roles = roles;
        this.typologies = typologies;
        this.frameworks = frameworks;
    }

    /** {@return the rules with the built-in roles, typologies and frameworks} */
    public static ProcessRules withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with these roles}
     *
     * @param roles the roles that stakeholders may hold
     */
    public ProcessRules withRoles(KnownRoles roles) {
        return new ProcessRules(roles, typologies, frameworks);
    }

    /**
     * {@return a copy with these typologies}
     *
     * @param typologies the typologies that a position may be in
     */
    public ProcessRules withTypologies(Typologies typologies) {
        return new ProcessRules(roles, typologies, frameworks);
    }

    /**
     * {@return a copy with these frameworks}
     *
     * @param frameworks the frameworks that assessments may be by
     */
    public ProcessRules withFrameworks(Frameworks frameworks) {
        return new ProcessRules(roles, typologies, frameworks);
    }

    /**
     * {@return everything that does not fit together, rule by rule}
     *
     * @param process the process
     */
    public Violations check(CoCreationProcess process) {
        ImmutableList.Builder<Violation> found = ImmutableList.builder();
        for (ProcessCheck check : checks()) {
            check.check(process, found::add);
        }
        return Violations.of(found.build());
    }

    private ImmutableList<ProcessCheck> checks() {
        return ImmutableList.of(
                new InitiatorCheck(),
                new StrangerCheck(),
                new OutsideCheck(),
                new PublicActorCheck(),
                new MandateCheck(),
                new PositionCheck(typologies),
                new PhaseCheck(),
                new GroupCheck(),
                (process, found) -> RoleAssignments.of(process.roles())
                        .check(process.stakeholders().keySet(), roles)
                        .all()
                        .forEach(found),
                new RouteToPowerCheck(),
                new LayerCheck(),
                new TrustScaleCheck(),
                new EffectLevelCheck(typologies),
                new AssessmentsCheck(frameworks),
                new CompassStopCheck(frameworks),
                new HarmCheck(),
                new RatedCheck(frameworks),
                (process, found) -> process.journal().check().all().forEach(found),
                new WithdrawalCheck(),
                new ProtectionCheck(),
                new ConsentCheck(),
                new RouteOfContactCheck(),
                new SessionPhaseCheck(),
                new UnfamiliarWordCheck());
    }
}
