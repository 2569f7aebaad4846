/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.card.Card;
import io.github.cocreation.methods.card.CardIndex;
import io.github.cocreation.methods.card.CardKind;
import io.github.cocreation.methods.definition.Attribution;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.FailureMode;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Parameter;
import io.github.cocreation.methods.definition.RoleNeed;
import io.github.cocreation.methods.definition.Step;
import io.github.cocreation.methods.definition.TokenCard;
import io.github.cocreation.methods.definition.TokenVocabulary;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the built-in tokens and methods as one resource that {@link BundleInput} reads. The build runs it over the cards, which
 * stay the source: whoever edits a card edits nothing else.
 *
 * <p>The form: a version, the strings, each once, and numbers that point to them, in the order of the fields on a card.
 */
final class BundleOutput {
    /** Goes up with every change of the form. */
    static final int VERSION = 1;

    /** The resource's name within {@code META-INF/cocreation}. */
    static final String NAME = "methods.bundle";

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final List<Integer> numbers = new ArrayList<>();

    private BundleOutput() {}

    /**
     * Writes the bundle of this module's own cards.
     *
     * @param arguments the folder for classes and resources of this module
     * @throws IOException if the folder cannot be written to
     */
    public static void main(String[] arguments) throws IOException {
        Path bundle = Path.of(arguments[0], CardIndex.FOLDER, NAME);
        Files.createDirectories(bundle.getParent());
        Files.write(bundle, ofCards());
    }

    /** {@return the bundle of the cards of this module} */
    static byte[] ofCards() throws IOException {
        BundleOutput out = new BundleOutput();
        out.tokens(TokenVocabulary.builtIn());
        ImmutableList<Card> cards = CardIndex.own(CardKind.METHODS);
        out.number(cards.size());
        for (Card card : cards) {
            out.string(card.origin());
            out.method(card.read(MethodDefinition.codec()));
        }
        return out.bytes();
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(VERSION);
        data.writeInt(strings.size());
        for (String string : strings.keySet()) {
            byte[] encoded = string.getBytes(StandardCharsets.UTF_8);
            data.writeInt(encoded.length);
            data.write(encoded);
        }
        for (int number : numbers) {
            data.writeInt(number);
        }
        return bytes.toByteArray();
    }

    private void tokens(TokenVocabulary vocabulary) {
        number(vocabulary.cards().size());
        for (TokenCard card : vocabulary.cards().values()) {
            string(card.token());
            string(card.kind().name());
            text(card.definition());
            strings(card.implies());
        }
        number(vocabulary.sources().size());
        vocabulary.sources().forEach(source -> {
            string(source.mark().name());
            string(source.reference());
        });
    }

    private void method(MethodDefinition method) {
        string(method.id());
        text(method.name());
        strings(method.aliases());
        string(method.family());
        strings(method.subfamily().stream().toList());
        strings(method.originators());
        optional(method.year());
        string(method.citation());
        text(method.intent());
        constants(method.phases());
        strings(method.purposes());
        number(method.typeFit().size());
        method.typeFit().forEach((type, fit) -> {
            string(type);
            number(fit);
        });
        strings(method.contexts());
        estimate(method.participants());
        estimate(method.tableSize());
        estimate(method.rounds());
        estimate(method.durationMinutes());
        string(method.durationScope().name());
        estimate(method.calendarDays());
        number(method.roles().size());
        method.roles().forEach(this::role);
        texts(method.preconditions());
        strings(method.inputs().required());
        strings(method.inputs().optional());
        strings(method.outputs().primary());
        strings(method.outputs().secondary());
        number(method.steps().size());
        method.steps().forEach(this::step);
        string(method.focus().name());
        text(method.focusNote());
        string(method.online().feasible().name());
        text(method.online().how());
        texts(method.successConditions());
        number(method.failureModes().size());
        method.failureModes().forEach(this::failure);
        strings(method.cornerstones());
        number(method.ownParameters().size());
        method.ownParameters().forEach(this::parameter);
        number(method.sources().size());
        method.sources().forEach(this::attribution);
    }

    private void role(RoleNeed need) {
        string(need.role());
        number(need.min());
        optional(need.perParticipants());
    }

    private void step(Step step) {
        text(step.title());
        text(step.what());
        number(step.share());
        string(step.grouping().name());
        strings(step.groupingRule().stream().toList());
        text(step.arrangement());
        strings(step.output().stream().toList());
        text(step.facilitators());
        text(step.participants());
    }

    private void failure(FailureMode failure) {
        text(failure.mode());
        text(failure.counter());
    }

    private void parameter(Parameter parameter) {
        string(parameter.id());
        text(parameter.name());
        estimate(parameter.range());
    }

    private void attribution(Attribution attribution) {
        string(attribution.source().mark().name());
        string(attribution.source().reference());
        constants(attribution.supports());
    }

    private void estimate(Optional<Estimate> estimate) {
        number(estimate.isPresent() ? 1 : 0);
        estimate.ifPresent(this::estimate);
    }

    private void estimate(Estimate estimate) {
        number(estimate.min());
        number(estimate.typical());
        number(estimate.max());
    }

    private void texts(Collection<Text> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    private void text(Optional<Text> text) {
        number(text.isPresent() ? 1 : 0);
        text.ifPresent(this::text);
    }

    private void text(Text text) {
        number(text.byLanguage().size());
        text.byLanguage().forEach((language, words) -> {
            string(language);
            string(words);
        });
    }

    private void strings(Collection<?> ids) {
        number(ids.size());
        ids.forEach(this::string);
    }

    private void constants(Collection<? extends Enum<?>> constants) {
        number(constants.size());
        constants.forEach(constant -> string(constant.name()));
    }

    private void optional(Optional<Integer> number) {
        number(number.isPresent() ? 1 : 0);
        number.ifPresent(this::number);
    }

    /** Ids print as their text. */
    private void string(Object id) {
        Integer known = strings.putIfAbsent(id.toString(), strings.size());
        number(known == null ? strings.size() - 1 : known);
    }

    private void number(int number) {
        numbers.add(number);
    }
}
