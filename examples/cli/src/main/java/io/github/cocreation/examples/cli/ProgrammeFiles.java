/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.ProgrammeId;
import io.github.cocreation.methods.composition.Programmes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** Reads programmes as the command line takes them. */
final class ProgrammeFiles {
    private static final Token CHALLENGE = Token.of("challenge");

    private ProgrammeFiles() {}

    /**
     * The programme in a file, whole document or bare programme; or the built-in one of this id if there is no such file, or the
     * method of this id by itself. A bare programme starts from a challenge.
     */
    static NamedProgramme read(String fileOrId) throws IOException {
        Path file = Path.of(fileOrId);
        if (!Files.exists(file)) {
            return builtIn(fileOrId);
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        JsonFormat json = JsonFormat.withDefaults();
        return text.contains("\"schema\"")
                ? json.read(NamedProgramme.codec(), text, fileOrId)
                : unnamed(json.read(Programme.codec(), text, fileOrId));
    }

    /** A programme with a name of its own, for documents. */
    static NamedProgramme unnamed(Programme programme) {
        return NamedProgramme.builder()
                .id(ProgrammeId.of("programme"))
                .name(Text.of("Programme"))
                .note(Text.of("A programme of (" + programme.methods().size() + ") methods."))
                .addStart(CHALLENGE)
                .programme(programme)
                .addSources(Source.practice("whoever composed it"))
                .build();
    }

    static ImmutableSortedSet<Token> tokens(String list) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(list)
                .map(Token::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static NamedProgramme builtIn(String id) {
        return Programmes.builtIn().values().stream()
                .filter(programme -> programme.id().value().equals(id))
                .findFirst()
                .or(() -> method(id))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The programme (%s) is neither a file nor the id of a built-in programme or of a method.\nMaybe %s."
                                .formatted(
                                        id,
                                        DidYouMean.remedy(
                                                id,
                                                Programmes.builtIn().keySet().stream()
                                                        .map(ProgrammeId::value)
                                                        .toList()))));
    }

    private static Optional<NamedProgramme> method(String id) {
        return MethodCatalogue.discover().methods().values().stream()
                .filter(method -> method.id().value().equals(id))
                .findFirst()
                .map(method -> NamedProgramme.builder()
                        .from(unnamed(Programme.use(id)))
                        .name(method.name())
                        .note(method.intent())
                        .start(method.inputs().required())
                        .build());
    }
}
