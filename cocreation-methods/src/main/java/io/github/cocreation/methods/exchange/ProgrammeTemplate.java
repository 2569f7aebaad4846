/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Parallel;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.ProgrammeId;
import io.github.cocreation.methods.composition.Sequence;
import io.github.cocreation.methods.composition.Split;
import io.github.cocreation.methods.composition.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plan that somebody else made of parts within parts: phases of objectives of tasks, each with what must be done before it. It becomes a
 * programme whose methods are its tasks, under ids of their own, for the host to replace by methods of the catalogue.
 *
 * @param id its id there
 * @param name what it is called, by language
 * @param note what it is about, by language
 * @param phases its phases
 */
public record ProgrammeTemplate(String id, Text name, Text note, ImmutableList<Part> phases) {
    private static final CharMatcher OF_SLUG = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    /**
     * A phase, objective or task.
     *
     * @param id its id there
     * @param name what it is called, by language
     * @param note what is done, by language
     * @param after the ids of its siblings that must be done before it
     * @param parts what it consists of; none for a task
     */
    public record Part(String id, Text name, Text note, ImmutableSet<String> after, ImmutableList<Part> parts) {}

    /** {@return all tasks, in order} */
    public ImmutableList<Part> tasks() {
        return phases.stream().flatMap(phase -> tasks(phase).stream()).collect(ImmutableList.toImmutableList());
    }

    private static List<Part> tasks(Part part) {
        return part.parts.isEmpty()
                ? List.of(part)
                : part.parts.stream().flatMap(inner -> tasks(inner).stream()).toList();
    }

    /**
     * {@return the method id that stands for a part in {@link #programme}}: its own in lower case, with hyphens for what is no letter or digit
     *
     * @param part the part
     */
    public static MethodId method(Part part) {
        return MethodId.of(slug(part.id));
    }

    private static String slug(String id) {
        String slug = OF_SLUG.negate().trimAndCollapseFrom(id.toLowerCase(Locale.ROOT), '-');
        String cut = slug.length() > 190 ? OF_SLUG.negate().trimFrom(slug.substring(0, 190)) : slug;
        return cut.isEmpty() ? "task" : cut;
    }

    /** {@return the plan as a programme: parts that do not wait for each other side by side, the others one after the other} */
    public NamedProgramme programme() {
        return NamedProgramme.builder()
                .id(ProgrammeId.of(slug(id)))
                .name(name)
                .note(note)
                .programme(inOrder(phases))
                .build();
    }

    /** Parts in waves: each wave waits for those before it. */
    private static Programme inOrder(ImmutableList<Part> parts) {
        List<Programme> waves = new ArrayList<>();
        List<Part> waiting = new ArrayList<>(parts);
        List<String> done = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Part> ready = waiting.stream()
                    .filter(part -> done.containsAll(part.after))
                    .toList();
            List<Part> wave = ready.isEmpty() ? List.of(waiting.get(0)) : ready;
            ImmutableList<Programme> programmes =
                    wave.stream().map(ProgrammeTemplate::programme).collect(ImmutableList.toImmutableList());
            waves.add(programmes.size() == 1 ? programmes.get(0) : new Parallel(Split.TOPIC, programmes));
            wave.forEach(part -> done.add(part.id));
            waiting.removeAll(wave);
        }
        return waves.size() == 1 ? waves.get(0) : new Sequence(ImmutableList.copyOf(waves));
    }

    private static Programme programme(Part part) {
        return part.parts.isEmpty() ? new Use(method(part)) : inOrder(part.parts);
    }
}
