/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.impact;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * M29: how the group fares that the process serves least, as its {@linkplain NetEffect net effect}.
 *
 * <p>Beside it: each group's net, plain and weighted by evidence; the shares of unintended and of unintended harmful effects;
 * and the gap between the net as users see it and as professionals (front line and management) do.
 *
 * <p><b>Worked example.</b> Users 2 and -1, staff -1, 1 and -1, firms 1, all claims: nets 0.5, -0.333 and 1, so -0.333, staff.
 * Half of the six were unintended, a third unintended and harmful.
 *
 * <p><b>Range.</b> -2 to 2, high is good. <b>Minimum.</b> 8 effects on 2 groups, one of them seen by users. A group of the
 * population without effects is named; it does not count as 0. <b>Cost.</b> Linear. <b>Source.</b> Effects intended and not, per
 * level and stakeholder (seed: Resonans); weights and cut-offs are heuristics.
 */
public final class ImpactBalance implements Measure {
    /** The part with the share of effects nobody wanted. */
    public static final String UNINTENDED = "unintended";

    /** The part with the share of effects nobody wanted that do harm. */
    public static final String HARM = "unintended and harmful";

    /** The part with the net as users see it minus the net as professionals do. */
    public static final String GAP = "users' view minus professionals'";

    private static final int LEAST_EFFECTS = 8;
    private static final double MUCH_HARM = 0.25;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M29"))
            .name("Balance of effects")
            .question("How does the group fare that the process serves least?")
            .formula("min over groups of sum v (e + 1) / sum (e + 1)")
            .range(MeasureRange.of(-2, 2))
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("eight effects on two groups, one of them seen by users")
            .bands(Bands.lowest("harm", Level.POOR, "a group is worse off; repair before going further")
                    .from(0, "acceptable", Level.GOOD, "no group is worse off")
                    .by(Source.heuristic("no group should be worse off")))
            .addSource(Source.seed(SeedArticle.RESONANS))
            .addSource(Source.heuristic("weights by grade of evidence"))
            .build();
    private static final ImpactBalance DEFAULTS = new ImpactBalance();

    private ImpactBalance() {}

    /** {@return the measure} */
    public static ImpactBalance withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableList<EffectObserved> effects = process.journal().entries(EffectObserved.class);
        TreeMap<GroupId, List<EffectObserved>> byGroup = new TreeMap<>();
        effects.forEach(effect ->
                byGroup.computeIfAbsent(effect.group(), g -> new ArrayList<>()).add(effect));
        Measurement.Builder measurement = measure(
                        effects, byGroup, Grouping.byPopulationGroup().heads(process))
                .addInput(Digits.count(effects.size(), "effect") + " on " + Digits.count(byGroup.size(), "group"));
        process.population()
                .ifPresent(population -> population.groups().stream()
                        .filter(group -> !byGroup.containsKey(group))
                        .forEach(group -> measurement.addMissing("an effect on group (" + group + ")")));
        return measurement.build();
    }

    private static Measurement.Builder measure(
            ImmutableList<EffectObserved> effects,
            Map<GroupId, List<EffectObserved>> byGroup,
            Map<String, Integer> heads) {
        int n = effects.size();
        boolean users = effects.stream().anyMatch(e -> e.perspective().equals(Perspective.USERS));
        if (n < LEAST_EFFECTS || byGroup.size() < 2 || !users) {
            return DEFINITION.undefined(
                    n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    Digits.count(n, "effect") + " on " + Digits.count(byGroup.size(), "group") + ", "
                            + (users ? "some" : "none") + " seen by users; at least " + LEAST_EFFECTS
                            + " on 2, one seen by users, are needed",
                    n);
        }
        Map.Entry<GroupId, List<EffectObserved>> worst = byGroup.entrySet().stream()
                .min(Comparator.comparingDouble(
                        entry -> NetEffect.of(entry.getValue()).orElseThrow()))
                .orElseThrow();
        double value = NetEffect.of(worst.getValue()).orElseThrow();
        double unintended = effects.stream().filter(e -> !e.intended()).count() / (double) n;
        double harm =
                effects.stream().filter(e -> !e.intended() && e.valence() < 0).count() / (double) n;
        Optional<Double> gap = seenBy(effects, Perspective.USERS)
                .flatMap(u -> seenBy(effects, Perspective.FRONT_LINE, Perspective.MANAGEMENT)
                        .map(p -> u - p));
        Measurement.Builder measurement = DEFINITION
                .measured(
                        value,
                        n,
                        "The group the process serves least is " + worst.getKey() + ", with a net effect of "
                                + Digits.two(value) + " on a scale from -2 to 2."
                                + (unintended == 0
                                        ? " No unintended effect is recorded, so probably nobody asked."
                                        : "")
                                + (harm > MUCH_HARM ? " More than a quarter of the effects are unintended harm." : ""))
                .putPart(UNINTENDED, Optional.of(unintended))
                .putPart(HARM, Optional.of(harm))
                .putPart(GAP, gap);
        byGroup.forEach((group, those) -> {
            measurement
                    .putPart("net: " + group, NetEffect.of(those))
                    .putPart("net, unweighted: " + group, NetEffect.unweighted(those));
            Optional.ofNullable(heads.get(group.value()))
                    .ifPresent(of -> measurement.putHead("net: " + group, of).putHead("net, unweighted: " + group, of));
        });
        return measurement.addTold("net: " + worst.getKey());
    }

    private static Optional<Double> seenBy(ImmutableList<EffectObserved> effects, Perspective... perspectives) {
        Set<Perspective> wanted = Set.of(perspectives);
        return NetEffect.of(effects.stream()
                .filter(effect -> wanted.contains(effect.perspective()))
                .toList());
    }
}
