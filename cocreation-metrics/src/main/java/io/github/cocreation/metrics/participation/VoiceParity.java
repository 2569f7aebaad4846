/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Bootstrap;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * M04: whether each group speaks in proportion to its heads.
 *
 * <p><b>Formula.</b> v_g = speech of g / all speech, h_g = heads of g / all heads, parity V_g = v_g / h_g; 1 is proportional.
 * The value is the lowest parity; every group's share and parity stand among the parts. Speech is minutes if every
 * contribution was timed, else the number of contributions. Heads are those of all who were present or contributed.
 *
 * <p>Those who facilitate or initiate are shown with their share only and belong to no other group: much talk of theirs
 * lowers the parity of all the others, as it should.
 *
 * <p><b>Range.</b> 0 to the largest 1/h_g. <b>Minimum.</b> 20 minutes or 40 contributions, and one group. What an interpreter
 * says is logged for the person interpreted; a chat beside a meeting is logged as a session of its own.
 *
 * <p><b>Worked example.</b> 4 users speak 10 minutes, 6 professionals 30: v = 0.25 and 0.75, h = 0.4 and 0.6, parity 0.625
 * and 1.25; the value is 0.625, quieter.
 *
 * <p><b>Cost.</b> One walk through the journal; the interval costs 1000 walks over sessions times people.
 */
public final class VoiceParity implements Measure {
    private static final int LEAST_MINUTES = 20;
    private static final int LEAST_CONTRIBUTIONS = 40;
    private static final String SHARE = "share of voice: ";
    private static final String HEADS = "share of heads: ";
    private static final String UNGROUPED = "heads without a group";
    private static final String PARITY = "parity: ";
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M04"))
            .name("Voice and heads")
            .question("Does each group speak in proportion to its heads?")
            .formula("min over groups of (speech of the group / all speech) / (heads of the group / all heads)")
            .range(MeasureRange.from(0))
            .direction(Direction.BALANCED)
            .minimumData("20 minutes or 40 contributions, and one group beside those who facilitate or initiate")
            .bands(Bands.lowest(
                            "unheard", Level.POOR, "a group has less than half of the voice its heads would give it")
                    .from(0.5, "quieter", Level.WATCH, "a group speaks clearly less than its heads would suggest")
                    .from(0.8, "proportional", Level.GOOD, "every group speaks about in proportion to its heads")
                    .from(1.25, "louder", Level.USUAL, "all groups speak more than their heads, others less")
                    .by(Source.heuristic("four-fifths convention, borrowed; a half as warning line")))
            .addSource(Source.practice("share of speaking time by group"))
            .addSource(Source.literature("Woolley et al. (2010), Science 330, on equal turns; replication is debated"))
            .build();
    private static final VoiceParity DEFAULTS =
            new VoiceParity(Grouping.byStanding(), Optional.of(Bootstrap.withDefaults()));

    private final Grouping grouping;
    private final Optional<Bootstrap> bootstrap;

    private VoiceParity(Grouping grouping, Optional<Bootstrap> bootstrap) {
        this.grouping = grouping;
        this.bootstrap = bootstrap;
    }

    /** {@return the measure over standings, with an interval} */
    public static VoiceParity withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that compares other groups}
     *
     * @param value by what to tell groups apart
     */
    public VoiceParity withGrouping(Grouping value) {
        return new VoiceParity(value, bootstrap);
    }

    /**
     * {@return a copy whose interval is drawn like this}
     *
     * @param value how to draw
     */
    public VoiceParity withBootstrap(Bootstrap value) {
        return new VoiceParity(grouping, Optional.of(value));
    }

    /** {@return a copy that draws no interval, for large journals} */
    public VoiceParity withoutInterval() {
        return new VoiceParity(grouping, Optional.empty());
    }

    /**
     * {@return the name of the part that holds a group's parity}
     *
     * @param group the group, as its grouping names it
     */
    public static String parityPart(String group) {
        return PARITY + group;
    }

    /**
     * {@return the name of the part that holds a group's share of the voice}
     *
     * @param group the group, as its grouping names it
     */
    public static String sharePart(String group) {
        return SHARE + group;
    }

    /**
     * {@return the name of the part that holds a group's share of the heads}
     *
     * @param group the group, as its grouping names it
     */
    public static String headsPart(String group) {
        return HEADS + group;
    }

    @Override
    public VoiceParity withSeed(long seed) {
        return bootstrap.map(drawn -> withBootstrap(drawn.withSeed(seed))).orElse(this);
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ParticipationTable table = ParticipationTable.of(process.journal(), java.util.Set.of());
        int contributions = table.contributions();
        boolean timed = contributions > 0 && table.timed() == contributions;
        Measurement.Builder measurement = measure(process, table, timed ? Counted.MINUTES : Counted.CONTRIBUTIONS)
                .putParameter("grouping", grouping.toString())
                .putParameter("speech", timed ? "minutes" : "contributions")
                .addInput(table.described());
        if (!timed && table.timed() > 0) {
            measurement.addMissing(
                    "minutes of " + (contributions - table.timed()) + " contributions, so turns are counted");
        }
        return measurement.build();
    }

    private Measurement.Builder measure(CoCreationProcess process, ParticipationTable table, Counted speech) {
        int n = table.people().size();
        if (n == 0) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no presence and no contribution is logged", 0);
        }
        double total = table.total(speech);
        if (total == 0) {
            return DEFINITION.undefined(UndefinedReason.ZERO_TOTAL, "nobody's speech is logged", n);
        }
        if (speech == Counted.MINUTES
                ? total < LEAST_MINUTES && table.contributions() < LEAST_CONTRIBUTIONS
                : table.contributions() < LEAST_CONTRIBUTIONS) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    table.contributions() + " contributions, at least " + LEAST_CONTRIBUTIONS + " or " + LEAST_MINUTES
                            + " minutes are needed",
                    n);
        }
        VoiceCount count = new VoiceCount(table, speech, heads(process), members(process));
        Map<String, VoiceCount.Voice> voices = count.voices(table.everySession());
        Optional<Map.Entry<String, VoiceCount.Voice>> lowest = VoiceCount.lowest(voices);
        if (lowest.isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.UNKNOWN_REFERENCE, "nobody present has a group by " + grouping, n);
        }
        return defined(process, table, count, voices, lowest.get());
    }

    private Measurement.Builder defined(
            CoCreationProcess process,
            ParticipationTable table,
            VoiceCount count,
            Map<String, VoiceCount.Voice> voices,
            Map.Entry<String, VoiceCount.Voice> lowest) {
        String group = lowest.getKey();
        VoiceCount.Voice voice = lowest.getValue();
        Measurement.Builder measurement = DEFINITION
                .measured(
                        voice.parity(),
                        table.people().size(),
                        "The group with the least voice for its heads is " + group + ": "
                                + Digits.percent(voice.shareOfVoice()) + " of the voice, "
                                + Digits.percent(voice.shareOfHeads()) + " of the heads, parity "
                                + Digits.two(voice.parity()) + ".")
                .addTold(PARITY + group, SHARE + group, HEADS + group)
                .interval(bootstrap.flatMap(b -> b.interval(
                        table.sessions(),
                        times -> VoiceCount.lowest(count.voices(times))
                                .map(e -> e.getValue().parity()))));
        voices.forEach((name, v) -> {
            measurement.putPart(SHARE + name, Optional.of(v.shareOfVoice())).putHead(SHARE + name, v.heads());
            if (!v.withoutParity()) {
                measurement.putPart(HEADS + name, Optional.of(v.shareOfHeads())).putHead(HEADS + name, v.heads());
                measurement.putPart(PARITY + name, Optional.of(v.parity())).putHead(PARITY + name, v.heads());
            }
        });
        long unknown = table.people().stream()
                .filter(id -> !process.stakeholders().containsKey(id))
                .count();
        if (unknown > 0) {
            measurement.addMissing(
                    unknown + " who spoke are not stakeholders of the process, counted as one head each");
        }
        int ungrouped = (int) table.people().stream().filter(count::isUngrouped).count();
        if (ungrouped > 0) {
            measurement.addMissing(ungrouped + " who were there have no group by " + grouping);
            measurement.putPart(UNGROUPED, Optional.of((double) ungrouped)).putHead(UNGROUPED, ungrouped);
        }
        return measurement;
    }

    private static ImmutableSortedMap<StakeholderId, Integer> heads(CoCreationProcess process) {
        TreeMap<StakeholderId, Integer> heads = new TreeMap<>();
        for (Stakeholder someone : process.stakeholders().values()) {
            heads.put(someone.id(), someone.heads());
        }
        return ImmutableSortedMap.copyOfSorted(heads);
    }

    /** Groups, those who facilitate or initiate being in a group of their own and in no other. */
    private ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> members(CoCreationProcess process) {
        ImmutableSortedSet<StakeholderId> team = FacilitationTeam.of(process);
        TreeMap<StakeholderId, ImmutableSortedSet<String>> members = new TreeMap<>(grouping.groups(process));
        for (StakeholderId id : Sets.union(team, process.initiators())) {
            members.put(id, ImmutableSortedSet.of(team.contains(id) ? VoiceCount.FACILITATION : VoiceCount.INITIATORS));
        }
        return ImmutableSortedMap.copyOfSorted(members);
    }
}
