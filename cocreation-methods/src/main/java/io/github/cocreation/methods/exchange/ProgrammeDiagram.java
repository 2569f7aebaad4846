/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Choice;
import io.github.cocreation.methods.composition.Optionally;
import io.github.cocreation.methods.composition.Parallel;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.Repeat;
import io.github.cocreation.methods.composition.Sequence;
import io.github.cocreation.methods.composition.Use;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A programme as nodes and ways between them, with a place for each: columns from left to right, tracks from top to bottom, lanes by the
 * first role that a method needs. No two nodes of a lane share column and track.
 */
final class ProgrammeDiagram {
    /** The lane of methods that need no role, and of what joins the others. */
    private static final String EVERYBODY = "everybody";

    private final MethodCatalogue catalogue;
    private final Locale locale;
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<FlowNode.Flow> flows = new ArrayList<>();
    private final List<String> lanes = new ArrayList<>();

    private ProgrammeDiagram(MethodCatalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        lanes.add(EVERYBODY);
    }

    /** A part that has been placed: where to enter and leave it, the first column after it, and how many tracks it takes. */
    private record Piece(String entry, String exit, int end, int tracks) {}

    static ProgrammeDiagram of(Programme programme, MethodCatalogue catalogue, Locale locale) {
        ProgrammeDiagram diagram = new ProgrammeDiagram(catalogue, locale);
        String start = diagram.add(FlowNode.Kind.START, "", 0, 0, 0);
        Piece all = diagram.place(programme, 1, 0);
        String end = diagram.add(FlowNode.Kind.END, "", 0, all.end, 0);
        diagram.join(start, all.entry, "");
        diagram.join(all.exit, end, "");
        return diagram;
    }

    ImmutableList<FlowNode> nodes() {
        return ImmutableList.copyOf(nodes);
    }

    ImmutableList<FlowNode.Flow> flows() {
        return ImmutableList.copyOf(flows);
    }

    ImmutableList<String> lanes() {
        return ImmutableList.copyOf(lanes);
    }

    private String add(FlowNode.Kind kind, String label, int lane, int column, int track) {
        String id = "n" + (nodes.size() + 1);
        nodes.add(new FlowNode(id, kind, label, lane, column, track));
        return id;
    }

    private void join(String from, String to, String label) {
        flows.add(new FlowNode.Flow(from, to, label));
    }

    private Piece place(Programme programme, int column, int track) {
        if (programme instanceof Use use) {
            Optional<MethodDefinition> method = catalogue.find(use.method());
            String label = method.map(found -> found.name().in(locale))
                    .orElse(use.method().value());
            String id = add(FlowNode.Kind.TASK, label, lane(method), column, track);
            return new Piece(id, id, column + 1, 1);
        }
        if (programme instanceof Sequence sequence) {
            return sequence(sequence.parts(), column, track);
        }
        if (programme instanceof Parallel parallel) {
            return branches(
                    FlowNode.Kind.PARALLEL,
                    parallel.lines(),
                    ImmutableList.of(),
                    parallel.split().name().toLowerCase(Locale.ROOT),
                    column,
                    track);
        }
        if (programme instanceof Choice choice) {
            ImmutableList.Builder<Programme> parts = ImmutableList.builder();
            parts.add(choice.then());
            choice.otherwise().ifPresent(parts::add);
            return branches(
                    FlowNode.Kind.CHOICE,
                    parts.build(),
                    ImmutableList.of("yes", "no"),
                    choice.when().toString(),
                    column,
                    track);
        }
        if (programme instanceof Optionally optionally) {
            return branches(
                    FlowNode.Kind.CHOICE,
                    ImmutableList.of(optionally.part()),
                    ImmutableList.of("yes", "no"),
                    "wanted?",
                    column,
                    track);
        }
        return repeat((Repeat) programme, column, track);
    }

    private Piece sequence(ImmutableList<Programme> parts, int column, int track) {
        int next = column;
        int tracks = 1;
        String entry = "";
        String exit = "";
        for (Programme part : parts) {
            Piece piece = place(part, next, track);
            if (entry.isEmpty()) {
                entry = piece.entry;
            } else {
                join(exit, piece.entry, "");
            }
            exit = piece.exit;
            next = piece.end;
            tracks = Math.max(tracks, piece.tracks);
        }
        return new Piece(entry, exit, next, tracks);
    }

    /** Parts side by side between two gateways; with fewer parts than labels, one way leads from the first to the second. */
    private Piece branches(
            FlowNode.Kind kind,
            ImmutableList<Programme> parts,
            ImmutableList<String> labels,
            String label,
            int column,
            int track) {
        String split = add(kind, label, 0, column, track);
        List<Piece> pieces = new ArrayList<>();
        int tracks = 0;
        int end = column + 1;
        for (Programme part : parts) {
            Piece piece = place(part, column + 1, track + tracks);
            pieces.add(piece);
            tracks += piece.tracks;
            end = Math.max(end, piece.end);
        }
        String merge = add(kind, "", 0, end, track);
        for (int i = 0; i < pieces.size(); i++) {
            join(split, pieces.get(i).entry, labels.isEmpty() ? "" : labels.get(i));
            join(pieces.get(i).exit, merge, "");
        }
        if (pieces.size() < labels.size()) {
            join(split, merge, labels.get(pieces.size()));
        }
        return new Piece(split, merge, end + 1, Math.max(1, tracks));
    }

    private Piece repeat(Repeat repeat, int column, int track) {
        String again = add(FlowNode.Kind.CHOICE, "", 0, column, track);
        Piece part = place(repeat.part(), column + 1, track);
        String label = repeat.until().map(condition -> condition + "?").orElse("done " + repeat.times() + " times?");
        String decide = add(FlowNode.Kind.CHOICE, label, 0, part.end, track);
        join(again, part.entry, "");
        join(part.exit, decide, "");
        join(decide, again, repeat.until().isPresent() ? "no, at most " + repeat.times() + " times" : "no");
        return new Piece(again, decide, part.end + 1, part.tracks);
    }

    private int lane(Optional<MethodDefinition> method) {
        String role = method.flatMap(found -> found.roles().stream().findFirst())
                .map(need -> need.role())
                .map(RoleId::value)
                .orElse(EVERYBODY);
        if (!lanes.contains(role)) {
            lanes.add(role);
        }
        return lanes.indexOf(role);
    }
}
