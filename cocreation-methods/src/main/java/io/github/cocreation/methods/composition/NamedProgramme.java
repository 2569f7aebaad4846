/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import org.immutables.value.Value;

/** A programme worth repeating: its name, what it starts from, where it comes from. */
@Value.Immutable
public abstract class NamedProgramme {
    private static final ObjectCodec<NamedProgramme> CODEC = Codecs.object(
                    "programme", NamedProgramme::builder, Builder::build)
            .required("id", ProgrammeId.codec(), NamedProgramme::id, Builder::id)
            .required("name", Text.codec(), NamedProgramme::name, Builder::name)
            .required("note", Text.codec(), NamedProgramme::note, Builder::note)
            .many("types", CellId.codec(), NamedProgramme::types, Builder::addAllTypes)
            .many("start", Token.codec(), NamedProgramme::start, Builder::addAllStart)
            .required("programme", Programme.codec(), NamedProgramme::programme, Builder::programme)
            .many("sources", Source.codec(), NamedProgramme::sources, Builder::addAllSources)
            .codec()
            .asDocument("cocreation/programme", 1);

    NamedProgramme() {}

    /** {@return its id} */
    public abstract ProgrammeId id();

    /** {@return its name} */
    public abstract Text name();

    /** {@return what it is, in a sentence} */
    public abstract Text note();

    /** {@return the types of co-creation it suits} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CellId> types();

    /** {@return the tokens it starts from} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> start();

    /** {@return what is done} */
    public abstract Programme programme();

    /** {@return where it comes from} */
    public abstract ImmutableList<Source> sources();

    /**
     * {@return what {@link Programme#check} finds, from its own start}
     *
     * @param catalogue where the methods are defined
     */
    public final ProgrammeCheck check(MethodCatalogue catalogue) {
        return programme().check(catalogue, start());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how named programmes are read and written as JSON: documents of schema {@code cocreation/programme/1}} */
    public static ObjectCodec<NamedProgramme> codec() {
        return CODEC;
    }

    /** Builds a {@link NamedProgramme}; {@code id}, {@code name}, {@code note} and {@code programme} are required. */
    public static final class Builder extends ImmutableNamedProgramme.Builder {
        Builder() {}
    }
}
