/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.rules.KnownWords;
import io.github.cocreation.methods.spi.MethodProviderContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A card, and what is wrong with it.
 *
 * @param file where it is, as the user named it
 * @param unusable why it cannot be read, with line and column; empty if it can
 * @param found what breaks a rule, each with its place on the card
 */
record CheckedCard(String file, Optional<String> unusable, Violations found) {
    private static final Codec<CheckedCard> CODEC = Codecs.object("checked card", Parts::new, Parts::card)
            .required("file", Codecs.STRING, CheckedCard::file, (parts, value) -> parts.file = value)
            .required(
                    "unusable", Codecs.STRING.orNull(), CheckedCard::unusable, (parts, value) -> parts.unusable = value)
            .many(
                    "violations",
                    Codecs.violation(),
                    card -> card.found().all(),
                    (parts, value) -> parts.found = Violations.of(value))
            .codec();

    /** Collects the parts while they are read. */
    private static final class Parts {
        private String file = "";
        private Optional<String> unusable = Optional.empty();
        private Violations found = Violations.none();

        private CheckedCard card() {
            return new CheckedCard(file, unusable, found);
        }
    }

    /** A card that cannot be understood is one more answer; one that is not there is a mistake in the command. */
    static CheckedCard of(Path file, KnownWords words) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        JsonFormat json = JsonFormat.withDefaults();
        ImmutableList<JsonFormatException> problems = json.problems(MethodDefinition.codec(), text, file.toString());
        if (!problems.isEmpty()) {
            String all = problems.stream()
                    .map(problem -> String.valueOf(problem.getMessage()))
                    .collect(Collectors.joining("\n"));
            return new CheckedCard(file.toString(), Optional.of(all), Violations.none());
        }
        MethodDefinition method = json.read(MethodDefinition.codec(), text, file.toString());
        return new CheckedCard(file.toString(), Optional.empty(), MethodProviderContract.check(method, words));
    }

    static Codec<CheckedCard> codec() {
        return CODEC;
    }

    boolean isWrong(boolean strict) {
        return strict ? !found.isEmpty() : !found.errors().isEmpty();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        found.all()
                .forEach(violation -> text.append(Codecs.word(violation.severity()))
                        .append(' ')
                        .append(file)
                        .append(": ")
                        .append(violation)
                        .append('\n'));
        return text.toString();
    }
}
