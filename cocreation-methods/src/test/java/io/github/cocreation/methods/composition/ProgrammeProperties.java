/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgrammeProperties {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();

    @Provide
    Arbitrary<Programme> programmes() {
        return Arbitraries.recursive(
                ProgrammeProperties::uses,
                parts -> parts.list().ofMinSize(1).ofMaxSize(5).map(list -> new Sequence(ImmutableList.copyOf(list))),
                0,
                3);
    }

    @Provide
    Arbitrary<Programme> wholeAlgebra() {
        return Arbitraries.recursive(ProgrammeProperties::settled, ProgrammeProperties::composed, 0, 3);
    }

    private static Arbitrary<Programme> uses() {
        return Arbitraries.of(CATALOGUE.methods().keySet().asList()).map(Use::new);
    }

    private static Arbitrary<Programme> settled() {
        Arbitrary<Settings> settings = Combinators.combine(
                        Arbitraries.integers().between(1, 500).optional(),
                        Arbitraries.integers().between(1, 9).optional(),
                        Arbitraries.of(Audience.class))
                .as((minutes, rounds, audience) -> Settings.builder()
                        .minutes(minutes)
                        .rounds(rounds)
                        .audience(audience)
                        .build());
        return Combinators.combine(Arbitraries.of(CATALOGUE.methods().keySet().asList()), settings)
                .as(Use::new);
    }

    private static Arbitrary<Condition> conditions() {
        return Arbitraries.of(
                Condition.mandateGiven(),
                Condition.sharedProblemStated().not(),
                Condition.recorded(RecordKind.LESSON, 2).or(Condition.people(12)));
    }

    private static Arbitrary<Programme> composed(Arbitrary<Programme> parts) {
        Arbitrary<List<Programme>> several = parts.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                several.map(list -> new Sequence(ImmutableList.copyOf(list))),
                several.map(list -> new Parallel(Split.TOPIC, ImmutableList.copyOf(list))),
                Combinators.combine(
                                parts,
                                Arbitraries.integers().between(1, 4),
                                conditions().optional())
                        .as(Repeat::new),
                Combinators.combine(conditions(), parts, parts.optional()).as(Choice::new),
                parts.map(Optionally::new));
    }

    @Property(tries = 100)
    void what_is_written_can_be_read(@ForAll("wholeAlgebra") Programme programme) {
        String json = JsonFormat.withDefaults().write(Programme.codec(), programme);
        assertThat(JsonFormat.withDefaults().read(Programme.codec(), json, "p")).isEqualTo(programme);
    }

    @Property(tries = 30)
    void nesting_does_not_change_what_is_found(@ForAll("programmes") Programme programme) {
        Programme flat =
                new Sequence(programme.methods().stream().map(Use::new).collect(ImmutableList.toImmutableList()));
        ProgrammeCheck nested = programme.check(CATALOGUE, tokens("challenge"));
        ProgrammeCheck unnested = flat.check(CATALOGUE, tokens("challenge"));
        assertThat(nested.tokens()).isEqualTo(unnested.tokens());
        assertThat(nested.gaps())
                .extracting(TokenGap::token)
                .isEqualTo(unnested.gaps().stream().map(TokenGap::token).toList());
    }

    @Property(tries = 30)
    void inserting_the_bridges_leaves_no_gap_they_could_close(@ForAll("programmes") Programme programme) {
        List<MethodId> course = new ArrayList<>(programme.methods());
        ProgrammeCheck check = flat(course).check(CATALOGUE, tokens("challenge"));
        check.gaps().stream()
                .filter(gap -> !gap.bridges().isEmpty())
                .findFirst()
                .ifPresent(gap -> {
                    course.add(
                            Integer.parseInt(gap.place().replaceAll("\\D", "")),
                            gap.bridges().get(0));
                    assertThat(flat(course)
                                    .check(CATALOGUE, tokens("challenge"))
                                    .gaps())
                            .hasSizeLessThan(check.gaps().size());
                });
    }

    @Property(tries = 30)
    void a_choice_of_the_same_is_no_choice(@ForAll("wholeAlgebra") Programme programme) {
        ProgrammeCheck once = programme.check(CATALOGUE, tokens("challenge"));
        ProgrammeCheck chosen =
                Programme.choice(Condition.mandateGiven(), programme, programme).check(CATALOGUE, tokens("challenge"));
        assertThat(chosen.tokens()).isEqualTo(once.tokens());
        assertThat(chosen.gaps()).hasSize(2 * once.gaps().size());
    }

    @Property(tries = 30)
    void what_may_be_left_out_adds_nothing_that_is_sure(@ForAll("wholeAlgebra") Programme programme) {
        assertThat(Programme.optional(programme)
                        .check(CATALOGUE, tokens("challenge"))
                        .tokens())
                .isEqualTo(CATALOGUE.tokens().closure(tokens("challenge")));
    }

    @Property(tries = 30)
    void repeating_more_often_never_opens_a_gap(@ForAll("wholeAlgebra") Programme programme) {
        assertThat(programme.times(3).check(CATALOGUE, tokens("challenge")).gaps())
                .hasSameSizeAs(programme.check(CATALOGUE, tokens("challenge")).gaps());
    }

    @Property(tries = 30)
    void more_to_start_with_never_opens_a_gap(@ForAll("programmes") Programme programme) {
        assertThat(programme
                        .check(CATALOGUE, tokens("challenge", "stories", "mandate"))
                        .gaps()
                        .size())
                .isLessThanOrEqualTo(
                        programme.check(CATALOGUE, tokens("challenge")).gaps().size());
    }

    private static Sequence flat(List<MethodId> course) {
        return new Sequence(course.stream().map(Use::new).collect(ImmutableList.toImmutableList()));
    }
}
