/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The schema that editors check cards by says what the reader says. */
class CardSchemaTest {
    private static final Schema SCHEMA = schema();
    private static final String CAFE = JsonFormat.withDefaults()
            .write(
                    MethodDefinition.codec(),
                    MethodCatalogue.builtIn().methods().firstEntry().getValue());

    private static Schema schema() {
        try (InputStream in = MethodCatalogue.class.getResourceAsStream("/META-INF/cocreation/method.schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> complaints(String card) {
        return SCHEMA.validate(card, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    @Test
    void every_built_in_card_keeps_to_it() {
        MethodCatalogue.builtIn()
                .methods()
                .forEach((id, method) -> assertThat(
                                complaints(JsonFormat.withDefaults().write(MethodDefinition.codec(), method)))
                        .as(id.value())
                        .isEmpty());
    }

    @Test
    void misspelt_fields_and_wrong_values_are_found() {
        assertThat(complaints(CAFE.replace("\"participants\": {", "\"particpants\": {")))
                .isNotEmpty();
        assertThat(complaints(CAFE.replaceFirst("\"grouping\": \"[a-z-]+\"", "\"grouping\": \"pars\"")))
                .isNotEmpty();
        assertThat(complaints(CAFE.replaceFirst("\"share\": [0-9]+", "\"share\": 0")))
                .isNotEmpty();
        assertThat(complaints(CAFE.replaceFirst("\"id\": \"[a-z-]+\"", "\"id\": \"Open Space\"")))
                .isNotEmpty();
        assertThat(complaints(CAFE)).isEmpty();
    }

    @Test
    void it_knows_every_phase() throws IOException {
        try (InputStream in = MethodCatalogue.class.getResourceAsStream("/META-INF/cocreation/method.schema.json")) {
            assertThat(in).isNotNull();
            String schema = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Arrays.stream(Phase.values())
                            .map(phase -> '"' + phase.name().toLowerCase(Locale.ROOT) + '"'))
                    .allMatch(schema::contains);
        }
    }
}
