/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.spi;

import static io.github.cocreation.methods.definition.Methods.step;
import static io.github.cocreation.methods.definition.Methods.talk;
import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.Attribution;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.FailureMode;
import io.github.cocreation.methods.definition.FieldGroup;
import io.github.cocreation.methods.definition.Inputs;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Outputs;
import io.github.cocreation.methods.definition.RoleNeed;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MethodProviderContractTest {
    /** A provider whose methods come from somewhere. */
    private record From(Supplier<ImmutableCollection<MethodDefinition>> source) implements MethodProvider {
        @Override
        public ImmutableCollection<MethodDefinition> methods() {
            return source.get();
        }
    }

    private static MethodDefinition.Builder whole(String id) {
        return talk(id).steps(List.of(step("Talk", 100)
                        .output(Token.of("insights"))
                        .facilitators(Text.of("Keep the time."))
                        .participants(Text.of("Talk."))
                        .build()))
                .addPreconditions(Text.of("A room"))
                .addSuccessConditions(Text.of("Time"))
                .addFailureModes(new FailureMode(Text.of("Silence"), Text.of("Wait")))
                .addSources(new Attribution(Source.practice("ours"), ImmutableSortedSet.copyOf(FieldGroup.values())));
    }

    private static List<String> codes(MethodDefinition.Builder... methods) {
        ImmutableList<MethodDefinition> built =
                Arrays.stream(methods).map(MethodDefinition.Builder::build).collect(ImmutableList.toImmutableList());
        return codes(new From(() -> built));
    }

    private static List<String> codes(MethodProvider provider) {
        return MethodProviderContract.check(provider).all().stream()
                .map(Violation::code)
                .distinct()
                .toList();
    }

    @Test
    void a_good_provider_breaks_no_rule() {
        assertThat(codes(whole("acme.talk"), whole("acme.walk"))).isEmpty();
    }

    @Test
    void bad_ids_blank_texts_and_shares_come_out_as_a_failure_with_the_reason() {
        assertThat(MethodProviderContract.check(
                        new From(() -> ImmutableList.of(whole("Acme Talk").build()))))
                .hasToString("[provider-failed] methods() (" + From.class.getName()
                        + ") must not throw, but said: The method id (Acme Talk) must be lower-case letters and"
                        + " digits joined by hyphens or dots.\nMaybe write (acme-talk).");
        assertThat(codes(new From(
                        () -> ImmutableList.of(whole("t").name(Text.of(" ")).build()))))
                .containsExactly("provider-failed");
        assertThat(codes(new From(() -> ImmutableList.of(
                        whole("t").addSteps(step("More", 10).build()).build()))))
                .containsExactly("provider-failed");
    }

    @Test
    void what_fails_while_a_class_is_loaded_says_why() {
        assertThat(MethodProviderContract.check(new From(() -> {
                            throw new ExceptionInInitializerError(new IllegalStateException("the card is gone"));
                        }))
                        .toString())
                .contains("must not throw, but said: the card is gone.");
    }

    @Test
    void null_and_nothing_are_told_apart() {
        assertThat(MethodProviderContract.check(new From(() -> null)).errors()).hasSize(1);
        assertThat(MethodProviderContract.check(new From(ImmutableList::of)).errors())
                .isEmpty();
        assertThat(codes(new From(ImmutableList::of))).containsExactly("nothing-provided");
    }

    @Test
    void unknown_words_and_outputs_that_no_step_makes_are_found() {
        assertThat(codes(whole("t").inputs(new Inputs(tokens("chalenge"), tokens()))))
                .containsExactly("unknown-token");
        assertThat(codes(whole("t")
                        .addRoles(RoleNeed.builder()
                                .role(RoleId.of("fazilitator"))
                                .min(1)
                                .build())))
                .containsExactly("unknown-role");
        assertThat(codes(whole("t").outputs(new Outputs(tokens("prototype"), tokens()))))
                .containsExactly("unmade-output");
    }

    @Test
    void impossible_sizes_are_found() {
        assertThat(codes(whole("t").tableSize(Estimate.of(31, 40, 50)))).containsExactly("impossible-size");
        assertThat(codes(whole("t")
                        .addRoles(RoleNeed.builder()
                                .role(RoleId.of("recorder"))
                                .min(31)
                                .build())))
                .containsExactly("impossible-size");
        assertThat(codes(whole("t").tableSize(Estimate.of(30, 40, 50)))).isEmpty();
    }

    @Test
    void a_method_is_there_once() {
        assertThat(codes(whole("t"), whole("t"))).containsExactly("method-twice");
    }

    @Test
    void a_provider_that_changes_its_mind_is_found() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(codes(new From(() ->
                        ImmutableList.of(whole("t" + calls.incrementAndGet()).build()))))
                .containsExactly("unstable");
        AtomicInteger failing = new AtomicInteger();
        assertThat(codes(new From(() -> {
                    if (failing.getAndIncrement() > 0) {
                        throw new IllegalStateException("used up");
                    }
                    return ImmutableList.of(whole("t").build());
                })))
                .containsExactly("unstable");
    }

    @Test
    void state_that_calls_share_is_found() {
        Thread first = Thread.currentThread();
        assertThat(codes(new From(() -> ImmutableList.of(
                        whole(Thread.currentThread() == first ? "t" : "u").build()))))
                .containsExactly("unstable");
        List<MethodDefinition> shared = new java.util.concurrent.CopyOnWriteArrayList<>();
        assertThat(codes(new From(() -> {
                    shared.add(whole("t" + shared.size()).build());
                    return ImmutableList.copyOf(shared);
                })))
                .containsExactly("unstable");
    }

    @Test
    void types_cornerstones_and_grouping_rules_that_nobody_knows_are_found() {
        assertThat(codes(whole("t").putTypeFit(io.github.cocreation.core.typology.CellId.of("gided"), 1)))
                .containsExactly("unknown-type");
        assertThat(codes(whole("t")
                        .addCornerstones(io.github.cocreation.core.framework.CriterionId.of("comon-language"))))
                .containsExactly("unknown-cornerstone");
    }

    @Test
    void a_text_that_cannot_be_written_is_found() {
        assertThat(codes(whole("t").name(Text.of("half \uD83D")))).containsExactly("not-serialisable");
    }

    @Test
    void missing_texts_and_sources_are_warnings() {
        assertThat(MethodProviderContract.check(
                                new From(() -> ImmutableList.of(talk("t").build())))
                        .errors())
                .isEmpty();
        assertThat(codes(talk("t"))).containsExactly("missing-text", "missing-source");
    }
}
