/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.participation.FacilitationTeam;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * M35: whose voices are missing, as the lowest {@linkplain CellParity parity} of any group or stated intersection of those concerned
 * among those who spoke.
 *
 * <p>Among the parts stand the heads of each cell at every recorded stage of the {@linkplain FunnelCount funnel}, the parity of each
 * with its exact 95 % interval, and for each breakdown how much of the inequality of contributions lies between its groups and
 * within them ({@link TheilSplit}).
 *
 * <p><b>Worked example.</b> Tenants are 60 % of those concerned and 3 of the 15 who spoke: 0.2 / 0.6 = 0.33, missing; the exact interval of
 * 3 of 15 is 0.043 to 0.481, so the parity lies between 0.07 and 0.80: chance alone does not explain it.
 *
 * <p><b>Range.</b> From 0; 1 is as many as there should be. <b>Minimum.</b> A breakdown of the population and 10 people at the stage of
 * whom it is known in which groups they are. <b>Cost.</b> Linear in the journal, and in stakeholders times cells. <b>Source.</b> Those
 * the service is for always have to take part (seed: CoSIE); Clopper and Pearson (1934); Theil (1967); the cut-offs are heuristics.
 */
public final class MissingVoices implements Measure {
    private static final String KNOWN = "people of known groups at the stage";
    private static final int LEAST_HEADS = 10;
    private static final double CONFIDENCE = 0.95;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M35"))
            .name("Missing voices")
            .question("Whose voices are missing, of all those concerned?")
            .formula("min over groups and intersections of (share of those who spoke / share of those concerned)")
            .range(MeasureRange.from(0))
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("a breakdown of the people concerned, and ten of its groups' people at the stage")
            .bands(Bands.lowest(
                            "missing", Level.POOR, "a group has less than half of the voices its size would give it")
                    .from(0.5, "thin", Level.WATCH, "a group has clearly fewer voices than its size would give it")
                    .from(0.8, "there", Level.GOOD, "every group has about the voices its size would give it")
                    .by(Source.heuristic("four-fifths convention, borrowed; a half as warning line")))
            .addSource(Source.seed(SeedArticle.COSIE))
            .addSource(Source.literature("Clopper & Pearson (1934), Biometrika 26"))
            .addSource(Source.literature("Theil (1967), Economics and Information Theory"))
            .build();
    private static final MissingVoices DEFAULTS = new MissingVoices(FunnelCount.withDefaults(), VoiceStage.SPOKE);

    private final FunnelCount count;
    private final VoiceStage stage;

    private MissingVoices(FunnelCount count, VoiceStage stage) {
        this.count = count;
        this.stage = stage;
    }

    /** {@return the measure of those who spoke, over groups and stated intersections} */
    public static MissingVoices withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that also looks at every intersection of two characteristics whose share is known}
     *
     * @param first a characteristic
     * @param second another
     */
    public MissingVoices withCrossing(Characteristic first, Characteristic second) {
        return new MissingVoices(count.withCrossing(first, second), stage);
    }

    /**
     * {@return a copy that looks at another stage, such as those present or heard}
     *
     * @param value the stage
     */
    public MissingVoices atStage(VoiceStage value) {
        return new MissingVoices(count, value);
    }

    /**
     * {@return the name of the part that holds a cell's heads at a stage}
     *
     * @param stage the stage
     * @param cell the cell
     */
    public static String headsPart(VoiceStage stage, PopulationCell cell) {
        return Codecs.word(stage) + ": " + cell;
    }

    /**
     * {@return the name of the part that holds a cell's parity}
     *
     * @param cell the cell
     */
    public static String parityPart(PopulationCell cell) {
        return "parity: " + cell;
    }

    /**
     * {@return the name of the part that holds the upper end of a cell's parity}
     *
     * @param cell the cell
     */
    public static String highPart(PopulationCell cell) {
        return "parity at most: " + cell;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        VoiceFunnel funnel = count.of(process);
        Measurement.Builder measurement = measure(process, funnel)
                .putParameter("stage", Codecs.word(stage))
                .putParameter("confidence", Digits.percent(CONFIDENCE))
                .addInput(funnel.rows().size() + " groups and intersections of those concerned");
        if (!funnel.all().containsKey(VoiceStage.INVITED) && !funnel.all().containsKey(VoiceStage.REACHED)) {
            measurement.addMissing("who was invited and reached");
        }
        return measurement.build();
    }

    private Measurement.Builder measure(CoCreationProcess process, VoiceFunnel funnel) {
        if (funnel.rows().stream().noneMatch(row -> row.share().isPresent())) {
            return DEFINITION.undefined(
                    UndefinedReason.UNKNOWN_REFERENCE,
                    "the process does not say which share of those concerned falls into which group",
                    0);
        }
        ImmutableList<CellParity> parities = funnel.rows().stream()
                .map(row -> CellParity.of(row, stage, CONFIDENCE))
                .flatMap(Optional::stream)
                .filter(parity -> parity.known() >= LEAST_HEADS)
                .collect(ImmutableList.toImmutableList());
        if (parities.isEmpty()) {
            int most = funnel.rows().stream()
                    .filter(row -> row.share().isPresent())
                    .mapToInt(row -> row.known().getOrDefault(stage, 0))
                    .max()
                    .orElse(0);
            Measurement.Builder undefined = DEFINITION.undefined(
                    most == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    "of " + most + " people at the stage " + Codecs.word(stage)
                            + " it is known in which groups they are, at least " + LEAST_HEADS + " are needed",
                    most);
            part(undefined, KNOWN, most, most);
            return undefined.addTold(KNOWN);
        }
        CellParity lowest = parities.stream()
                .min(Comparator.comparingDouble(CellParity::parity))
                .orElseThrow();
        String told = parityPart(lowest.cell());
        Measurement.Builder measurement = DEFINITION
                .measured(lowest.parity(), lowest.known(), sentence(lowest))
                .addTold(told);
        for (FunnelRow row : funnel.rows()) {
            row.heads()
                    .forEach((at, heads) -> part(
                            measurement,
                            headsPart(at, row.cell()),
                            heads,
                            heads == 0 ? 0 : funnel.fewest().orElse(heads)));
        }
        for (CellParity parity : parities) {
            int heads = parity.heads() == 0 ? 0 : funnel.fewest().orElse(fewer(parity));
            part(measurement, parityPart(parity.cell()), parity.parity(), heads);
            part(measurement, "parity at least: " + parity.cell(), parity.low(), heads);
            part(measurement, highPart(parity.cell()), parity.high(), heads);
        }
        int lost = funnel.fewestLost().orElse(0);
        funnel.all().forEach((at, heads) -> part(measurement, Codecs.word(at), heads, lost));
        splits(process)
                .forEach((characteristic, split) -> measurement
                        .putPart("Theil T of contributions, groups by " + characteristic, Optional.of(split.total()))
                        .putPart("Theil T between groups by " + characteristic, Optional.of(split.between()))
                        .putPart("Theil T within groups by " + characteristic, Optional.of(split.within())));
        return measurement;
    }

    /** A part about some people; one about nobody tells nothing about anybody. */
    private static void part(Measurement.Builder measurement, String name, double value, int heads) {
        measurement.putPart(name, Optional.of(value));
        if (heads > 0) {
            measurement.putHead(name, heads);
        }
    }

    /** Those of the cell or those beside it, whoever are fewer, as one gives away the other; 0 if nobody is of it. */
    private static int fewer(CellParity parity) {
        int beside = parity.known() - parity.heads();
        return beside == 0 ? parity.heads() : Math.min(parity.heads(), beside);
    }

    private String sentence(CellParity lowest) {
        String were = (stage == VoiceStage.SPOKE ? "" : "were ") + Codecs.word(stage);
        return "Furthest behind: (" + lowest.cell() + "), " + Digits.percent(lowest.share())
                + " of those concerned, but "
                + lowest.heads() + " of the " + lowest.known() + " who " + were + ", parity "
                + Digits.two(lowest.parity()) + " (95% exact: " + Digits.two(lowest.low()) + " to "
                + Digits.two(lowest.high()) + ").";
    }

    /** By each characteristic, how unequally contributions are spread over those identified whose group is known. */
    private static Map<String, TheilSplit> splits(CoCreationProcess process) {
        Map<StakeholderId, Integer> contributions = new HashMap<>();
        process.journal()
                .entries(Contribution.class)
                .forEach(contribution -> contributions.merge(contribution.stakeholder(), 1, Integer::sum));
        Set<StakeholderId> team = FacilitationTeam.of(process);
        Map<String, TheilSplit> splits = new TreeMap<>();
        Population population = process.population().orElseThrow();
        for (Breakdown breakdown : population.breakdowns()) {
            ImmutableList.Builder<TheilSplit.Holding> holdings = ImmutableList.builder();
            for (Stakeholder someone : process.stakeholders().values()) {
                String group = population.memberships(someone).stream()
                        .filter(breakdown.shares()::containsKey)
                        .map(Object::toString)
                        .collect(Collectors.joining(" & "));
                if (!group.isEmpty() && !team.contains(someone.id())) {
                    holdings.add(new TheilSplit.Holding(
                            group, someone.heads(), contributions.getOrDefault(someone.id(), 0)));
                }
            }
            TheilSplit.of(holdings.build())
                    .ifPresent(split -> splits.put(breakdown.characteristic().toString(), split));
        }
        return splits;
    }
}
