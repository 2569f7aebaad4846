/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.json.JsonFormatException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sees that a reader survives damaged files: it answers, or throws what it is documented to throw, with the place and a remedy; and it
 * does so soon and in little memory.
 *
 * <p>How many files each reader is given says the system property {@code cocreation.fuzz}, 1000 unless it is set; from which seed on says
 * {@code cocreation.fuzz.seed}, 0 unless it is set.
 */
final class Survival {
    /** What readers are limited to here; more than any of the files has. */
    static final ReadLimits LIMITS =
            ReadLimits.withDefaults().withCharacters(400_000).withElements(20_000);

    /** Far more than a file of this length needs on a busy machine, far less than a reader that loops or backtracks takes. */
    private static final long LONGEST_MILLIS = 20_000;

    /** All that is allocated for one file, most of which is soon free again. */
    private static final long MOST_BYTES = 1L << 30;

    private static final int LONGEST_MESSAGE = 4_000;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Survival() {}

    /** How many files each reader is given. */
    static int count() {
        return Integer.getInteger("cocreation.fuzz", 1_000);
    }

    /** Gives a reader damaged copies of these files; it must refuse what it cannot read by {@link FileFormatException}. */
    static void ofFiles(List<String> files, Consumer<Damaged> reader) {
        of(random -> Mutations.mutated(files.get(random.nextInt(files.size())), random), reader, Survival::fileRefused);
    }

    /** Gives a reader a folder with these files, of which one is damaged each time; it must refuse by {@link FileFormatException}. */
    static void ofFolder(Path folder, Map<String, String> files, Consumer<Path> reader) {
        List<String> names = files.keySet().stream().sorted().toList();
        files.forEach((name, text) -> Damaged.of(text).writtenTo(folder.resolve(name)));
        reader.accept(folder);
        String[] chosen = {names.get(0)};
        of(
                random -> {
                    Damaged.of(Objects.requireNonNull(files.get(chosen[0]))).writtenTo(folder.resolve(chosen[0]));
                    chosen[0] = names.get(random.nextInt(names.size()));
                    return Mutations.mutated(Objects.requireNonNull(files.get(chosen[0])), random);
                },
                file -> {
                    file.writtenTo(folder.resolve(chosen[0]));
                    reader.accept(folder);
                },
                Survival::fileRefused);
    }

    /** Gives a reader damaged copies of these documents; it must refuse what it cannot read by {@link JsonFormatException}. */
    static void ofDocuments(List<String> files, Consumer<Damaged> reader) {
        of(random -> Mutations.mutated(files.get(random.nextInt(files.size())), random), reader, e -> {
            if (!(e instanceof JsonFormatException refused)) {
                throw e;
            }
            assertThat(refused.line()).as("line in: %s", e.getMessage()).isPositive();
            assertThat(refused.column()).as("column in: %s", e.getMessage()).isPositive();
            assertThat(refused.path()).startsWith("$");
        });
    }

    private static void fileRefused(IllegalArgumentException e) {
        if (!(e instanceof FileFormatException refused)) {
            throw e;
        }
        assertThat(refused.line()).as("line in: %s", e.getMessage()).isPositive();
        assertThat(refused.column()).as("column in: %s", e.getMessage()).isNotNegative();
    }

    private static void of(
            Function<SplittableRandom, Damaged> damage,
            Consumer<Damaged> reader,
            Consumer<IllegalArgumentException> refusal) {
        int answered = 0;
        int count = count();
        int first = Integer.getInteger("cocreation.fuzz.seed", 0);
        for (int i = first; i < first + count; i++) {
            Damaged file = damage.apply(new SplittableRandom(i));
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                reader.accept(file);
                answered++;
            } catch (IllegalArgumentException e) {
                isRefused(i, file, e, refusal);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fail("Mutation " + i + " is not survived, by " + e + ":\n" + file, e);
            }
            long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (bytes > MOST_BYTES || millis > LONGEST_MILLIS) {
                fail("Mutation " + i + " takes " + bytes + " bytes and " + millis + " milliseconds:\n" + file);
            }
        }
        // a reader that refuses everything would survive too
        assertThat(answered).as("answers to %d files", count).isGreaterThan(count / 100);
    }

    private static void isRefused(
            int mutation, Damaged file, IllegalArgumentException e, Consumer<IllegalArgumentException> refusal) {
        try {
            refusal.accept(e);
            assertThat(e.getMessage()).contains("\nMaybe ").hasSizeLessThan(LONGEST_MESSAGE);
        } catch (RuntimeException | AssertionError wrong) {
            fail("Mutation " + mutation + " is refused in another way, by " + e + ":\n" + file, wrong);
        }
    }
}
