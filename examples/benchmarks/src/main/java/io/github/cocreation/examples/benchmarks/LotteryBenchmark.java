/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.selection.Candidate;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.Objective;
import io.github.cocreation.methods.selection.PanelLottery;
import io.github.cocreation.methods.selection.PublicLottery;
import io.github.cocreation.methods.selection.Quota;
import io.github.cocreation.methods.selection.SelectionTask;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to make a fair lottery over panels, to verify its certificate, and to turn it into tickets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class LotteryBenchmark {
    /** People, seats and categories of quotas of a made-up pool; the first has three kinds of people. */
    @Param({"2000/200/2", "150/20/4", "300/35/6"})
    String pool = "2000/200/2";

    private SelectionTask task = task("30/6/2");
    private Certificate certificate = PanelLottery.withDefaults().select(task);

    /** Makes the pool and one lottery. */
    @Setup
    public void make() {
        task = task(pool);
        certificate = PanelLottery.withDefaults().select(task);
    }

    /** A pool in which features are held by unlike numbers, with quotas around the mix of everybody. */
    private static SelectionTask task(String size) {
        String[] numbers = size.split("/", -1);
        int people = Integer.parseInt(numbers[0]);
        int seats = Integer.parseInt(numbers[1]);
        int categories = Integer.parseInt(numbers[2]);
        SplittableRandom random = new SplittableRandom(1);
        SelectionTask.Builder made = SelectionTask.builder().id(size).seats(seats);
        ImmutableList.Builder<Candidate> volunteers = ImmutableList.builder();
        TreeMap<String, Integer> hidden = new TreeMap<>();
        for (int p = 0; p < people; p++) {
            Candidate.Builder candidate = Candidate.builder().id(StakeholderId.of("p" + p));
            for (int c = 0; c < categories; c++) {
                String feature = feature(random, c, categories);
                candidate.putAttribute("c" + c, feature);
                hidden.merge(c + " " + feature, p < seats ? 1 : 0, Integer::sum);
            }
            volunteers.add(candidate.build());
        }
        hidden.forEach((name, count) ->
                made.addQuota(Quota.of("c" + name.charAt(0), name.substring(2), Math.max(0, count - 1), count + 1)));
        return made.addAllPool(volunteers.build()).build();
    }

    private static String feature(SplittableRandom random, int category, int categories) {
        double skewed = Math.pow(random.nextDouble(), 1.5);
        return "f" + (int) (skewed * (categories == 2 ? 2 : 2 + category % 4));
    }

    /** {@return the lottery in which the worst-off have as good a chance as can be, and so on up} */
    @Benchmark
    public Certificate leximin() {
        return PanelLottery.withDefaults().select(task);
    }

    /** {@return the lottery in which only the worst-off count} */
    @Benchmark
    public Certificate maximin() {
        return PanelLottery.withDefaults().withObjective(Objective.MAXIMIN).select(task);
    }

    /** {@return what is wrong with the certificate, found without the solver} */
    @Benchmark
    public Violations verify() {
        return certificate.verify();
    }

    /** {@return the lottery as a thousand tickets} */
    @Benchmark
    public PublicLottery tickets() {
        return PublicLottery.of(certificate, PublicLottery.USUAL_TICKETS);
    }
}
