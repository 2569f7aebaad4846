/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide.site;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.RoleNeed;
import io.github.cocreation.methods.definition.Step;
import java.util.List;

/** What a method says of itself. */
final class MethodPage {
    private MethodPage() {}

    static String of(MethodDefinition method) {
        ImmutableList.Builder<List<String>> numbers = ImmutableList.<List<String>>builder()
                .add(List.of("family", method.family().toString()))
                .add(List.of("phases", method.phases().toString()))
                .add(List.of("people", method.participants().toString()))
                .add(List.of("minutes", method.durationMinutes() + " (" + method.durationScope() + ")"))
                .add(List.of("days", method.calendarDays().toString()));
        method.tableSize().ifPresent(size -> numbers.add(List.of("people at a table", size.toString())));
        method.rounds().ifPresent(rounds -> numbers.add(List.of("rounds", rounds.toString())));
        numbers.add(List.of(
                        "needs",
                        method.inputs().required() + ", may use "
                                + method.inputs().optional()))
                .add(List.of(
                        "yields",
                        method.outputs().primary() + ", also "
                                + method.outputs().secondary()))
                .add(List.of(
                        "online",
                        method.online().feasible() + ": "
                                + english(method.online().how())));
        return new Page(english(method.name()))
                .text(english(method.intent()))
                .table("Numbers: least, usual, most", List.of("what", "how"), numbers.build())
                .table(
                        "Steps",
                        List.of("step", "% of the time", "in", "what happens", "yields"),
                        method.steps().stream().map(MethodPage::row).toList())
                .list("Roles", method.roles().stream().map(MethodPage::need).toList())
                .list(
                        "Before",
                        method.preconditions().stream().map(MethodPage::english).toList())
                .list(
                        "It works when",
                        method.successConditions().stream()
                                .map(MethodPage::english)
                                .toList())
                .table(
                        "How it goes wrong",
                        List.of("what", "against it"),
                        method.failureModes().stream()
                                .map(each -> List.of(english(each.mode()), english(each.counter())))
                                .toList())
                .list("Strengthens", method.cornerstones())
                .text("Described in: " + method.citation())
                .list(
                        "Sources",
                        method.sources().stream()
                                .map(each -> each.source().cited() + ", for " + each.supports())
                                .toList())
                .link("../index.html", "All measures and methods")
                .html();
    }

    private static List<String> row(Step step) {
        return ImmutableList.of(
                english(step.title()),
                String.valueOf(step.share()),
                step.grouping().toString(),
                english(step.what()),
                step.output().map(Object::toString).orElse(""));
    }

    private static String need(RoleNeed need) {
        return need.role() + ": at least " + need.min()
                + need.perParticipants()
                        .map(people -> ", one for " + people + " people")
                        .orElse("");
    }

    private static String english(Text text) {
        return text.english();
    }
}
