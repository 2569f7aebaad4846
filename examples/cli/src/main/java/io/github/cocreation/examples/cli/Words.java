/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.json.Codecs;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads option values as the documents write them: lower case with hyphens, languages as tags. */
final class Words {
    private Words() {}

    static CommandLine teachLanguages(CommandLine commandLine) {
        return commandLine.registerConverter(Locale.class, Words::locale);
    }

    static <E extends Enum<?>> CommandLine teach(CommandLine commandLine, Class<E> type) {
        ITypeConverter<E> converter = word -> constant(type, word);
        return commandLine.registerConverter(type, converter);
    }

    private static <E extends Enum<?>> E constant(Class<E> type, String word) {
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Codecs::word).toList();
        int index = known.indexOf(word.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new TypeConversionException("is unknown.\nMaybe " + DidYouMean.remedy(word, known) + ".");
        }
        return type.getEnumConstants()[index];
    }

    private static Locale locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (!locale.toLanguageTag().equalsIgnoreCase(tag)) {
            throw new TypeConversionException("is no BCP 47 language tag.\nMaybe write it like (en), (da) or (pt-BR).");
        }
        return locale;
    }
}
