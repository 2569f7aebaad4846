/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.spi;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What every {@link GroupingRule} must keep, tried out on 1 person, on as many as a group takes, on one more, and on 50, for
 * groups of up to 2, 4 and 7. Of each code the first case that shows it is told.
 *
 * <table>
 * <caption>The rules</caption>
 * <tr><th>code</th><th>says</th></tr>
 * <tr><td>{@code rule-failed}</td><td>it threw, or returned null (error)</td></tr>
 * <tr><td>{@code rule-seats}</td><td>somebody sits nowhere or twice, or a stranger is seated (error)</td></tr>
 * <tr><td>{@code rule-sizes}</td><td>a group is empty or too large, or there are more groups than that takes (error)</td></tr>
 * <tr><td>{@code rule-unstable}</td><td>a later call, from any thread, gave other groups for the same seed (error)</td></tr>
 * </table>
 */
public final class GroupingRuleContract {
    private static final ImmutableList<Integer> SIZES = ImmutableList.of(2, 4, 7);
    private static final int MANY = 50;
    private static final int CALLERS = 4;
    private static final long SEED = 42;

    private final GroupingRule rule;
    private final List<Violation> found = new ArrayList<>();

    private GroupingRuleContract(GroupingRule rule) {
        this.rule = rule;
    }

    /**
     * {@return what a rule breaks}
     *
     * @param rule the rule
     */
    public static Violations check(GroupingRule rule) {
        GroupingRuleContract contract = new GroupingRuleContract(rule);
        for (int size : SIZES) {
            for (int number : new int[] {1, size, size + 1, MANY}) {
                contract.tryOut(people(number), size);
            }
        }
        return Violations.of(contract.found);
    }

    private static ImmutableList<StakeholderId> people(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> StakeholderId.of("person-" + i))
                .collect(ImmutableList.toImmutableList());
    }

    private void tryOut(ImmutableList<StakeholderId> people, int size) {
        Optional<ImmutableList<ImmutableList<StakeholderId>>> groups = ask(people, size);
        groups.ifPresent(seated -> {
            seats(people, size, seated);
            sizes(people, size, seated);
            stable(people, size, seated);
        });
    }

    private Optional<ImmutableList<ImmutableList<StakeholderId>>> ask(ImmutableList<StakeholderId> people, int size) {
        String said = "null";
        try {
            @Nullable ImmutableList<ImmutableList<StakeholderId>> groups = rule.groups(people, size, SEED);
            if (groups != null) {
                return Optional.of(groups);
            }
        } catch (RuntimeException | LinkageError e) {
            said = e.toString();
        }
        note("rule-failed", people, size, "must give groups, but gave " + said, "try it with so many people in a test");
        return Optional.empty();
    }

    private void seats(
            ImmutableList<StakeholderId> people, int size, ImmutableList<ImmutableList<StakeholderId>> groups) {
        List<StakeholderId> seated =
                groups.stream().flatMap(List::stream).sorted().toList();
        if (!seated.equals(people.stream().sorted().toList())) {
            note(
                    "rule-seats",
                    people,
                    size,
                    "must seat everyone once, and nobody else, but seats " + seated.size() + " of " + people.size(),
                    "deal out the list that was handed in, down to its last person");
        }
    }

    private void sizes(
            ImmutableList<StakeholderId> people, int size, ImmutableList<ImmutableList<StakeholderId>> groups) {
        int fewest = people.size() / size + (people.size() % size == 0 ? 0 : 1);
        List<Integer> sizes = groups.stream().map(List::size).toList();
        if (groups.size() != fewest || sizes.stream().anyMatch(one -> one < 1 || one > size)) {
            note(
                    "rule-sizes",
                    people,
                    size,
                    "must make " + fewest + " groups of 1 to " + size + ", but makes " + sizes,
                    "make ceil(people / size) groups first, then fill them in turn");
        }
    }

    private void stable(
            ImmutableList<StakeholderId> people, int size, ImmutableList<ImmutableList<StakeholderId>> first) {
        Callable<ImmutableList<ImmutableList<StakeholderId>>> call = () -> rule.groups(people, size, SEED);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            for (Future<ImmutableList<ImmutableList<StakeholderId>>> answer :
                    callers.invokeAll(List.of(call, call, call, call))) {
                if (!first.equals(answer.get())) {
                    unstable(people, size, "gave other groups");
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            unstable(people, size, "failed: " + e.getCause());
        } finally {
            callers.shutdownNow();
        }
    }

    private void unstable(ImmutableList<StakeholderId> people, int size, String what) {
        note(
                "rule-unstable",
                people,
                size,
                "must give the same groups for the same seed, from any thread, but a later call " + what,
                "make a new SplittableRandom(seed) in each call, and keep no state");
    }

    private void note(String code, ImmutableList<StakeholderId> people, int size, String rule, String remedy) {
        if (found.stream().noneMatch(violation -> violation.code().equals(code))) {
            found.add(Violation.error(
                    code,
                    "groups(" + people.size() + " people, " + size + ", " + SEED + ")",
                    this.rule.id(),
                    rule,
                    remedy));
        }
    }
}
