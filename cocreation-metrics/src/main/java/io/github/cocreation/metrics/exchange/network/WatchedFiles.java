/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.work.ProgressListener;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Files that are read piece by piece; after each it is told how far that is, and looked whether to stop. A character counts as a byte,
 * which it is at least, so that nobody hears that all is done before it is.
 */
final class WatchedFiles {
    private final Work work;
    private final WorkMeter meter;

    private WatchedFiles(Work work, WorkMeter meter) {
        this.work = work;
        this.meter = meter;
    }

    /** What is made of files, which is heard of from its beginning to its end. */
    static <T> T read(List<Path> files, Work work, Function<WatchedFiles, T> reading) {
        long bytes = 0;
        for (Path file : files) {
            bytes += size(file);
        }
        WorkMeter meter = work.meter(bytes);
        meter.check();
        T made = reading.apply(new WatchedFiles(work, meter));
        meter.finish();
        return made;
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What is made of the text of one of them, under work that goes on being stopped, but not being heard of. */
    <T> T text(Path file, BiFunction<Reader, Work, T> reading) {
        try (Reader text = new Watched(Files.newBufferedReader(file))) {
            return reading.apply(text, work.withProgress(ProgressListener.SILENT));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static UncheckedIOException unreadable(Path file, IOException e) {
        return new UncheckedIOException("Cannot read (" + file + "): " + e, e);
    }

    private final class Watched extends FilterReader {
        Watched(Reader text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            meter.advance(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            meter.advance(Math.max(read, 0));
            return read;
        }
    }
}
