/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.Channel;
import io.github.cocreation.core.stakeholder.Stakeholder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a process that can be given to others: another id and name for everybody, the same wherever they appear, that nobody can
 * undo or guess without the key.
 *
 * <pre>{@code
 * PseudonymisedProcess others = Pseudonyms.withKey(key).of(process);
 * others.process().write();
 * }</pre>
 *
 * <p><b>What changes.</b> Every id of a stakeholder, in roster, roles, network, ratings and journal; names; in free text, names as
 * whole words, of a person also the single words of the name; words counted that are part of a name. Addresses of channels, needs of
 * access, barriers and agreed pseudonyms are left out. What else identifies somebody in free text stays, and the result says how much
 * free text there is to read first.
 *
 * <p><b>What stays.</b> Everything measures read: who did what when. So measures of the result are those of the process, but where
 * names are words that are counted, and where the order of ids decides between equals.
 *
 * <p><b>Method.</b> Keyed hashing, HMAC with SHA-256: with the same key, the same people have the same ids in every export, so that
 * they can be followed; with another key, others. Keep the key apart from what was made with it.
 *
 * <p><b>Worked example.</b> With the key of 16 bytes 1, {@code anna} is {@code p-} and ten hexadecimal digits in all places.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">Krawczyk, Bellare and Canetti (1997), RFC 2104</a>
 */
public final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 16;

    private final SecretKeySpec key;

    private Pseudonyms(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * {@return pseudonyms made with this key}
     *
     * @param key at least 16 bytes that nobody can guess; drawn by a secure generator
     * @throws IllegalArgumentException if there are fewer
     */
    public static Pseudonyms withKey(byte[] key) {
        Require.that(
                key.length >= LEAST_BYTES,
                "number of bytes",
                key.length,
                "a key of pseudonyms",
                "must be at least " + LEAST_BYTES,
                "draw 32 bytes from java.security.SecureRandom");
        return new Pseudonyms(new SecretKeySpec(key, ALGORITHM));
    }

    /**
     * {@return the process under other names}
     *
     * @param process the process
     */
    public PseudonymisedProcess of(CoCreationProcess process) {
        NameSubstitution names = new NameSubstitution(this, process);
        // Written and read twice: reading puts in order by the new ids, so that no order is left of the old ones.
        String written = JsonFormat.withDefaults()
                .withLayout(JsonFormat.Layout.COMPACT)
                .withSubstitution(names)
                .write(CoCreationProcess.codec(), withoutAddresses(process));
        return new PseudonymisedProcess(
                CoCreationProcess.read(written, "pseudonymised process"), names.replaced(), names.remarks());
    }

    private CoCreationProcess withoutAddresses(CoCreationProcess process) {
        return process.toBuilder()
                .roster(process.roster().stream().map(this::withoutAddress).toList())
                .build();
    }

    private Stakeholder withoutAddress(Stakeholder someone) {
        return someone.toBuilder()
                .name(id(someone.id().value()))
                .channels(someone.channels().stream()
                        .map(channel -> new Channel(channel.kind(), "withheld"))
                        .distinct()
                        .toList())
                .accessNeeds(ImmutableList.of())
                .hardToReach(ImmutableList.of())
                .protection(someone.protection().toBuilder()
                        .pseudonym(java.util.Optional.empty())
                        .build())
                .build();
    }

    /** The id that stands for another. */
    String id(String id) {
        return "p-" + digits("id " + id);
    }

    /** The word that stands for a word that is part of a name. */
    String term(String term) {
        return "w-" + digits("term " + term);
    }

    private String digits(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, 5);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ", but this one does not.", e);
        }
    }
}
