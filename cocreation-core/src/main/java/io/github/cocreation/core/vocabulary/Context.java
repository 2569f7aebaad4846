/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.vocabulary;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * The surroundings co-creation takes place in; open, hosts add theirs.
 *
 * @param value the context as text
 */
public record Context(String value) implements Comparable<Context> {
    /** A public service and those it is for. */
    public static final Context PUBLIC_SERVICE = of("public-service");

    /** A neighbourhood, village or town. */
    public static final Context LOCAL_COMMUNITY = of("local-community");

    /** Within one organisation. */
    public static final Context INTERNAL_ORGANISATION = of("internal-organisation");

    /** A firm and its clients. */
    public static final Context BUSINESS_CLIENTS = of("business-clients");

    /** New products. */
    public static final Context PRODUCT_INNOVATION = of("product-innovation");

    /** Public, private and third sector together. */
    public static final Context CROSS_SECTOR = of("cross-sector");

    /** People whom services reach last. */
    public static final Context MARGINALISED_USERS = of("marginalised-users");

    /** Thinly populated areas. */
    public static final Context RURAL = of("rural");

    /** People at many sites who meet online. */
    public static final Context VIRTUAL_MULTISITE = of("virtual-multisite");

    /** Public policy and plans. */
    public static final Context POLICY = of("policy");

    private static final ImmutableSortedSet<Context> KNOWN = ImmutableSortedSet.of(
            PUBLIC_SERVICE,
            LOCAL_COMMUNITY,
            INTERNAL_ORGANISATION,
            BUSINESS_CLIENTS,
            PRODUCT_INNOVATION,
            CROSS_SECTOR,
            MARGINALISED_USERS,
            RURAL,
            VIRTUAL_MULTISITE,
            POLICY);

    /**
     * Checks the text.
     *
     * @param value the context as text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public Context {
        Require.slug("context", value);
    }

    /**
     * {@return the context with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens or dots
     */
    public static Context of(String value) {
        return new Context(value);
    }

    /** {@return the contexts this library names; hosts may use others} */
    public static ImmutableSortedSet<Context> known() {
        return KNOWN;
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<Context> codec() {
        return Json.CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(Context other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final Codec<Context> CODEC = Codecs.STRING.map(Context::of, Context::value);
    }
}
