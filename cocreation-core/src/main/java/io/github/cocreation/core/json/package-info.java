/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How values are read from and written as JSON, without reflection: a {@link io.github.cocreation.core.json.Codec} names
 * each field once, for both directions, so that what is written can be read. Documents of hosts, cards of methods,
 * frameworks, typologies and roles all come through here, so there is one set of limits and one form of error: file, line,
 * column, path, value, rule, remedy.
 *
 * <p>What stands alone and is kept says what it is and in which version: {@code "schema": "cocreation/process/1"}. A release reads
 * what earlier ones wrote. A new field may be absent, and does not raise the version; any other change does, and comes with a
 * {@linkplain io.github.cocreation.core.json.ObjectCodec#migratingFrom migration}. A document of a newer version is refused, and so is one
 * with a field that came later: a reader never drops what it does not understand.
 *
 * <p>Reads {@code core.check} and Jackson's streaming parser; every package with types to exchange declares the codecs of its
 * types beside them. The parser is no optional dependency: the built-in cards are read through it, so there would be no
 * framework, role or method without it. It is jackson-core alone, which itself needs nothing, and shows in no signature.
 */
@NullMarked
package io.github.cocreation.core.json;

import org.jspecify.annotations.NullMarked;
