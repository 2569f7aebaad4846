/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.vocabulary.MethodId;

/**
 * Several lines side by side, then joined. People part for them; each line starts from what was there before, and at the join
 * all have what any line leaves behind.
 *
 * @param split how people part
 * @param lines the lines, at least two
 */
public record Parallel(Split split, ImmutableList<Programme> lines) implements Programme {
    /**
     * Checks that there is something to part for.
     *
     * @param split how people part
     * @param lines the lines, at least two
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Parallel {
        Require.that(
                lines.size() >= 2,
                "lines",
                lines,
                "a parallel programme",
                "must be at least two",
                "use the one line alone, or add another");
    }

    @Override
    public ImmutableList<MethodId> methods() {
        return lines.stream().flatMap(line -> line.methods().stream()).collect(ImmutableList.toImmutableList());
    }

    /** {@return the lines, joined by bars, and how people part} */
    @Override
    public String toString() {
        return "(" + Joiner.on(" | ").join(lines) + " by " + Codecs.word(split) + ")";
    }
}
