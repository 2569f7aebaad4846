/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever corrects one field of a value need not name all others. */
class ToBuilderTest {
    private static final StakeholderId ANN = StakeholderId.of("ann");
    private static final StakeholderId BO = StakeholderId.of("bo");

    @Test
    void every_value_with_a_builder_can_be_built_on() throws IOException, URISyntaxException {
        Path root = Path.of(Account.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> built;
        try (Stream<Path> files = Files.walk(root)) {
            built = files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.endsWith("-info.class"))
                    .<Class<?>>map(ToBuilderTest::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .filter(type -> Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(m -> m.getName().equals("builder") && Modifier.isPublic(m.getModifiers())))
                    .toList();
        }
        assertThat(built)
                .hasSizeGreaterThan(40)
                .allMatch(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(m -> m.getName().equals("toBuilder") && Modifier.isPublic(m.getModifiers())));
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - 6).replace('/', '.').replace('\\', '.'),
                    false,
                    ToBuilderTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(file, e));
        }
    }

    @Test
    void a_copy_of_what_starts_somewhere_is_equal_to_it() {
        Tie tie = Tie.builder()
                .layer(LayerId.of("talk"))
                .from(ANN)
                .to(BO)
                .weight(2)
                .span(Span.since(LocalDate.of(2026, 3, 1)))
                .build();
        assertThat(tie.toBuilder().build()).isEqualTo(tie);
        TieObserved observed = TieObserved.builder()
                .id(EntryId.of("t1"))
                .at(Instant.EPOCH)
                .layer(LayerId.of("talk"))
                .from(ANN)
                .to(BO)
                .weight(0)
                .build();
        assertThat(observed.toBuilder().build()).isEqualTo(observed);
        Account account = Account.builder()
                .id(EntryId.of("a1"))
                .at(Instant.EPOCH)
                .direction(AccountDirection.DOWNWARD)
                .step(AccountStep.REQUESTED)
                .addFrom(ANN)
                .addTo(BO)
                .subject("the budget")
                .about(EntryId.of("d1"))
                .follows(EntryId.of("a0"))
                .due(LocalDate.of(2026, 3, 1))
                .form("letter")
                .build();
        assertThat(account.toBuilder().build()).isEqualTo(account);
    }
}
