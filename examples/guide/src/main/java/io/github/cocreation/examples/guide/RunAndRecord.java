/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.StepId;
import io.github.cocreation.methods.run.Run;
import io.github.cocreation.methods.run.StepHeld;
import java.time.Instant;

/** Chapter 4: what was held, who was there, what was said and decided. */
public final class RunAndRecord {
    private static final Instant SIX = Instant.parse("2026-03-02T17:00:00Z");

    private RunAndRecord() {}

    // guide: begin
    static Journal evening() {
        SessionId cafe = SessionId.of("cafe");
        StakeholderId city = StakeholderId.of("city");
        StakeholderId parents = StakeholderId.of("parents");
        return Journal.of(ImmutableList.of(
                SessionHeld.builder()
                        .id(EntryId.of("e1"))
                        .at(SIX)
                        .session(cafe)
                        .title("World Café about the crossing")
                        .minutes(90)
                        .method(MethodId.of("world-cafe"))
                        .build(),
                present("e2", city),
                present("e3", parents),
                present("e4", StakeholderId.of("school")),
                turn("e5", city, 14),
                turn("e6", parents, 3),
                Decision.builder()
                        .id(EntryId.of("e7"))
                        .at(SIX.plusSeconds(5400))
                        .session(cafe)
                        .subject("Close the crossing to lorries from 7 to 9")
                        .proposer(parents)
                        .addDecider(city)
                        .addBasedOn(EntryId.of("e6"))
                        .build()));
    }

    private static Presence present(String id, StakeholderId who) {
        return Presence.builder()
                .id(EntryId.of(id))
                .at(SIX)
                .session(SessionId.of("cafe"))
                .stakeholder(who)
                .minutes(90)
                .build();
    }

    private static Contribution turn(String id, StakeholderId who, double minutes) {
        return Contribution.builder()
                .id(EntryId.of(id))
                .at(SIX.plusSeconds(600))
                .session(SessionId.of("cafe"))
                .stakeholder(who)
                .kind(ContributionKind.TURN)
                .minutes(minutes)
                .build();
    }

    static CoCreationProcess recorded() {
        return ModelAProcess.crossing().withJournal(evening());
    }
    // guide: end

    /**
     * Prints what is next in a programme of which one step was held, and what a journal holds.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // guide: begin
        MethodCatalogue catalogue = MethodCatalogue.discover();
        Run run = Run.of(ComposeAProgramme.evening())
                .happened(StepHeld.builder()
                        .step(StepId.of("parts[0]"))
                        .at(SIX)
                        .minutes(95)
                        .addPresent(StakeholderId.of("city"))
                        .build());
        run.statuses().forEach((step, status) -> System.out.println(step + ": " + status));
        run.next(catalogue).forEach(System.out::println);
        System.out.println(run.journal(catalogue).size() + " entries come from the run itself.");
        System.out.println(recorded().journal().size() + " entries were written by hand.");
        // guide: end
    }
}
