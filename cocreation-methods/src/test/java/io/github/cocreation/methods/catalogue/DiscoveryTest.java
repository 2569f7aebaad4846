/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static io.github.cocreation.methods.definition.Methods.step;
import static io.github.cocreation.methods.definition.Methods.talk;
import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.GroupingRuleId;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Outputs;
import io.github.cocreation.methods.spi.GroupingRule;
import io.github.cocreation.methods.spi.MethodProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    private static final MethodId ACME = MethodId.of("acme.talk");

    @TempDir
    Path jar;

    /** Brings one good method. */
    public static final class Good implements MethodProvider {
        @Override
        public ImmutableCollection<MethodDefinition> methods() {
            return ImmutableList.of(talk("acme.provided").build());
        }
    }

    /** Throws. */
    public static final class Throwing implements MethodProvider {
        @Override
        public ImmutableCollection<MethodDefinition> methods() {
            throw new IllegalStateException("no licence");
        }
    }

    /** Returns null. */
    public static final class Absent implements MethodProvider {
        @Override
        public ImmutableCollection<MethodDefinition> methods() {
            return null;
        }
    }

    /** Brings a good method between one whose id is taken and one that fits an unknown type. */
    public static final class Mixed implements MethodProvider {
        @Override
        public ImmutableCollection<MethodDefinition> methods() {
            return ImmutableList.of(
                    talk("world-cafe").build(),
                    talk("acme.mixed").build(),
                    talk("acme.odd").putTypeFit(CellId.of("equql"), 1).build());
        }
    }

    /** Brings a grouping rule, and no method. */
    public static final class Ruling implements MethodProvider, GroupingRule {
        @Override
        public ImmutableCollection<MethodDefinition> methods() {
            return ImmutableList.of();
        }

        @Override
        public ImmutableCollection<GroupingRule> groupingRules() {
            return ImmutableList.of(this, new Ruling());
        }

        @Override
        public GroupingRuleId id() {
            return GroupingRuleId.of("acme.crews");
        }

        @Override
        public Text text() {
            return Text.of("One crew.");
        }

        @Override
        public ImmutableList<ImmutableList<StakeholderId>> groups(
                ImmutableList<StakeholderId> people, int size, long seed) {
            return ImmutableList.of(people);
        }
    }

    /** Cannot be made. */
    public static final class Unmakeable implements MethodProvider {
        public Unmakeable() {
            throw new IllegalStateException("not today");
        }

        @Override
        public ImmutableCollection<MethodDefinition> methods() {
            return ImmutableList.of();
        }
    }

    private void file(String name, String text) throws IOException {
        Path file = jar.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void card(String path, MethodDefinition method) throws IOException {
        file("META-INF/cocreation/" + path, JsonFormat.withDefaults().write(MethodDefinition.codec(), method));
    }

    private void index(String... lines) throws IOException {
        file("META-INF/cocreation/methods.index", String.join("\n", lines));
    }

    private void providers(Class<?>... providers) throws IOException {
        file(
                "META-INF/services/" + MethodProvider.class.getName(),
                String.join(
                        "\n", List.of(providers).stream().map(Class::getName).toList()));
    }

    private MethodCatalogue discovered() throws IOException {
        try (PlugInLoader loader = new PlugInLoader(jar.toUri().toURL())) {
            return MethodCatalogue.discover(loader);
        }
    }

    /** Makes the providers of this test its own classes, as if they came out of a stranger's jar. */
    private static final class PlugInLoader extends URLClassLoader {
        PlugInLoader(URL jar) {
            super(new URL[] {jar}, DiscoveryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(DiscoveryTest.class.getName() + "$")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = DiscoveryTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void a_card_may_name_the_grouping_rule_of_a_provider() throws IOException {
        MethodDefinition sail = talk(ACME.value())
                .steps(List.of(step("Sail", 100)
                        .output(Token.of("insights"))
                        .groupingRule(GroupingRuleId.of("acme.crews"))
                        .build()))
                .build();
        index("methods/sail.json");
        card("methods/sail.json", sail);
        assertThat(discovered().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("[unknown-grouping-rule]", "add the jar whose provider has it"));
        providers(Ruling.class);
        MethodCatalogue catalogue = discovered();
        assertThat(catalogue.find(ACME)).contains(sail);
        assertThat(catalogue.groupingRule(GroupingRuleId.of("acme.crews")).text())
                .isEqualTo(Text.of("One crew."));
        assertThat(catalogue.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo(
                                "The grouping rule (acme.crews) of the catalogue is there twice, as (%s) and as (%s).\n"
                                                .formatted(Ruling.class.getName(), Ruling.class.getName())
                                        + "Maybe rename one of them."));
        assertThat(catalogue.replacing(MethodCatalogue.builtIn()).groupingRules())
                .containsOnlyKeys(GroupingRuleId.of("acme.crews"));
    }

    private String address(String path) throws IOException {
        return jar.toUri().toURL() + path;
    }

    @Test
    void nothing_found_means_the_built_in_methods() throws IOException {
        assertThat(discovered()).isSameAs(MethodCatalogue.builtIn());
        assertThat(MethodCatalogue.discover().methods().keySet())
                .isEqualTo(MethodCatalogue.builtIn().methods().keySet());
    }

    @Test
    void a_card_needs_no_java() throws IOException {
        index("# ours", "", "methods/talk.json");
        card("methods/talk.json", talk("acme.talk").build());
        MethodCatalogue catalogue = discovered();
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.methods()).hasSize(70);
        assertThat(catalogue.method(ACME)).isEqualTo(talk("acme.talk").build());
        assertThat(catalogue.origin(ACME)).isEqualTo(address("META-INF/cocreation/methods/talk.json"));
    }

    @Test
    void a_card_is_found_in_a_jar_and_the_jar_is_let_go() throws IOException {
        Path file = jar.resolve("plug in.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry("META-INF/cocreation/methods.index"));
            out.write("methods/talk.json\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry("META-INF/cocreation/methods/talk.json"));
            out.write(JsonFormat.withDefaults()
                    .write(MethodDefinition.codec(), talk("acme.talk").build())
                    .getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {file.toUri().toURL()}, null)) {
            MethodCatalogue catalogue = MethodCatalogue.discover(loader);
            assertThat(catalogue.problems()).isEmpty();
            assertThat(catalogue.find(ACME)).isPresent();
        }
        Files.delete(file);
    }

    @Test
    void a_card_may_use_tokens_that_its_jar_brings() throws IOException {
        file("META-INF/cocreation/tokens.index", "tokens/acme.json");
        file("META-INF/cocreation/tokens/acme.json", """
                {"schema": "cocreation/tokens/1", "tokens": [
                  {"token": "acme.spark", "kind": "people", "definition": "Lust to go on", "implies": ["relationships"]}]}
                """);
        index("methods/talk.json");
        card(
                "methods/talk.json",
                talk("acme.talk")
                        .outputs(new Outputs(tokens("insights"), tokens("acme.spark")))
                        .build());
        MethodCatalogue catalogue = discovered();
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.select(MethodFilter.yields(Token.of("relationships"))))
                .contains(catalogue.method(ACME));
    }

    @Test
    void an_index_cannot_reach_out_of_its_jar() throws IOException {
        index("../../../etc/passwd.json", "http://example.org/card.json", "Methods/Talk.json", "methods/gone.json");
        MethodCatalogue catalogue = discovered();
        assertThat(catalogue.methods()).hasSize(69);
        String index = address("META-INF/cocreation/methods.index");
        String rule = " of a card must be relative to the index, in lower case, and end in .json.\n"
                + "Maybe write it like methods/world-cafe.json.";
        String gone = address("META-INF/cocreation/methods/gone.json");
        assertThat(catalogue.problems())
                .containsExactly(
                        new CatalogueProblem(index + ":1", "The path (../../../etc/passwd.json)" + rule),
                        new CatalogueProblem(index + ":2", "The path (http://example.org/card.json)" + rule),
                        new CatalogueProblem(index + ":3", "The path (Methods/Talk.json)" + rule),
                        new CatalogueProblem(
                                gone,
                                "The card (" + gone + ") cannot be read.\n"
                                        + "Maybe its line in the index names no file."));
    }

    @Test
    void a_faulty_card_is_named_with_its_place_and_the_others_stay() throws IOException {
        index("methods/bad.json", "methods/talk.json");
        card("methods/talk.json", talk("acme.talk").build());
        file(
                "META-INF/cocreation/methods/bad.json",
                "{\"schema\": \"cocreation/method/1\",\n  \"famly\": \"dialogic\"}");
        MethodCatalogue catalogue = discovered();
        assertThat(catalogue.find(ACME)).isPresent();
        String bad = address("META-INF/cocreation/methods/bad.json");
        assertThat(catalogue.problems())
                .containsExactly(new CatalogueProblem(
                        bad, bad + ":2:3 ($): The field (famly) is unknown in a method.\nMaybe (family)."));
    }

    @Test
    void a_card_that_is_not_utf_8_is_a_problem() throws IOException {
        index("methods/latin.json");
        Path file = jar.resolve("META-INF/cocreation/methods/latin.json");
        Files.createDirectories(file.getParent());
        Files.write(file, "{\"schema\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(discovered().problems()).hasSize(1);
    }

    @Test
    void a_provider_brings_methods() throws IOException {
        providers(Good.class);
        MethodCatalogue catalogue = discovered();
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.origin(MethodId.of("acme.provided"))).isEqualTo(Good.class.getName());
    }

    @Test
    void faulty_providers_are_named_and_take_nobody_down() throws IOException {
        providers(Throwing.class, Absent.class, Mixed.class, Unmakeable.class, Good.class);
        MethodCatalogue catalogue = discovered();
        assertThat(catalogue.methods().keySet())
                .contains(MethodId.of("acme.provided"), MethodId.of("acme.mixed"), MethodId.of("world-cafe"))
                .doesNotContain(MethodId.of("acme.odd"));
        assertThat(catalogue.method(MethodId.of("world-cafe")))
                .isEqualTo(MethodCatalogue.builtIn().method(MethodId.of("world-cafe")));
        assertThat(catalogue.problems())
                .containsExactly(
                        new CatalogueProblem(
                                MethodProvider.class.getName(),
                                "A provider cannot be made (" + MethodProvider.class.getName() + ": Provider "
                                        + Unmakeable.class.getName() + " could not be instantiated).\n"
                                        + "Maybe its class is missing, or has no public constructor without parameters."),
                        new CatalogueProblem(
                                Absent.class.getName(),
                                "The provider returned null instead of methods.\n"
                                        + "Maybe it should return an empty list."),
                        new CatalogueProblem(
                                Mixed.class.getName(),
                                "The method (world-cafe) of the catalogue is there twice, from"
                                        + " (META-INF/cocreation/methods/world-cafe.json) and from ("
                                        + Mixed.class.getName() + ").\n"
                                        + "Maybe rename one of them, or say with replacing() which one is meant."),
                        new CatalogueProblem(
                                Mixed.class.getName(),
                                "The method (acme.odd) has 1 error:\n[unknown-type] typeFit (equql) is unknown.\nMaybe (equal)."),
                        new CatalogueProblem(
                                Throwing.class.getName(),
                                "The provider failed (no licence).\nMaybe tell its author, or remove its jar."));
    }

    @Test
    void two_definitions_of_one_id_are_named_both() {
        assertThatThrownBy(() -> MethodCatalogue.of(
                        List.of(talk("a").build(), talk("b").build(), talk("a").build())))
                .hasMessage(
                        "The method (a) of the catalogue is there twice, from (definition 1) and from (definition 3).\n"
                                + "Maybe rename one of them, or say with replacing() which one is meant.");
    }

    @Test
    void replacing_takes_the_others_method_and_and_refuses() {
        MethodCatalogue mine = MethodCatalogue.of(
                List.of(talk("world-cafe").name(Text.of("Ours")).build()));
        assertThat(MethodCatalogue.builtIn()
                        .replacing(mine)
                        .method(MethodId.of("world-cafe"))
                        .name())
                .hasToString("Ours");
        assertThatThrownBy(() -> MethodCatalogue.builtIn().and(mine))
                .hasMessage("The method (world-cafe) of the catalogue is there twice, from"
                        + " (META-INF/cocreation/methods/world-cafe.json) and from (definition 1).\n"
                        + "Maybe rename one of them, or say with replacing() which one is meant.");
        assertThat(MethodCatalogue.builtIn()
                        .and(MethodCatalogue.of(List.of(talk("acme.talk").build())))
                        .methods())
                .hasSize(70);
    }
}
