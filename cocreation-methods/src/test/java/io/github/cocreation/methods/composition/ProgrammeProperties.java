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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgrammeProperties {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();

    @Provide
    Arbitrary<Programme> programmes() {
        Arbitrary<Programme> uses =
                Arbitraries.of(CATALOGUE.methods().keySet().asList()).map(Use::new);
        return Arbitraries.recursive(
                () -> uses,
                parts -> parts.list().ofMinSize(1).ofMaxSize(5).map(list -> new Sequence(ImmutableList.copyOf(list))),
                0,
                3);
    }

    @Property(tries = 200)
    void what_is_written_can_be_read(@ForAll("programmes") Programme programme) {
        String json = JsonFormat.withDefaults().write(Programme.codec(), programme);
        assertThat(JsonFormat.withDefaults().read(Programme.codec(), json, "p")).isEqualTo(programme);
    }

    @Property(tries = 100)
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

    @Property(tries = 50)
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

    @Property(tries = 50)
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
