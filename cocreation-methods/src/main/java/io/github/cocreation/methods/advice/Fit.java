/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.FieldGroup;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.RoleNeed;
import io.github.cocreation.methods.definition.TokenVocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How one method fits needs and context: the values of the known facets, the reasons for it, the cautions. */
final class Fit {
    static final Source JUDGEMENT = Source.heuristic("judgement of this library");

    private static final Source FOCUS_RULE = Source.heuristic(
            "a diagnostic method needs a dialogic one next to it (after Move!: talk, not diagnosis, is the focus)");
    private static final Source REPEAT_RULE = Source.heuristic("a method used again without reason grows stale");

    private final MethodDefinition method;
    private final ImmutableList<Need> needs;
    private final AdviceWords words;
    private final Map<Facet, Double> values = new EnumMap<>(Facet.class);
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Reason> cautions = new ArrayList<>();
    private final Set<String> answers = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final Set<Token> missingTokens = new TreeSet<>();
    private final Map<RoleId, Integer> missingRoles = new TreeMap<>();
    private final boolean answersNeed;

    Fit(
            MethodDefinition method,
            ImmutableList<Need> needs,
            AdviceContext context,
            TokenVocabulary tokens,
            AdviceWords words) {
        this.method = method;
        this.needs = needs;
        this.words = words;
        remedies();
        shared(Facet.CORNERSTONES, Need::cornerstones, method.cornerstones());
        shared(Facet.PURPOSES, Need::purposes, method.purposes());
        answered();
        this.answersNeed = values.values().stream().anyMatch(value -> value > 0);
        phase(context);
        type(context);
        surroundings(context);
        readiness(context, tokens);
        aims(context);
        staffing(context);
        if (method.focus() == Focus.DIAGNOSTIC) {
            cautions.add(new Reason(
                    words.text("diagnostic")
                            + method.focusNote()
                                    .filter(note -> note.speaks(words.locale()))
                                    .map(note -> " " + note.in(words.locale()))
                                    .orElse(""),
                    FOCUS_RULE));
        }
        if (context.used().contains(method.id())) {
            cautions.add(new Reason(words.text("used"), REPEAT_RULE));
        }
    }

    /** Whether at least one need that is at all urgent is answered. */
    boolean answersNeed() {
        return answersNeed;
    }

    /** The codes of the needs it answers in any way, most urgent first. */
    Set<String> answers() {
        return answers;
    }

    /** The codes of the needs for which it is a named remedy. */
    Set<String> named() {
        return named;
    }

    Map<Facet, Double> values() {
        return values;
    }

    List<Reason> reasons() {
        return reasons;
    }

    List<Reason> cautions() {
        return cautions;
    }

    Set<Token> missingTokens() {
        return missingTokens;
    }

    Map<RoleId, Integer> missingRoles() {
        return missingRoles;
    }

    private void remedies() {
        if (needs.stream().allMatch(need -> need.remedies().isEmpty())) {
            return;
        }
        values.put(Facet.REMEDY, joined(need -> {
            int rank = need.remedies().indexOf(method.id());
            return rank < 0 ? 0 : 1 - rank / (2.0 * need.remedies().size());
        }));
    }

    private <W extends Comparable<W>> void shared(
            Facet facet, Function<Need, ? extends Set<W>> wanted, Set<W> offered) {
        if (needs.stream().anyMatch(need -> !wanted.apply(need).isEmpty())) {
            values.put(facet, joined(need -> share(wanted.apply(need), offered)));
        }
    }

    /** One reason for each need, by what it is called and never by what was found: that may not be for everybody. */
    private void answered() {
        for (Need need : needs) {
            List<String> how = new ArrayList<>();
            Set<Source> why = new LinkedHashSet<>();
            if (need.remedies().contains(method.id())) {
                how.add(words.text("how.remedy"));
                named.add(need.code());
                why.add(need.remedySource(method.id()));
            }
            Set<CriterionId> cornerstones = Sets.intersection(need.cornerstones(), method.cornerstones());
            if (!cornerstones.isEmpty()) {
                how.add(words.text(
                        "how.cornerstones",
                        "list",
                        words.listed(cornerstones.stream()
                                .map(words::criterion)
                                .map(name -> '"' + name + '"')
                                .sorted()
                                .toList())));
                why.add(fitSource());
            }
            Set<Purpose> purposes = Sets.intersection(need.purposes(), method.purposes());
            if (!purposes.isEmpty()) {
                how.add(words.text("how.purposes", "list", words.words("purpose", purposes)));
                why.add(method.source(FieldGroup.PURPOSES).orElseGet(this::fitSource));
            }
            if (!how.isEmpty()) {
                answers.add(need.code());
                reasons.add(new Reason(
                        words.text("answers", "need", need.title(), "how", String.join("; ", how)),
                        ImmutableList.copyOf(why)));
            }
        }
    }

    private void phase(AdviceContext context) {
        Set<Phase> open = context.phases().isEmpty()
                ? needs.stream().flatMap(need -> need.phases().stream()).collect(Collectors.toSet())
                : context.phases();
        if (open.isEmpty()) {
            return;
        }
        Set<Phase> common = Sets.intersection(method.phases(), open);
        Source source = fitSource();
        if (common.isEmpty()) {
            values.put(Facet.PHASE, 0.0);
            cautions.add(new Reason(
                    words.text("phase.other", "phases", words.phases(method.phases()), "open", words.phases(open)),
                    source));
        } else {
            values.put(Facet.PHASE, 1.0);
            reasons.add(new Reason(words.text("phase.common", "phases", words.phases(common)), source));
        }
    }

    private void type(AdviceContext context) {
        ImmutableSortedMap<CellId, Double> types = TypeWeights.of(context);
        double fits = 0;
        double known = 0;
        for (Map.Entry<CellId, Double> type : types.entrySet()) {
            OptionalInt fit = method.fit(type.getKey());
            if (fit.isPresent()) {
                fits += type.getValue() * fit.getAsInt();
                known += type.getValue();
            }
        }
        if (known == 0) {
            return;
        }
        values.put(Facet.TYPE, fits / known / MethodDefinition.BEST_FIT);
        CellId nearest = nearest(types);
        method.fit(nearest).ifPresent(fit -> {
            String how =
                    context.type().isPresent() || context.position().isPresent() ? "" : words.text("type.by-purposes");
            String degree = words.text("fit." + fit);
            Reason reason = new Reason(
                    words.text("type", "degree", degree, "type", words.word("type", nearest), "how", how), fitSource());
            (fit == 0 ? cautions : reasons).add(reason);
        });
    }

    private static CellId nearest(ImmutableSortedMap<CellId, Double> types) {
        CellId nearest = types.firstKey();
        for (Map.Entry<CellId, Double> type : types.entrySet()) {
            if (type.getValue() > types.getOrDefault(nearest, 0.0)) {
                nearest = type.getKey();
            }
        }
        return nearest;
    }

    private void aims(AdviceContext context) {
        if (context.purposes().isEmpty()) {
            return;
        }
        values.put(Facet.AIMS, share(context.purposes(), method.purposes()));
        Set<Purpose> common = Sets.intersection(context.purposes(), method.purposes());
        Source source = method.source(FieldGroup.PURPOSES).orElseGet(this::fitSource);
        if (common.isEmpty()) {
            cautions.add(new Reason(words.text("no-aim"), source));
        } else {
            reasons.add(new Reason(words.text("aim", "list", words.words("purpose", common)), source));
        }
    }

    private void staffing(AdviceContext context) {
        if (context.roles().isEmpty()) {
            return;
        }
        int people = context.people().orElse(method.participants().typical());
        for (RoleNeed need : method.roles()) {
            int lacking = need.needed(people) - context.roles().getOrDefault(need.role(), 0);
            if (lacking > 0) {
                missingRoles.put(need.role(), lacking);
            }
        }
        int needed = method.roles().size();
        values.put(Facet.STAFFING, needed == 0 ? 1 : (needed - missingRoles.size()) / (double) needed);
        Source source = method.source(FieldGroup.NUMBERS).orElse(JUDGEMENT);
        if (!missingRoles.isEmpty()) {
            cautions.add(new Reason(
                    words.text(
                            "roles",
                            "list",
                            words.listed(missingRoles.entrySet().stream()
                                    .map(role -> words.role(role.getKey()) + " (" + role.getValue() + ")")
                                    .toList())),
                    source));
        } else if (needed > 0) {
            reasons.add(new Reason(words.text("roles.filled"), source));
        }
    }

    private void surroundings(AdviceContext context) {
        if (context.contexts().isEmpty()) {
            return;
        }
        values.put(Facet.CONTEXT, share(context.contexts(), method.contexts()));
        var common = Sets.intersection(context.contexts(), method.contexts());
        if (!common.isEmpty()) {
            reasons.add(new Reason(words.text("surroundings", "list", words.words("context", common)), fitSource()));
        }
    }

    private void readiness(AdviceContext context, TokenVocabulary tokens) {
        if (context.tokens().isEmpty()) {
            return;
        }
        Set<Token> required = method.inputs().required();
        Set<Token> there = tokens.closure(context.tokens());
        values.put(Facet.READINESS, required.isEmpty() ? 1 : share(required, there));
        Set<Token> missing = Sets.difference(required, there);
        missingTokens.addAll(missing);
        Source source = method.source(FieldGroup.STEPS).orElse(JUDGEMENT);
        if (missing.isEmpty()) {
            reasons.add(new Reason(words.text("needs.none"), source));
        } else {
            cautions.add(new Reason(words.text("needs", "list", words.words("token", missing)), source));
        }
    }

    private Source fitSource() {
        return method.source(FieldGroup.FIT).orElse(JUDGEMENT);
    }

    private double joined(ToDoubleFunction<Need> match) {
        double unanswered = 1;
        for (Need need : needs) {
            unanswered *= 1 - need.urgency() * match.applyAsDouble(need);
        }
        return 1 - unanswered;
    }

    private static <W> double share(Set<W> wanted, Set<W> offered) {
        return wanted.isEmpty() ? 0 : Sets.intersection(wanted, offered).size() / (double) wanted.size();
    }
}
