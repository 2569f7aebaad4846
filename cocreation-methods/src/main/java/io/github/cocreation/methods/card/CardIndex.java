/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.card;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads indexes of cards: plain text, one path a line, relative to the index itself; empty lines and lines that start with
 * {@code #} say nothing.
 *
 * <p>An index cannot reach out of its own jar: a path has lower-case letters, digits, hyphens and dots between slashes, and
 * ends in {@code .json}. Resources under {@code META-INF} are not encapsulated by Java's module system, so that an index is
 * found in a named module as well as on the class path.
 */
public final class CardIndex {
    private static final Pattern PATH = Pattern.compile("(?:[a-z0-9-]+/)*[a-z0-9]+(?:[.-][a-z0-9]+)*\\.json");
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 1_000;

    /** Where cards and their indexes lie within a jar. */
    public static final String FOLDER = CardKind.FOLDER;

    /** Where the classes of this module lie. */
    private static final String HOME = home();

    private CardIndex() {}

    /**
     * {@return the cards of this module}
     *
     * @param kind which cards
     */
    public static ImmutableList<Card> own(CardKind kind) {
        try (BufferedReader reader = Card.reader(ownResource(kind.index()))) {
            List<Cards.Problem> problems = new ArrayList<>();
            ImmutableList<Card> cards = paths(reader, kind.index(), problems).stream()
                    .map(path -> new Card(CardKind.FOLDER + path, () -> ownResource(CardKind.FOLDER + path)))
                    .collect(ImmutableList.toImmutableList());
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.toString());
            }
            return cards;
        } catch (IOException e) {
            throw new UncheckedIOException("The index (%s) cannot be read.".formatted(kind.index()), e);
        }
    }

    /**
     * {@return the bytes of a resource of this module beside the indexes; empty if this build has none}
     *
     * @param name its name within {@link #FOLDER}
     */
    public static Optional<byte[]> ownBytes(String name) {
        String path = FOLDER + name;
        if (CardIndex.class.getResource("/" + path) == null) {
            return Optional.empty();
        }
        try (InputStream in = ownResource(path)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The resource (%s) cannot be read.".formatted(path), e);
        }
    }

    /**
     * {@return the cards that a class loader sees, in its order, without those of this module}
     *
     * @param kind which cards
     * @param loader where to look
     */
    public static Cards seenBy(ClassLoader loader, CardKind kind) {
        List<Cards.Problem> problems = new ArrayList<>();
        ImmutableList.Builder<Card> cards = ImmutableList.builder();
        for (URL index : indexes(loader, kind, problems)) {
            String origin = index.toExternalForm();
            String folder = origin.substring(0, origin.lastIndexOf('/') + 1);
            try (BufferedReader reader = Card.reader(open(index))) {
                for (String path : paths(reader, origin, problems)) {
                    cards.add(new Card(
                            folder + path, () -> open(URI.create(folder + path).toURL())));
                }
            } catch (IOException e) {
                problems.add(new Cards.Problem(
                        origin, "The index cannot be read (%s).\nMaybe the jar is damaged.".formatted(e.getMessage())));
            }
        }
        return new Cards(cards.build(), ImmutableList.copyOf(problems));
    }

    private static List<URL> indexes(ClassLoader loader, CardKind kind, List<Cards.Problem> problems) {
        String ownAddress = ownAddress(kind.index()).toExternalForm();
        List<URL> found = new ArrayList<>();
        try {
            loader.getResources(kind.index()).asIterator().forEachRemaining(index -> {
                if (!index.toExternalForm().equals(ownAddress)) {
                    found.add(index);
                }
            });
        } catch (IOException e) {
            problems.add(new Cards.Problem(
                    kind.index(),
                    "The class loader (%s) cannot look for it (%s).\nMaybe one of its jars has gone."
                            .formatted(loader, e.getMessage())));
        }
        return found;
    }

    private static ImmutableList<String> paths(BufferedReader reader, String origin, List<Cards.Problem> problems)
            throws IOException {
        ImmutableList.Builder<String> paths = ImmutableList.builder();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (number > MOST_LINES) {
                problems.add(new Cards.Problem(
                        origin, "The index has more than %d lines.\nMaybe split the jar.".formatted(MOST_LINES)));
                break;
            }
            String path = line.strip();
            if (path.isEmpty() || path.startsWith("#")) {
                continue;
            }
            if (path.length() <= LONGEST_LINE && PATH.matcher(path).matches()) {
                paths.add(path);
            } else {
                problems.add(new Cards.Problem(
                        origin + ":" + number,
                        "The path (%s) of a card must be relative to the index, in lower case, and end in .json.\n"
                                        .formatted(path.substring(0, Math.min(60, path.length())))
                                + "Maybe write it like methods/world-cafe.json."));
            }
        }
        return paths.build();
    }

    private static InputStream ownResource(String path) throws IOException {
        return ownAddress(path).openStream();
    }

    /**
     * Where a resource of this module is. On a class path every jar may have one of that name, and a plug-in's jar may come first:
     * ours is the one that lies beside our classes, if there is one.
     */
    private static URL ownAddress(String path) {
        URL first = CardIndex.class.getResource("/" + path);
        if (first == null) {
            throw new NoSuchElementException("The resource (%s) is missing from this jar.".formatted(path));
        }
        ClassLoader loader = CardIndex.class.getClassLoader();
        if (CardIndex.class.getModule().isNamed()
                || loader == null
                || first.toExternalForm().startsWith(HOME)) {
            return first;
        }
        return loader.resources(path)
                .filter(address -> address.toExternalForm().startsWith(HOME))
                .findFirst()
                .orElse(first);
    }

    private static String home() {
        String file = CardIndex.class.getName().replace('.', '/') + ".class";
        URL address = CardIndex.class.getResource("/" + file);
        if (address == null) {
            throw new NoSuchElementException("The class (%s) has no address.".formatted(CardIndex.class.getName()));
        }
        String external = address.toExternalForm();
        return external.substring(0, external.length() - file.length());
    }

    private static InputStream open(URL address) throws IOException {
        URLConnection connection = address.openConnection();
        // a cached connection would hold a host's plug-in jar open for ever
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
