/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The simple codecs, and the ways to make others. */
public final class Codecs {
    /** A JSON string of free text, which may name people: written as the {@linkplain Substitution#text substitution} says. */
    public static final Codec<String> STRING = new TextCodec();

    /** A JSON string that must stay as it is, such as a language tag: never asked about in a {@link Substitution}. */
    public static final Codec<String> CODE = STRING.map(Function.identity(), Function.identity());

    /** A JSON number without fraction, in the range of {@code int}. */
    public static final Codec<Integer> INT = new ScalarCodec<>(
            in -> (int) in.readWhole(Integer.MIN_VALUE, Integer.MAX_VALUE), (value, out) -> out.whole(value));

    /** A JSON number without fraction, in the range of {@code long}. */
    public static final Codec<Long> LONG =
            new ScalarCodec<>(in -> in.readWhole(Long.MIN_VALUE, Long.MAX_VALUE), (value, out) -> out.whole(value));

    /** A JSON number; never NaN or infinite. Reading what was written gives the same bits. */
    public static final Codec<Double> DOUBLE =
            new ScalarCodec<>(JsonInput::readDouble, (value, out) -> out.number(value));

    /**
     * A JSON number as {@link #DOUBLE}, but whole ones are written without places: {@code 16}, not {@code 16.0}. Reading what was
     * written gives the same bits.
     */
    public static final Codec<Double> NUMBER = new ScalarCodec<>(JsonInput::readDouble, (value, out) -> {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15 && Double.compare(value, -0.0) != 0;
        if (whole) {
            out.whole(value.longValue());
        } else {
            out.number(value);
        }
    });

    /** {@code true} or {@code false}. */
    public static final Codec<Boolean> BOOLEAN =
            new ScalarCodec<>(JsonInput::readBoolean, (value, out) -> out.bool(value));

    /** An ISO 8601 date as a JSON string, such as {@code "2026-03-01"}. */
    public static final Codec<LocalDate> LOCAL_DATE = STRING.map(LocalDate::parse, LocalDate::toString);

    /** An ISO 8601 instant as a JSON string, such as {@code "2026-03-01T09:00:00Z"}. */
    public static final Codec<Instant> INSTANT = STRING.map(Instant::parse, Instant::toString);

    private Codecs() {}

    /** {@return the codec of what a check finds, with code, severity, place, value, rule and remedy} */
    public static Codec<Violation> violation() {
        return ViolationForm.CODEC;
    }

    /**
     * {@return a codec for an enum's constants, written in lower case with hyphens: {@code LIVED_EXPERIENCE} as
     * {@code "lived-experience"}}
     *
     * @param what what a constant is, for messages, such as {@code "offer kind"}
     * @param type the enum
     * @param <E> the enum
     */
    public static <E extends Enum<E>> Codec<E> enumeration(String what, Class<E> type) {
        ImmutableList<String> names =
                Arrays.stream(type.getEnumConstants()).map(Codecs::word).collect(ImmutableList.toImmutableList());
        return STRING.map(
                word -> {
                    int index = names.indexOf(word);
                    if (index < 0) {
                        throw new IllegalArgumentException("The %s (%s) is unknown.\nMaybe %s."
                                .formatted(what, word, DidYouMean.remedy(word, names)));
                    }
                    return type.getEnumConstants()[index];
                },
                Codecs::word);
    }

    /**
     * {@return an enum constant's name in lower case with hyphens, as it stands in JSON}
     *
     * @param constant the constant
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return a codec for maps, as JSON objects in key order}
     *
     * @param value the codec of the values
     * @param keyName what a key is, for messages, such as {@code "stakeholder id"}
     * @param parse makes a key of a name
     * @param print makes a name of a key
     * @param <K> the keys' type
     * @param <V> the values' type
     */
    public static <K extends Comparable<? super K>, V> Codec<ImmutableSortedMap<K, V>> sortedMap(
            Codec<V> value, String keyName, Function<String, K> parse, Function<K, String> print) {
        return new SortedMapCodec<>(value, keyName, parse, print, (substitution, name) -> name);
    }

    /**
     * {@return a codec for ids of people, as JSON strings; written as the {@linkplain Substitution#id substitution} of the format
     * says, if it has one}
     *
     * @param parse makes an id of its text
     * @param print makes a text of an id
     * @param <T> the ids' type
     */
    public static <T> Codec<T> personId(Function<String, T> parse, Function<T, String> print) {
        return new ScalarCodec<String>(JsonInput::readText, (value, out) -> out.personId(value)).map(parse, print);
    }

    /**
     * {@return a codec for maps from ids of people, as JSON objects; the ids are written as the substitution of the format says}
     *
     * @param value the codec of the values
     * @param keyName what a key is, for messages, such as {@code "stakeholder id"}
     * @param parse makes a key of a name
     * @param print makes a name of a key
     * @param <K> the keys' type
     * @param <V> the values' type
     */
    public static <K extends Comparable<? super K>, V> Codec<ImmutableSortedMap<K, V>> byPersonId(
            Codec<V> value, String keyName, Function<String, K> parse, Function<K, String> print) {
        return new SortedMapCodec<>(value, keyName, parse, print, Substitution::id);
    }

    /**
     * {@return a codec for maps from words of people, as JSON objects; the words are written as the {@linkplain
     * Substitution#term substitution} of the format says, if it has one}
     *
     * @param value the codec of the values
     * @param keyName what a key is, for messages, such as {@code "term"}
     * @param <V> the values' type
     */
    public static <V> Codec<ImmutableSortedMap<String, V>> byTerm(Codec<V> value, String keyName) {
        return new SortedMapCodec<>(value, keyName, term -> term, term -> term, Substitution::term);
    }

    /**
     * {@return a codec for a type with a short form, which must be a JSON string, and a long one}
     *
     * @param shortForm reads and writes the JSON string
     * @param longForm reads and writes anything else
     * @param fitsShort whether a value is written in the short form
     * @param <T> the type
     */
    public static <T> Codec<T> either(Codec<T> shortForm, Codec<T> longForm, Predicate<T> fitsShort) {
        return new EitherCodec<>(shortForm, longForm, fitsShort);
    }

    /**
     * {@return a codec looked up at each use, for types that contain themselves}
     *
     * @param codec gives the codec
     * @param <T> the type
     */
    public static <T> Codec<T> lazy(Supplier<Codec<T>> codec) {
        return new LazyCodec<>(codec);
    }

    /**
     * Starts the codec of a type that has a builder.
     *
     * <pre>{@code
     * Codec<Stakeholder> codec = Codecs.object("stakeholder", Stakeholder::builder, Stakeholder.Builder::build)
     *         .required("id", ID, Stakeholder::id, Stakeholder.Builder::id)
     *         .many("needs", Codecs.STRING, Stakeholder::needs, Stakeholder.Builder::addAllNeeds)
     *         .codec();
     * }</pre>
     *
     * @param name what the type is called in messages
     * @param builder starts a builder
     * @param build ends it
     * @param <T> the type
     * @param <B> its builder
     * @return a collector of fields
     */
    public static <T, B> ObjectCodec.Members<T, B> object(String name, Supplier<B> builder, Function<B, T> build) {
        return new ObjectCodec.Members<>(name, builder, build);
    }

    /**
     * Starts the codec of a type that has a builder and is written as a list of values without names.
     *
     * @param name what the type is called in messages
     * @param builder starts a builder
     * @param build ends it
     * @param <T> the type
     * @param <B> its builder
     * @return a collector of values
     */
    public static <T, B> RowCodec.Cells<T, B> row(String name, Supplier<B> builder, Function<B, T> build) {
        return new RowCodec.Cells<>(name, builder, build);
    }

    /**
     * Starts the codec of a closed family of types.
     *
     * @param name what the family is called in messages
     * @param kindField the field that tells the types apart
     * @param <T> what they have in common
     * @return a collector of types
     */
    public static <T> UnionCodec.Variants<T> union(String name, String kindField) {
        return new UnionCodec.Variants<>(name, kindField);
    }

    /**
     * {@return a record's field that must be there}
     *
     * @param name its name
     * @param codec its codec
     * @param get the record's accessor
     * @param <R> the record
     * @param <V> the component's type
     */
    public static <R, V> Field<R, V> field(String name, Codec<V> codec, Function<R, V> get) {
        return Field.of(name, codec, null, get);
    }

    /**
     * {@return a record's field that may be absent}
     *
     * @param name its name
     * @param codec its codec
     * @param get the record's accessor
     * @param <R> the record
     * @param <V> the type of what may be absent
     */
    public static <R, V> Field<R, Optional<V>> optionalField(
            String name, Codec<V> codec, Function<R, Optional<V>> get) {
        return Field.optional(name, codec, get);
    }

    /**
     * {@return a record's field that is left out when it has its default}
     *
     * @param name its name
     * @param codec its codec
     * @param get the record's accessor
     * @param absent the default
     * @param <R> the record
     * @param <V> the component's type
     */
    public static <R, V> Field<R, V> defaultedField(String name, Codec<V> codec, Function<R, V> get, V absent) {
        return Field.of(name, codec, absent, get);
    }

    /**
     * {@return a codec for a record of one component, as an object}
     *
     * @param name what the record is called in messages
     * @param a its component
     * @param make its constructor
     * @param <R> the record
     * @param <A> the component's type
     */
    public static <R, A> ObjectCodec<R> record(String name, Field<R, A> a, Function<A, R> make) {
        return record(name, values -> make.apply(a.valueIn(values, 0)), ImmutableList.of(a));
    }

    /**
     * {@return a codec for a record of two components, as an object}
     *
     * @param name what the record is called in messages
     * @param a its first component
     * @param b its second component
     * @param make its constructor
     * @param <R> the record
     * @param <A> the first component's type
     * @param <B> the second component's type
     */
    public static <R, A, B> ObjectCodec<R> record(String name, Field<R, A> a, Field<R, B> b, BiFunction<A, B, R> make) {
        return record(name, values -> make.apply(a.valueIn(values, 0), b.valueIn(values, 1)), ImmutableList.of(a, b));
    }

    /**
     * {@return a codec for a record of three components, as an object}
     *
     * @param name what the record is called in messages
     * @param a its first component
     * @param b its second component
     * @param c its third component
     * @param make its constructor
     * @param <R> the record
     * @param <A> the first component's type
     * @param <B> the second component's type
     * @param <C> the third component's type
     */
    public static <R, A, B, C> ObjectCodec<R> record(
            String name, Field<R, A> a, Field<R, B> b, Field<R, C> c, OfThree<A, B, C, R> make) {
        return record(
                name,
                values -> make.of(a.valueIn(values, 0), b.valueIn(values, 1), c.valueIn(values, 2)),
                ImmutableList.of(a, b, c));
    }

    /**
     * {@return a codec for a record of four components, as an object; for more, {@link #object} takes a builder}
     *
     * @param name what the record is called in messages
     * @param a its first component
     * @param b its second component
     * @param c its third component
     * @param d its fourth component
     * @param make its constructor
     * @param <R> the record
     * @param <A> the first component's type
     * @param <B> the second component's type
     * @param <C> the third component's type
     * @param <D> the fourth component's type
     */
    public static <R, A, B, C, D> ObjectCodec<R> record(
            String name, Field<R, A> a, Field<R, B> b, Field<R, C> c, Field<R, D> d, OfFour<A, B, C, D, R> make) {
        return record(
                name,
                values ->
                        make.of(a.valueIn(values, 0), b.valueIn(values, 1), c.valueIn(values, 2), d.valueIn(values, 3)),
                ImmutableList.of(a, b, c, d));
    }

    /**
     * The constructor of a record of three components.
     *
     * @param <A> the first component's type
     * @param <B> the second component's type
     * @param <C> the third component's type
     * @param <R> the record
     */
    @FunctionalInterface
    public interface OfThree<A, B, C, R> {
        /**
         * {@return a record}
         *
         * @param a its first component
         * @param b its second component
         * @param c its third component
         */
        R of(A a, B b, C c);
    }

    /**
     * The constructor of a record of four components.
     *
     * @param <A> the first component's type
     * @param <B> the second component's type
     * @param <C> the third component's type
     * @param <D> the fourth component's type
     * @param <R> the record
     */
    @FunctionalInterface
    public interface OfFour<A, B, C, D, R> {
        /**
         * {@return a record}
         *
         * @param a its first component
         * @param b its second component
         * @param c its third component
         * @param d its fourth component
         */
        R of(A a, B b, C c, D d);
    }

    private static <R> ObjectCodec<R> record(
            String name, Function<@Nullable Object[], R> make, ImmutableList<Field<R, ?>> fields) {
        ImmutableList.Builder<ObjectCodec.Member<R, @Nullable Object[]>> members = ImmutableList.builder();
        for (int i = 0; i < fields.size(); i++) {
            members.add(fields.get(i).member(i));
        }
        return ObjectCodec.of(name, members.build(), () -> new @Nullable Object[fields.size()], make);
    }
}
