/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.inference.NetworkCorrelation;
import io.github.cocreation.metrics.network.inference.PermutationTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A test as text and as JSON. The shares {@code p_ge} and {@code p_le} are those that R's sna prints; {@code p_greater}, {@code
 * p_less} and {@code p_two_sided} count what is observed among the draws. The same numbers stand a second time where comparisons of
 * whole analyses look for them, under {@code cug} or {@code pairs}.
 *
 * @param title what was tested, for people
 * @param test the test, if the figure is defined
 * @param fields the answer
 */
record NetworkTestAnswer(String title, Optional<PermutationTest> test, Fields fields) {
    private static final List<Double> QUANTILES =
            List.of(0.0, 0.005, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 0.995, 1.0);

    static NetworkTestAnswer random(String statistic, String given, long seed, Optional<PermutationTest> test) {
        Fields fields = shares(new Fields().text("statistic", statistic).text("null", given), test);
        tails(fields, seed, test)
                .object("cug", new Fields().object(statistic + "|" + given, shares(new Fields(), test)));
        return new NetworkTestAnswer(statistic + " against random networks given " + given, test, fields);
    }

    static NetworkTestAnswer labels(String statistic, String groupBy, long seed, Optional<PermutationTest> test) {
        Fields fields =
                new Fields().text("statistic", statistic).text("null", "labels").text("group_by", groupBy);
        return new NetworkTestAnswer(
                statistic + " against shuffled " + groupBy, test, tails(shares(fields, test), seed, test));
    }

    static NetworkTestAnswer correlation(
            String a,
            String b,
            String statistic,
            long seed,
            NetworkView one,
            NetworkView other,
            NetworkCorrelation both) {
        boolean weighted = one.weightMeaning() != WeightMeaning.NONE || other.weightMeaning() != WeightMeaning.NONE;
        OptionalDouble valued = weighted ? both.weightCorrelation() : OptionalDouble.empty();
        Fields fields = pair(new Fields().text("statistic", statistic).text("null", "qap"), a, b, valued, both);
        tails(fields.number("observed", observed(both.test())), seed, both.test())
                .objects("pairs", List.of(pair(new Fields(), a, b, valued, both)));
        return new NetworkTestAnswer(statistic + " of " + a + " and " + b, both.test(), fields);
    }

    private static Fields pair(Fields fields, String a, String b, OptionalDouble valued, NetworkCorrelation both) {
        Optional<PermutationTest> test = both.test();
        return fields.text("a", a)
                .text("b", b)
                .text("mode", both.mode() == Direction.UNDIRECTED ? "graph" : "digraph")
                .number("gcor", both.correlation())
                .number("gcor_valued", valued)
                .whole("common_ties", both.commonTies())
                .number("jaccard", both.jaccard())
                .number("reps", number(test, PermutationTest::replications))
                .number("p_ge", number(test, PermutationTest::shareGreater))
                .number("p_le", number(test, PermutationTest::shareLess))
                .number("perm_mean", number(test, PermutationTest::mean))
                .number("perm_sd", test.map(PermutationTest::deviation).orElse(OptionalDouble.empty()));
    }

    private static Fields shares(Fields fields, Optional<PermutationTest> test) {
        return fields.number("observed", observed(test))
                .number("p_ge", number(test, PermutationTest::shareGreater))
                .number("p_le", number(test, PermutationTest::shareLess))
                .number("reps", number(test, PermutationTest::replications))
                .number("mean", number(test, PermutationTest::mean))
                .number("sd", test.map(PermutationTest::deviation).orElse(OptionalDouble.empty()));
    }

    private static Fields tails(Fields fields, long seed, Optional<PermutationTest> test) {
        Fields quantiles = new Fields();
        QUANTILES.forEach(share -> quantiles.number(share.toString(), number(test, t -> t.quantile(share))));
        return fields.number("p_greater", number(test, PermutationTest::pGreater))
                .number("p_less", number(test, PermutationTest::pLess))
                .number("p_two_sided", number(test, PermutationTest::pTwoSided))
                .number("z", test.map(PermutationTest::z).orElse(OptionalDouble.empty()))
                .object("quantiles", quantiles)
                .text(
                        "sampling",
                        test.map(PermutationTest::sampling).map(Codecs::word).orElse("none"))
                .number("undefined_draws", number(test, PermutationTest::undefinedDraws))
                .whole("seed", seed);
    }

    private static OptionalDouble observed(Optional<PermutationTest> test) {
        return number(test, PermutationTest::observed);
    }

    /** One number of a test. */
    private interface TestNumber {
        double of(PermutationTest test);
    }

    private static OptionalDouble number(Optional<PermutationTest> test, TestNumber number) {
        return test.isPresent() ? OptionalDouble.of(number.of(test.get())) : OptionalDouble.empty();
    }

    String json() {
        return fields.json();
    }

    String text() {
        return test.map(t -> String.format(
                        Locale.ROOT,
                        """
                        %s
                          observed             %.4f
                          p (as large)         %.4f
                          p (as small)         %.4f
                          p (two-sided)        %.4f
                          by chance            mean %.4f, 95%% between %.4f and %.4f
                          draws                %d (%s)
                        """,
                        title,
                        t.observed(),
                        t.pGreater(),
                        t.pLess(),
                        t.pTwoSided(),
                        t.mean(),
                        t.quantile(0.025),
                        t.quantile(0.975),
                        t.replications(),
                        Codecs.word(t.sampling())))
                .orElse(title + "\n  not defined, so nothing is tested\n");
    }
}
