/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Goes all ways through a programme at once, and notes what is wrong on any of them. */
final class ProgrammeFlow {
    private final MethodCatalogue catalogue;
    private final Situation situation;
    private final TokenGaps gaps;
    private final SituationCheck fitting;
    private final FocusCheck focus = new FocusCheck();
    private final List<Violation> violations = new ArrayList<>();

    ProgrammeFlow(MethodCatalogue catalogue, Situation situation) {
        this.catalogue = catalogue;
        this.situation = situation;
        this.gaps = new TokenGaps(catalogue);
        this.fitting = new SituationCheck(situation);
    }

    ProgrammeCheck check(Programme programme) {
        FlowState end = follow(
                programme,
                "",
                FlowState.start(
                        catalogue.tokens().closure(situation.start()),
                        situation.people().orElse(0)));
        focus.end(end.last);
        violations.addAll(focus.violations());
        return ProgrammeCheck.builder()
                .violations(Violations.of(violations))
                .gaps(gaps.found())
                .addAllTokens(end.tokens)
                .build();
    }

    private FlowState follow(Programme programme, String place, FlowState before) {
        if (programme instanceof Use use) {
            return use(use, place.isEmpty() ? "programme" : place, before);
        } else if (programme instanceof Sequence sequence) {
            FlowState state = before;
            for (int i = 0; i < sequence.parts().size(); i++) {
                state = follow(sequence.parts().get(i), in(place, "parts[" + i + "]"), state);
            }
            return state;
        } else if (programme instanceof Parallel parallel) {
            List<FlowState> ends = new ArrayList<>();
            for (int i = 0; i < parallel.lines().size(); i++) {
                FlowState line = before.line(parallel.lines().size());
                ends.add(follow(parallel.lines().get(i), in(place, "lines[" + i + "]"), line));
            }
            return ends.stream().reduce(FlowState::and).orElse(before).withPeople(before.people);
        } else if (programme instanceof Repeat repeat) {
            return repeat(repeat, place, before);
        } else if (programme instanceof Choice choice) {
            named(choice.when(), in(place, "when"));
            FlowState then = follow(choice.then(), in(place, "then"), before);
            return then.or(choice.otherwise()
                    .map(other -> follow(other, in(place, "otherwise"), before))
                    .orElse(before));
        } else {
            return follow(((Optionally) programme).part(), in(place, "part"), before)
                    .or(before);
        }
    }

    private FlowState repeat(Repeat repeat, String place, FlowState before) {
        repeat.until().ifPresent(condition -> named(condition, in(place, "until")));
        int first = focus.size();
        FlowState after = follow(repeat.part(), in(place, "part"), before.newRound());
        if (repeat.times() > 1) {
            focus.loop(first, before.last, after.last);
        }
        return after;
    }

    private FlowState use(Use use, String place, FlowState before) {
        Optional<MethodDefinition> found = catalogue.find(use.method());
        if (found.isEmpty()) {
            unknown(use.method(), place);
            int number = focus.add(place, null, before.last);
            return new FlowState(
                    before.tokens, before.reached, new TreeSet<>(Set.of(number)), before.talked, before.people);
        }
        MethodDefinition method = found.get();
        Set<Token> tokens = new TreeSet<>(before.tokens);
        for (Token token : method.inputs().required()) {
            if (!tokens.contains(token)) {
                violations.add(gaps.report(place, method, token, tokens));
                tokens.addAll(catalogue.tokens().closure(ImmutableSortedSet.of(token)));
            }
        }
        Set<Token> yielded = new TreeSet<>(method.outputs().all());
        yielded.removeAll(UsedSteps.unmade(method, use.settings()));
        tokens.addAll(catalogue.tokens().closure(yielded));
        Set<Phase> reached = advance(method, place, before.reached);
        violations.addAll(fitting.check(use, method, place, before.people));
        if (method.focus() == Focus.DIAGNOSTIC && !before.talked && judges(reached)) {
            violations.add(Violation.warning(
                    "judged-before-talk",
                    place,
                    method.id(),
                    "judges results by diagnosis and should come after a dialogic method",
                    "let those concerned say first what changed for them, in (storytelling) for instance"));
        }
        int number = focus.add(place, method, before.last);
        return new FlowState(
                tokens,
                reached,
                new TreeSet<>(Set.of(number)),
                before.talked || method.focus() == Focus.DIALOGIC,
                before.people);
    }

    private Set<Phase> advance(MethodDefinition method, String place, Set<Phase> before) {
        Set<Phase> reached = EnumSet.noneOf(Phase.class);
        EnumSet<Phase> behind = EnumSet.noneOf(Phase.class);
        for (Phase phase : before) {
            Optional<Phase> next = next(method, phase);
            if (next.isEmpty()) {
                behind.add(phase);
            }
            reached.add(next.orElse(method.phases().first()));
        }
        if (!behind.isEmpty()) {
            violations.add(Violation.warning(
                    "phase-backwards",
                    place,
                    method.id(),
                    "belongs in "
                            + method.phases().stream().map(Codecs::word).toList()
                            + " and should not come after (" + Codecs.word(Collections.max(behind))
                            + "), which was reached before",
                    "begin a new round with a (repeat) around it and what follows, or do it in a line beside"
                            + " what went before"));
        }
        return reached;
    }

    /** The phase a method is taken to be in if one has come so far; empty if all of its phases are behind. */
    static Optional<Phase> next(MethodDefinition method, Phase reached) {
        return method.phases().tailSet(reached, true).stream().findFirst();
    }

    /** Whether a method is there to judge results, whichever way one came. */
    static boolean judges(Set<Phase> reached) {
        return reached.stream().allMatch(phase -> phase == Phase.EVALUATE);
    }

    private void named(Condition condition, String place) {
        condition.methods().stream().filter(id -> catalogue.find(id).isEmpty()).forEach(id -> unknown(id, place));
    }

    private void unknown(MethodId id, String place) {
        violations.add(Violation.error("unknown-method", place, id, "is not in the catalogue", catalogue.remedy(id)));
    }

    private static String in(String place, String part) {
        return place.isEmpty() ? part : place + "." + part;
    }
}
