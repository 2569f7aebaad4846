/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.examples.host.cafe.Cafe;
import io.github.cocreation.examples.host.cafe.CafePlanner;
import io.github.cocreation.examples.host.cafe.CafeWish;
import io.github.cocreation.examples.host.reading.Readings;
import io.github.cocreation.examples.host.refusal.RefusedException;
import io.github.cocreation.examples.host.refusal.StaleException;
import io.github.cocreation.examples.host.store.Cafes;
import io.github.cocreation.examples.host.store.Processes;
import io.github.cocreation.examples.host.store.Stored;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** World Cafés: begun with those who are there, replanned between rounds, closed into the journal. */
final class CafePages {

    private final Processes processes;
    private final Cafes cafes;
    private final CafePlanner planner;
    private final Readings readings;
    private final Clock clock;

    CafePages(Services services) {
        this.processes = services.processes();
        this.cafes = services.cafes();
        this.planner = services.planner();
        this.readings = services.readings();
        this.clock = services.clock();
    }

    void serve(RoutesConfig routes) {
        routes.get("/processes/{id}/cafes", this::list);
        routes.post("/processes/{id}/cafes", this::open);
        routes.get("/processes/{id}/cafes/{number}", this::show);
        routes.post("/processes/{id}/cafes/{number}/people", this::people);
        routes.post("/processes/{id}/cafes/{number}/rounds", this::round);
        routes.post("/processes/{id}/cafes/{number}/close", this::close);
    }

    private void list(Context context) {
        Reader reader = Reader.of(context);
        Stored stored = Lookup.process(context, processes);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        CafeForms forms = new CafeForms(
                reader, Form.token(context), Page.path(stored.process().id()) + "/cafes");
        Page.of(reader)
                .about(stored.process().id())
                .give(
                        context,
                        reader.say("cafes.of", "process", stored.process().title()),
                        forms.list(cafes.all(stored.process().id()))
                                .add(forms.open(
                                        CafePlanner.askable(stored.process(), now.toLocalDate()),
                                        now,
                                        planner.rounds())));
    }

    private void open(Context context) {
        Form form = Form.of(context);
        Stored stored = Lookup.process(context, processes);
        CafeWish wish = new CafeWish(
                present(form),
                LocalDateTime.of(
                        form.value("date", LocalDate::parse, "a date such as 2026-03-05"),
                        form.value("time", LocalTime::parse, "a time such as 09:30")),
                form.whole("size", CafeForms.SMALLEST_TABLE, CafeForms.LARGEST_TABLE),
                form.whole("rounds", planner.rounds().min(), planner.rounds().max()));
        Cafes.Kept kept = cafes.open(stored.process().id(), planner.plan(stored.process(), wish));
        seeOther(context, kept);
    }

    private void show(Context context) {
        Reader reader = Reader.of(context);
        Stored stored = Lookup.process(context, processes);
        Cafes.Kept kept = Lookup.cafe(context, cafes);
        String path = Page.path(stored.process().id()) + "/cafes";
        CafeForms forms = new CafeForms(reader, Form.token(context), path);
        CafeView view = new CafeView(reader, kept);
        boolean isOpen = kept.cafe().state() == Cafe.State.OPEN;
        ImmutableList<Readings.Change> changes =
                isOpen ? ImmutableList.of() : readings.changes(stored.process(), kept.occasion(), reader.locale());
        Page.of(reader)
                .about(stored.process().id())
                .give(
                        context,
                        reader.say(
                                "cafe.of",
                                "number",
                                reader.numerals().whole(kept.number()),
                                "process",
                                stored.process().title()),
                        view.status()
                                .add(isOpen ? forms.run(kept) : view.changes(changes))
                                .add(view.rounds())
                                .add(view.ways()));
    }

    private void people(Context context) {
        Form form = Form.of(context);
        change(context, form, cafe -> planner.withPresent(cafe, present(form)));
    }

    private void round(Context context) {
        change(context, Form.of(context), Cafe::withNextHeld);
    }

    private void close(Context context) {
        change(context, Form.of(context), Cafe::closed);
    }

    private void change(Context context, Form form, UnaryOperator<Cafe> change) {
        Cafes.Kept kept = Lookup.cafe(context, cafes);
        if (kept.revision() != form.whole("revision", 0, Integer.MAX_VALUE)) {
            throw new StaleException("The café was changed by somebody else.\nMaybe look at it again.");
        }
        if (kept.cafe().state() == Cafe.State.CLOSED) {
            throw RefusedException.of(new IllegalArgumentException("The café is over.\nMaybe begin a new one."));
        }
        seeOther(context, cafes.change(Lookup.id(context), kept, change.apply(kept.cafe())));
    }

    private static void seeOther(Context context, Cafes.Kept kept) {
        context.redirect(Page.path(Lookup.id(context)) + "/cafes/" + kept.number(), HttpStatus.SEE_OTHER);
    }

    private static ImmutableSet<StakeholderId> present(Form form) {
        try {
            return form.texts("present").stream().map(StakeholderId::of).collect(ImmutableSet.toImmutableSet());
        } catch (IllegalArgumentException e) {
            throw RefusedException.of(e);
        }
    }
}
