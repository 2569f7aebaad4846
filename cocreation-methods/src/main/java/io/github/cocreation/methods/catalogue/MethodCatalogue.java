/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.card.Card;
import io.github.cocreation.methods.card.CardIndex;
import io.github.cocreation.methods.card.CardKind;
import io.github.cocreation.methods.definition.GroupingRuleId;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.TokenVocabulary;
import io.github.cocreation.methods.rules.DefinitionRules;
import io.github.cocreation.methods.rules.KnownWords;
import io.github.cocreation.methods.spi.GroupingRule;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/**
 * The methods one can choose from, by id. Immutable.
 *
 * <pre>{@code
 * MethodCatalogue catalogue = MethodCatalogue.builtIn();
 * catalogue.method(MethodId.of("world-cafe"));
 * catalogue.select(MethodFilter.phase(Phase.DECIDE).and(MethodFilter.people(24)));
 * }</pre>
 *
 * <p>A third party adds methods in one of three ways, see {@link #discover(ClassLoader)}: a jar with cards and no Java, a jar
 * with a {@link io.github.cocreation.methods.spi.MethodProvider}, or definitions handed to {@link #of}.
 *
 * <p>Two catalogues combine by a stated rule: {@link #and} refuses a method that both have; {@link #replacing} takes the
 * other's.
 */
public final class MethodCatalogue {
    private final ImmutableSortedMap<MethodId, Held> held;
    private final ImmutableSortedMap<MethodId, MethodDefinition> methods;
    private final TokenVocabulary tokens;
    private final Supplier<KnownWords> words;
    private final ImmutableSortedMap<GroupingRuleId, GroupingRule> groupingRules;
    private final ImmutableList<CatalogueProblem> problems;

    MethodCatalogue(
            Map<MethodId, Held> held,
            KnownWords words,
            Map<GroupingRuleId, GroupingRule> groupingRules,
            Iterable<CatalogueProblem> problems) {
        this(held, words.tokens(), () -> words, groupingRules, problems);
    }

    private MethodCatalogue(
            Map<MethodId, Held> held,
            TokenVocabulary tokens,
            Supplier<KnownWords> words,
            Map<GroupingRuleId, GroupingRule> groupingRules,
            Iterable<CatalogueProblem> problems) {
        this.held = ImmutableSortedMap.copyOf(held);
        ImmutableSortedMap.Builder<MethodId, MethodDefinition> definitions = ImmutableSortedMap.naturalOrder();
        for (Held one : this.held.values()) {
            definitions.put(one.method().id(), one.method());
        }
        this.methods = definitions.buildOrThrow();
        this.groupingRules = ImmutableSortedMap.copyOf(groupingRules);
        this.tokens = tokens;
        this.words = words;
        this.problems = ImmutableList.copyOf(problems);
    }

    /** A method, and where it came from. */
    record Held(MethodDefinition method, String origin) {}

    /** {@return the catalogue of the methods that come with this library} */
    public static MethodCatalogue builtIn() {
        return BuiltIn.CATALOGUE;
    }

    /**
     * {@return the catalogue of these methods, which use the built-in words}
     *
     * @param definitions the methods
     * @throws IllegalArgumentException if two have the same id, or one breaks a rule of {@link DefinitionRules}
     */
    public static MethodCatalogue of(Iterable<MethodDefinition> definitions) {
        return of(definitions, KnownWords.builtIn());
    }

    /**
     * {@return the catalogue of these methods}
     *
     * @param definitions the methods
     * @param words the words they may use
     * @throws IllegalArgumentException if two have the same id, or one breaks a rule of {@link DefinitionRules}
     */
    public static MethodCatalogue of(Iterable<MethodDefinition> definitions, KnownWords words) {
        Map<MethodId, Held> held = new TreeMap<>();
        DefinitionRules rules = new DefinitionRules(words);
        int number = 0;
        for (MethodDefinition definition : definitions) {
            number++;
            rules.check(definition).throwIfErrors("method (" + definition.id() + ")");
            put(held, new Held(definition, "definition " + number));
        }
        return new MethodCatalogue(held, words, ImmutableMap.of(), ImmutableList.of());
    }

    /**
     * {@return the built-in methods and those that the current thread's context class loader sees}
     *
     * @see #discover(ClassLoader)
     */
    public static MethodCatalogue discover() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader own = MethodCatalogue.class.getClassLoader();
        return discover(context != null ? context : own != null ? own : ClassLoader.getSystemClassLoader());
    }

    /**
     * {@return the built-in methods and those that a class loader sees}
     *
     * <p>A jar that brings cards lists them in {@code META-INF/cocreation/methods.index}, one path a line, relative to that
     * file; tokens of its own are in documents listed in {@code META-INF/cocreation/tokens.index}. A jar that brings Java names
     * its {@link io.github.cocreation.methods.spi.MethodProvider}s as services. Both work on class path and module path.
     *
     * <p>The built-in methods come first, then cards in the order of the class path, then providers by class name; their grouping
     * rules come before all cards, so that a card may name them. What comes
     * later and has an id that is taken, cannot be read, breaks a rule or throws is left out, logged as a warning, and listed
     * in {@link #problems()}; the rest stays.
     *
     * @param loader where to look
     */
    public static MethodCatalogue discover(ClassLoader loader) {
        return new Discovery(builtIn()).in(loader);
    }

    /** {@return the methods, by id} */
    public ImmutableSortedMap<MethodId, MethodDefinition> methods() {
        return methods;
    }

    /**
     * {@return a method}
     *
     * @param id its id
     * @throws IllegalArgumentException if there is none; the message names the closest id
     */
    public MethodDefinition method(MethodId id) {
        return get(id).method();
    }

    /**
     * {@return a method, if there is one of that id}
     *
     * @param id its id
     */
    public Optional<MethodDefinition> find(MethodId id) {
        return Optional.ofNullable(held.get(id)).map(Held::method);
    }

    /**
     * {@return where a method came from: the path of a built-in card, the address of another, the class of a provider, or its
     * number among the definitions handed in}
     *
     * @param id its id
     * @throws IllegalArgumentException if there is no such method
     */
    public String origin(MethodId id) {
        return get(id).origin();
    }

    /**
     * {@return the methods that pass a filter, by id}
     *
     * @param filter which ones are wanted
     */
    public ImmutableList<MethodDefinition> select(MethodFilter filter) {
        return held.values().stream()
                .map(Held::method)
                .filter(method -> filter.matches(method, tokens()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return of each method that is not wholly translated the places of the texts that a reader meets in English}
     *
     * @param locale the reader's locale
     */
    public ImmutableSortedMap<MethodId, ImmutableList<String>> untranslated(Locale locale) {
        return ImmutableSortedMap.copyOf(Maps.filterValues(
                Maps.transformValues(held, one -> one.method().untranslated(locale)), places -> !places.isEmpty()));
    }

    /** {@return the tokens that the methods exchange} */
    public TokenVocabulary tokens() {
        return tokens;
    }

    /** {@return the words that the methods may use} */
    public KnownWords words() {
        return words.get();
    }

    /** {@return the grouping rules that providers brought along, by id; those of this library are no rules but a {@code Grouping}} */
    public ImmutableSortedMap<GroupingRuleId, GroupingRule> groupingRules() {
        return groupingRules;
    }

    /**
     * {@return a grouping rule}
     *
     * @param id its id
     * @throws IllegalArgumentException if there is none; the message names the closest id
     */
    public GroupingRule groupingRule(GroupingRuleId id) {
        return Optional.ofNullable(groupingRules.get(id))
                .orElseThrow(() -> Require.failure(
                        "grouping rule",
                        id,
                        "the catalogue",
                        "is unknown",
                        groupingRules.isEmpty()
                                ? "add the jar whose provider has it"
                                : DidYouMean.remedy(
                                        id.value(),
                                        groupingRules.keySet().stream()
                                                .map(GroupingRuleId::value)
                                                .toList())));
    }

    /** {@return what could not be used when this catalogue was put together, in the order it was found} */
    public ImmutableList<CatalogueProblem> problems() {
        return problems;
    }

    /**
     * {@return the methods of both}
     *
     * @param other the other catalogue
     * @throws IllegalArgumentException if both have a method of the same id, or two grouping rules of the same id, or a token means
     *     something else there
     */
    public MethodCatalogue and(MethodCatalogue other) {
        return joined(
                other,
                (here, there) -> {
                    throw clash(here, there);
                },
                (here, there) -> {
                    if (here.equals(there)) {
                        return here;
                    }
                    throw clash(here, there);
                });
    }

    /**
     * {@return the methods of both; where both have a method or a grouping rule of the same id, the other's}
     *
     * @param other the catalogue that wins
     * @throws IllegalArgumentException if a token means something else there
     */
    public MethodCatalogue replacing(MethodCatalogue other) {
        return joined(other, (here, there) -> there, (here, there) -> there);
    }

    /**
     * {@return what to try instead of an unknown method, completing a sentence that starts with "Maybe"}
     *
     * @param id the unknown id
     */
    public String remedy(MethodId id) {
        // A method may be known to whoever asks by its name rather than by its id, such as 1-2-4-All.
        return held.values().stream()
                .map(Held::method)
                .filter(method ->
                        method.name().english().equalsIgnoreCase(id.value().replace('-', ' '))
                                || method.name().english().equalsIgnoreCase(id.value()))
                .map(method -> "(" + method.id() + ")")
                .findFirst()
                .orElseGet(() -> DidYouMean.remedy(
                        id.value(), held.keySet().stream().map(MethodId::value).toList()));
    }

    private MethodCatalogue joined(
            MethodCatalogue other, BinaryOperator<Held> choice, BinaryOperator<GroupingRule> ruleChoice) {
        Map<MethodId, Held> both = new TreeMap<>(held);
        other.held.forEach((id, there) -> both.merge(id, there, choice));
        KnownWords joined = KnownWords.builder()
                .from(words())
                .addAllRoles(other.words().roles())
                .addAllCornerstones(other.words().cornerstones())
                .addAllTypes(other.words().types())
                .addAllGroupingRules(other.words().groupingRules())
                .tokens(tokens().and(other.tokens()))
                .build();
        Map<GroupingRuleId, GroupingRule> rules = new TreeMap<>(groupingRules);
        other.groupingRules.forEach((id, there) -> rules.merge(id, there, ruleChoice));
        return new MethodCatalogue(
                both,
                joined,
                rules,
                ImmutableList.<CatalogueProblem>builder()
                        .addAll(problems)
                        .addAll(other.problems)
                        .build());
    }

    private Held get(MethodId id) {
        return Optional.ofNullable(held.get(id))
                .orElseThrow(() -> Require.failure("method", id, "the catalogue", "is unknown", remedy(id)));
    }

    ImmutableSortedMap<MethodId, Held> held() {
        return held;
    }

    static void put(Map<MethodId, Held> held, Held one) {
        Held before = held.putIfAbsent(one.method().id(), one);
        if (before != null) {
            throw clash(before, one);
        }
    }

    private static IllegalArgumentException clash(Held first, Held second) {
        return Require.failure(
                "method",
                first.method().id(),
                "the catalogue",
                "is there twice, from (" + first.origin() + ") and from (" + second.origin() + ")",
                "rename one of them, or say with replacing() which one is meant");
    }

    static IllegalArgumentException clash(GroupingRule first, GroupingRule second) {
        return Require.failure(
                "grouping rule",
                first.id(),
                "the catalogue",
                "is there twice, as (" + first.getClass().getName() + ") and as ("
                        + second.getClass().getName() + ")",
                "rename one of them");
    }

    /** {@return how many methods there are} */
    @Override
    public String toString() {
        return held.size() + " methods";
    }

    /**
     * Read at first use, so that those who bring their own methods do not pay for these: from the bundle that the build makes of the
     * cards, or, where there is none, from the cards. That the cards keep to {@link DefinitionRules} is known from the tests of this
     * library; checking it here would read every role, framework and typology first, and take longer than all the rest.
     */
    private static final class BuiltIn {
        static final MethodCatalogue CATALOGUE = read();

        private static MethodCatalogue read() {
            Optional<byte[]> bundle = CardIndex.ownBytes(BundleOutput.NAME);
            return bundle.isPresent() ? ofBundle(bundle.get()) : ofCards();
        }
    }

    static MethodCatalogue ofBundle(byte[] bundle) {
        BundleInput in = new BundleInput(bundle);
        TokenVocabulary tokens = in.tokens();
        Map<MethodId, Held> held = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            String origin = in.string();
            put(held, new Held(in.method(), origin));
        }
        return new MethodCatalogue(held, tokens, KnownWords::builtIn, ImmutableMap.of(), ImmutableList.of());
    }

    static MethodCatalogue ofCards() {
        Map<MethodId, Held> held = new TreeMap<>();
        for (Card card : CardIndex.own(CardKind.METHODS)) {
            put(held, new Held(card.read(MethodDefinition.codec()), card.origin()));
        }
        return new MethodCatalogue(
                held, TokenVocabulary.builtIn(), KnownWords::builtIn, ImmutableMap.of(), ImmutableList.of());
    }
}
