/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import static io.github.cocreation.methods.composition.Programme.sequence;
import static io.github.cocreation.methods.composition.Programme.use;
import static io.github.cocreation.methods.definition.Methods.talk;
import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.Inputs;
import io.github.cocreation.methods.definition.Outputs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeTest {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();

    static ImmutableSet<NamedProgramme> named() {
        return ImmutableSet.copyOf(Programmes.builtIn().values());
    }

    @ParameterizedTest
    @MethodSource("named")
    void every_named_programme_checks_clean(NamedProgramme programme) {
        ProgrammeCheck check = programme.check(CATALOGUE);
        assertThat(check.violations().all()).isEmpty();
        assertThat(check.gaps()).isEmpty();
        assertThat(CATALOGUE.words().types()).containsAll(programme.types());
    }

    @ParameterizedTest
    @MethodSource("named")
    void every_named_programme_is_written_as_it_is_read(NamedProgramme programme) {
        String json = JsonFormat.withDefaults().write(NamedProgramme.codec(), programme);
        assertThat(JsonFormat.withDefaults().read(NamedProgramme.codec(), json, "p"))
                .isEqualTo(programme);
    }

    @Test
    void there_are_nine_recipes_and_five_programmes_of_the_articles() {
        assertThat(Programmes.builtIn()).hasSize(14);
        assertThatThrownBy(() -> Programmes.programme(ProgrammeId.of("national-movment")))
                .hasMessage("The programme (national-movment) of this library is unknown.\nMaybe (national-movement).");
    }

    @Test
    void tokens_at_the_end_include_what_they_imply() {
        ProgrammeCheck check =
                use("design-sprint").check(CATALOGUE, tokens("challenge", "shared-problem", "participants"));
        assertThat(check.tokens()).contains(Token.of("prototype"), Token.of("options"), Token.of("ideas"));
    }

    /** a makes stories; b needs themes, which only c makes, and c needs stories. */
    private static MethodCatalogue small() {
        return MethodCatalogue.of(List.of(
                method("a", "challenge", "stories"),
                method("b", "themes", "decision"),
                method("c", "stories", "priorities"),
                method("d", "decision", "evidence")));
    }

    private static io.github.cocreation.methods.definition.MethodDefinition method(
            String id, String needs, String yields) {
        return talk(id).inputs(new Inputs(tokens(needs), tokens()))
                .outputs(new Outputs(tokens(yields), tokens()))
                .steps(List.of(io.github.cocreation.methods.definition.Methods.step("Do", 100)
                        .output(Token.of(yields))
                        .build()))
                .build();
    }

    @Test
    void a_missing_token_is_named_with_its_place_and_its_bridge() {
        ProgrammeCheck check = sequence(use("a"), use("b"), use("d")).check(small(), tokens("challenge"));
        assertThat(check.violations().all())
                .containsExactly(Violation.error(
                        "missing-token",
                        "parts[1]",
                        "b",
                        "needs the token (themes), which is not there yet",
                        "insert (c, about 60 min) before it, or start with (priorities or themes)"));
        TokenGap gap = check.gaps().get(0);
        assertThat(gap.token()).isEqualTo(Token.of("themes"));
        assertThat(gap.givenBy()).containsExactly(Token.of("priorities"), Token.of("themes"));
        assertThat(gap.bridges()).containsExactly(MethodId.of("c"));
        assertThat(sequence(use("a"), use("c"), use("b"), use("d"))
                        .check(small(), tokens("challenge"))
                        .violations()
                        .all())
                .isEmpty();
    }

    @Test
    void where_no_method_would_do_alone_the_quickest_chain_is_named() {
        assertThat(use("b").check(small(), tokens("challenge")).violations().all())
                .containsExactly(
                        Violation.error(
                                "missing-token",
                                "programme",
                                "b",
                                "needs the token (themes), which is not there yet",
                                "insert (a, about 60 min) and then (c, about 60 min) before it, or start with (priorities or themes)"));
    }

    @Test
    void a_token_nobody_makes_must_be_brought() {
        assertThat(use("a").check(small(), tokens()).violations().all())
                .containsExactly(Violation.error(
                        "missing-token",
                        "programme",
                        "a",
                        "needs the token (challenge), which is not there yet",
                        "start with (challenge or shared-problem); no method of the catalogue makes it"));
    }

    @Test
    void a_missing_token_is_reported_once() {
        ProgrammeCheck check = sequence(use("b"), use("b")).check(small(), tokens());
        assertThat(check.gaps()).hasSize(1);
    }

    @Test
    void nested_parts_have_nested_places() {
        assertThat(sequence(use("a"), sequence(use("a"), use("d")))
                        .check(small(), tokens("challenge"))
                        .gaps())
                .extracting(TokenGap::place)
                .containsExactly("parts[1].parts[1]");
    }

    @Test
    void an_unknown_method_gets_the_closest_name() {
        assertThat(sequence(use("circle"), use("wolrd-cafe"))
                        .check(CATALOGUE, tokens("challenge"))
                        .violations()
                        .errors())
                .containsExactly(Violation.error(
                        "unknown-method", "parts[1]", "wolrd-cafe", "is not in the catalogue", "(world-cafe)"));
    }

    @Test
    void a_diagnostic_method_wants_a_dialogic_neighbour() {
        MethodCatalogue catalogue = MethodCatalogue.of(List.of(
                talk("talk").build(), talk("scan").focus(Focus.DIAGNOSTIC).build()));
        Violation warning = Violation.warning(
                "diagnostic-alone",
                "parts[1]",
                "scan",
                "is diagnostic and should have a dialogic method just before or after it",
                "let the same people talk about what it found, in a (circle) for instance");
        assertThat(sequence(use("scan"), use("scan"), use("scan"), use("talk"))
                        .check(catalogue, tokens("challenge"))
                        .violations()
                        .all())
                .hasSize(2)
                .contains(warning);
        assertThat(sequence(use("talk"), use("scan"))
                        .check(catalogue, tokens("challenge"))
                        .violations()
                        .all())
                .isEmpty();
    }

    @Test
    void a_sequence_has_a_part() {
        assertThatThrownBy(() -> sequence())
                .hasMessage(
                        "The parts ([]) of a sequence must not be empty.\n" + "Maybe name the method to begin with.");
    }

    @Test
    void the_data_form_is_short_where_it_can_be() {
        Programme programme = sequence(use("circle"), sequence(use("world-cafe")));
        JsonFormat compact = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);
        String json = compact.write(Programme.codec(), programme);
        assertThat(json)
                .isEqualTo(
                        "{\"kind\":\"sequence\",\"parts\":[\"circle\",{\"kind\":\"sequence\",\"parts\":[\"world-cafe\"]}]}");
        assertThat(compact.read(Programme.codec(), json, "p")).isEqualTo(programme);
        assertThat(compact.read(Programme.codec(), "{\"kind\":\"use\",\"method\":\"circle\"}", "p"))
                .isEqualTo(use("circle"));
        assertThat(programme).hasToString("(circle -> (world-cafe))");
        assertThat(programme.methods()).containsExactly(MethodId.of("circle"), MethodId.of("world-cafe"));
    }

    @Test
    void an_unknown_kind_gets_the_closest_one() {
        assertThatThrownBy(() -> JsonFormat.withDefaults()
                        .read(Programme.codec(), "{\"kind\":\"sequense\",\"parts\":[]}", "p.json"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("p.json:1:9 ($): The kind (sequense) of a programme is unknown.\nMaybe (sequence).");
    }
}
