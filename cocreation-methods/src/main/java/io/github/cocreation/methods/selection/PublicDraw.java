/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import org.immutables.value.Value;

/** What was drawn, and all it takes to draw it again: the tickets, the text, and the certificate's digest. */
@Value.Immutable
public abstract class PublicDraw {
    private static final ObjectCodec<PublicDraw> CODEC = Codecs.object("draw", PublicDraw::builder, Builder::build)
            .required("certificate", Codecs.STRING, PublicDraw::certificate, Builder::certificate)
            .required("lottery", Codecs.INT.list().list(), PublicDraw::lottery, Builder::lottery)
            .required("publicSeed", Codecs.STRING, PublicDraw::publicSeed, Builder::publicSeed)
            .required("commitment", Codecs.STRING, PublicDraw::commitment, Builder::commitment)
            .required("drawn", Codecs.INT, PublicDraw::drawn, Builder::drawn)
            .many("members", StakeholderId.codec(), PublicDraw::members, Builder::addAllMembers)
            .codec();

    PublicDraw() {}

    /** {@return the digest of the certificate drawn from} */
    public abstract String certificate();

    /** {@return the tickets: each a panel, as places in the pool} */
    public abstract ImmutableList<ImmutableList<Integer>> lottery();

    /** {@return the text that decided} */
    public abstract String publicSeed();

    /** {@return what could be published before, without giving the text away: its SHA-256 digest} */
    public abstract String commitment();

    /** {@return which ticket was drawn, from 0} */
    public abstract int drawn();

    /** {@return the people of the panel drawn} */
    public abstract ImmutableList<StakeholderId> members();

    static Builder builder() {
        return new Builder();
    }

    /** {@return how draws are read and written as JSON} */
    public static ObjectCodec<PublicDraw> codec() {
        return CODEC;
    }

    /** {@return which ticket, and who} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Ticket %d of %d (counted from 0)\n"
                .formatted(drawn(), lottery().size()));
        members().forEach(member -> text.append(member).append('\n'));
        return text.toString();
    }

    static final class Builder extends ImmutablePublicDraw.Builder {
        Builder() {}
    }
}
