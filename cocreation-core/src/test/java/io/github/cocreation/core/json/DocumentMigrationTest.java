/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What becomes of documents of another version than the one that is written now. */
class DocumentMigrationTest {
    private static final JsonFormat FORMAT = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);

    /** A booking as it is now: version 1 called seats persons, version 2 had one room and no language. */
    record Booking(int seats, ImmutableList<String> rooms, Optional<Double> price) {}

    private static final ObjectCodec<Booking> UNVERSIONED = Codecs.object("booking", Draft::new, Draft::build)
            .required("seats", Codecs.INT, Booking::seats, (draft, seats) -> draft.seats = seats)
            .many("rooms", Codecs.STRING, Booking::rooms, (draft, rooms) -> draft.rooms = rooms)
            .optional("price", Codecs.DOUBLE, Booking::price, (draft, price) -> draft.price = Optional.of(price))
            .codec();

    private static final ObjectCodec<Booking> THIRD = UNVERSIONED
            .asDocument("acme/booking", 3)
            .migratingFrom(1, booking -> booking.renamed("persons", "seats"))
            .migratingFrom(
                    2,
                    booking -> booking.without("room")
                            .with(
                                    "rooms",
                                    JsonTree.list(booking.field("room").stream().toList())));

    private static final class Draft {
        private int seats;
        private ImmutableList<String> rooms = ImmutableList.of();
        private Optional<Double> price = Optional.empty();

        Booking build() {
            if (seats < 1) {
                throw new IllegalArgumentException(
                        "The seats (%d) must be at least 1.\nMaybe a digit is missing.".formatted(seats));
            }
            return new Booking(seats, rooms, price);
        }
    }

    private static Booking read(Codec<Booking> codec, String json) {
        return FORMAT.read(codec, json, "b.json");
    }

    private static void refuses(Codec<Booking> codec, String json, String message) {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read(codec, json))
                .withMessage(message);
    }

    @Test
    void an_older_document_goes_through_each_migration_from_its_version_on() {
        Booking booking = new Booking(4, ImmutableList.of("hall"), Optional.of(2.5));
        assertThat(read(THIRD, "{\"schema\":\"acme/booking/1\",\"persons\":4,\"room\":\"hall\",\"price\":2.5}"))
                .isEqualTo(booking);
        assertThat(read(THIRD, "{\"schema\":\"acme/booking/2\",\"seats\":4,\"room\":\"hall\",\"price\":2.5}"))
                .isEqualTo(booking);
        assertThat(read(THIRD, "{\"schema\":\"acme/booking/3\",\"seats\":4,\"rooms\":[\"hall\"],\"price\":2.5}"))
                .isEqualTo(booking);
        assertThat(FORMAT.write(THIRD, booking)).startsWith("{\"schema\":\"acme/booking/3\",\"seats\":4,");
    }

    @Test
    void the_schema_may_stand_anywhere_and_the_document_in_another() {
        String older = "{\"room\":\"hall\",\"persons\":4,\"schema\":\"acme/booking/1\"}";
        String newer = "{\"seats\":5,\"schema\":\"acme/booking/3\"}";
        assertThat(FORMAT.read(THIRD.list(), "[" + older + "," + newer + "," + older + "]", "b.json"))
                .extracting(Booking::seats)
                .containsExactly(4, 5, 4);
    }

    @Test
    void what_is_wrong_with_an_older_document_is_told_of_where_it_stood() {
        refuses(
                THIRD,
                "{\"schema\":\"acme/booking/1\",\n \"persons\":\"four\"}",
                "b.json:2:12 ($.seats): The value (four) must be a whole number.\n"
                        + "Maybe look at the line above, or at the quotes.");
        refuses(
                THIRD,
                "{\"schema\":\"acme/booking/1\",\n \"persons\":4,\n \"prise\":4}",
                "b.json:3:10 ($): The field (prise) is unknown in a booking.\nMaybe (price).");
        refuses(
                THIRD,
                "{\"schema\":\"acme/booking/2\",\n \"seats\":0}",
                "b.json:1:1 ($): The seats (0) must be at least 1.\nMaybe a digit is missing.");
        refuses(
                THIRD,
                "{\"schema\":\"acme/booking/1\",\"persons\":4,\n\"seats\":5}",
                "b.json:1:1 ($): The value (an object) must not have both (persons) and (seats).\n"
                        + "Maybe remove one of them.");
    }

    @Test
    void every_problem_of_an_older_document_is_listed() {
        assertThat(FORMAT.problems(
                        THIRD, "{\"schema\":\"acme/booking/1\",\"persons\":true,\"price\":\"x\",\"a\":1}", "b.json"))
                .extracting(JsonFormatException::path)
                .containsExactly("$.seats", "$.price", "$");
    }

    @Test
    void a_newer_document_is_refused() {
        refuses(
                THIRD,
                "{\"schema\":\"acme/booking/4\",\"seats\":4}",
                "b.json:1:11 ($.schema): The schema (acme/booking/4) of a booking must be (acme/booking/3).\n"
                        + "Maybe it was written by a newer release, which can read it.");
    }

    @Test
    void a_document_older_than_the_migrations_is_refused() {
        ObjectCodec<Booking> fromSecond =
                UNVERSIONED.asDocument("acme/booking", 4).migratingFrom(2, booking -> booking);
        for (int version : List.of(1, 2, 3)) {
            refuses(
                    fromSecond,
                    "{\"schema\":\"acme/booking/" + version + "\",\"seats\":4}",
                    "b.json:1:11 ($.schema): The schema (acme/booking/" + version
                            + ") of a booking must be (acme/booking/4).\n"
                            + "Maybe an older release can read it, and one between the two write it anew.");
        }
    }

    @Test
    void a_document_of_another_kind_is_refused() {
        for (String schema : List.of("acme/room/3", "acme/booking", "acme/booking/x", "acme/booking/3/1", "")) {
            refuses(
                    THIRD,
                    "{\"schema\":\"" + schema + "\",\"seats\":4}",
                    "b.json:1:11 ($.schema): The schema (" + schema
                            + ") of a booking must be (acme/booking/3).\nMaybe it is a document of another kind.");
        }
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read(THIRD, "{\"schema\":1}"))
                .withMessageContaining("must be text in quotes");
        assertThatExceptionOfType(JsonFormatException.class).isThrownBy(() -> read(THIRD, "[]"));
        assertThatExceptionOfType(JsonFormatException.class).isThrownBy(() -> read(THIRD, "{"));
    }

    @Test
    void a_migration_belongs_to_an_older_version_of_a_document() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNVERSIONED.migratingFrom(1, booking -> booking))
                .withMessage("The version (1) of the codec of a booking must be of a document.\n"
                        + "Maybe call asDocument first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THIRD.migratingFrom(3, booking -> booking))
                .withMessage(
                        "The version (3) of a migration to (acme/booking/3) must be older than that, and at least 1.\n"
                                + "Maybe raise the version of the document first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THIRD.migratingFrom(1, booking -> booking))
                .withMessage("The version (1) of a migration to (acme/booking/3) must not be there twice.\n"
                        + "Maybe put both into one.");
        assertThatIllegalArgumentException().isThrownBy(() -> UNVERSIONED.asDocument("acme/booking", 0));
    }

    @Property
    void what_a_migration_leaves_is_read_with_the_same_bits(@ForAll double price, @ForAll List<String> rooms) {
        if (!Double.isFinite(price)) {
            return;
        }
        Booking booking = new Booking(1, ImmutableList.copyOf(rooms), Optional.of(price));
        ObjectCodec<Booking> now = UNVERSIONED.asDocument("acme/booking", 2).migratingFrom(1, older -> older);
        String old = FORMAT.write(UNVERSIONED.asDocument("acme/booking", 1), booking);
        Booking migrated = read(now, old);
        assertThat(migrated).isEqualTo(booking);
        assertThat(FORMAT.write(now, migrated)).isEqualTo(old.replace("acme/booking/1", "acme/booking/2"));
    }

    @Test
    void a_tree_is_changed_field_by_field() {
        JsonTree tree = JsonTree.object(ImmutableMap.of("a", JsonTree.of(1), "b", JsonTree.of(2)));
        assertThat(tree.renamed("a", "c").with("b", JsonTree.of(3)).fields().keySet())
                .containsExactly("c", "b");
        assertThat(tree.renamed("x", "b").without("x").fields()).containsOnlyKeys("a", "b");
        assertThat(tree.without("a").fields()).containsOnlyKeys("b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonTree.of(1).without("a"))
                .withMessage("The value (1) must be an object.\nMaybe the document is of another kind or version.");
    }
}
