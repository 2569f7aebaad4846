/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectLevel;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.typology.TypologyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Effects are on levels that the typology of them has: a level mistyped is one more level that nobody else was asked about. A host
 * with levels of its own replaces the typology.
 */
final class EffectLevelCheck implements ProcessCheck {
    private static final TypologyId LEVELS = TypologyId.of("effect-levels");

    private final Optional<Typology> levels;

    EffectLevelCheck(Typologies typologies) {
        this.levels = Optional.ofNullable(typologies.all().get(LEVELS));
    }

    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        levels.ifPresent(typology -> check(
                process,
                typology.cells().stream().map(cell -> cell.id().value()).collect(Collectors.toSet()),
                found));
    }

    private static void check(CoCreationProcess process, Set<String> known, Consumer<Violation> found) {
        CloseNames close = new CloseNames(known, "replace the typology (" + LEVELS + ") by one with your levels");
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            Optional<EffectLevel> level = level(entries.get(i));
            if (level.isPresent() && !known.contains(level.get().value())) {
                found.accept(Violation.warning(
                        "unknown-effect-level",
                        "journal[" + i + "].level",
                        level.get(),
                        "should be a level of the typology (" + LEVELS + ")",
                        close.remedy(level.get().value())));
            }
        }
    }

    private static Optional<EffectLevel> level(Entry entry) {
        if (entry instanceof EffectObserved effect) {
            return Optional.of(effect.level());
        }
        return entry instanceof EffectAsked question ? Optional.of(question.level()) : Optional.empty();
    }
}
