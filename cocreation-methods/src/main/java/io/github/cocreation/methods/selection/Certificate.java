/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A lottery over panels, and everything needed to check it without the solver: the task, the panels with their probabilities,
 * everybody's chance, and why nobody can have a better one. Its digest is over all of that.
 *
 * <p>{@link #verify} checks it; {@link PublicLottery} draws from it.
 */
@Value.Immutable
public abstract class Certificate {
    private static final String SCHEMA = "cocreation/panel-certificate";
    private static final ObjectCodec<Certificate> CODEC = fields().required(
                    "digest", Codecs.STRING, Certificate::digest, Builder::digest)
            .codec()
            .asDocument(SCHEMA, 1);
    private static final ObjectCodec<Certificate> BODY = fields().codec().asDocument(SCHEMA, 1);

    Certificate() {}

    private static ObjectCodec.Members<Certificate, Builder> fields() {
        return Codecs.object("panel certificate", Certificate::builder, Builder::build)
                .required(
                        "objective",
                        Codecs.enumeration("objective", Objective.class),
                        Certificate::objective,
                        Builder::objective)
                .required("seed", Codecs.LONG, Certificate::seed, Builder::seed)
                .required("task", SelectionTask.codec(), Certificate::task, Builder::task)
                .required("panels", Codecs.INT.list().list(), Certificate::panels, Builder::panels)
                .required("probabilities", Codecs.DOUBLE.list(), Certificate::probabilities, Builder::probabilities)
                .mapping(
                        "claimed",
                        Codecs.sortedMap(Codecs.DOUBLE, "stakeholder id", StakeholderId::of, StakeholderId::value),
                        Certificate::chances,
                        Builder::putAllChances)
                .required("ending", Codecs.enumeration("ending", Ending.class), Certificate::ending, Builder::ending)
                .many("levels", ChanceLevel.codec(), Certificate::levels, Builder::addAllLevels)
                .optional("drawn", Codecs.INT, Certificate::drawn, Builder::drawn);
    }

    /** How a search ended. */
    public enum Ending {
        /** The levels prove that the lottery is as fair as the objective asks, within rounding or the stated gap. */
        PROVED,
        /** The search was stopped: the lottery is the best found by then. */
        STOPPED,
        /** The objective is a heuristic, and there is nothing to prove but that every panel fills the quotas. */
        HEURISTIC
    }

    /** {@return what the lottery is to be like} */
    public abstract Objective objective();

    /** {@return the seed of whatever was left to chance} */
    public abstract long seed();

    /** {@return what the panels are drawn from, and must be like} */
    public abstract SelectionTask task();

    /** {@return the panels, as places in the pool in ascending order} */
    public abstract ImmutableList<ImmutableList<Integer>> panels();

    /** {@return the probability of each panel} */
    public abstract ImmutableList<Double> probabilities();

    /** {@return everybody's chance of a seat} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, Double> chances();

    /** {@return how the search ended} */
    public abstract Ending ending();

    /** {@return why nobody can have a better chance, worst-off first; for Nash one level, of weights 1 by chance} */
    public abstract ImmutableList<ChanceLevel> levels();

    /** {@return which panel was drawn, if one was} */
    public abstract Optional<Integer> drawn();

    /** {@return the SHA-256 digest of all the rest, in hexadecimal; made when left out} */
    @Value.Default
    public String digest() {
        String body =
                JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT).write(BODY, this);
        return Hashing.sha256().hashString(body, StandardCharsets.UTF_8).toString();
    }

    /** Checks that there is a probability for each panel. */
    @Value.Check
    void check() {
        Require.that(
                panels().size() == probabilities().size() && !panels().isEmpty(),
                "number of probabilities",
                probabilities().size(),
                "a certificate",
                "must be that of the panels (" + panels().size() + "), at least 1",
                "the document was cut short");
        for (ImmutableList<Integer> panel : panels()) {
            for (int place : panel) {
                Require.that(
                        place >= 0 && place < task().pool().size(),
                        "place",
                        place,
                        "a panel",
                        "must be in the pool, from 0 to " + (task().pool().size() - 1),
                        "the pool was changed");
            }
        }
        drawn().ifPresent(drawn -> Require.that(
                drawn >= 0 && drawn < panels().size(),
                "drawn panel",
                drawn,
                "a certificate",
                "must be one of the panels",
                "count from 0"));
    }

    /**
     * {@return the people of a panel, in the order of the pool}
     *
     * @param panel which one, from 0
     * @throws IndexOutOfBoundsException if there is no such panel
     */
    public ImmutableList<StakeholderId> members(int panel) {
        return panels().get(panel).stream()
                .map(place -> task().pool().get(place).id())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the smallest chance of anybody who is not excluded} */
    public double smallestChance() {
        return chances().entrySet().stream()
                .filter(c -> !task().exclude().contains(c.getKey()))
                .mapToDouble(c -> c.getValue())
                .min()
                .orElse(0);
    }

    /**
     * {@return what is wrong with it; nothing if it proves that the lottery is as fair as the objective asks} An error where
     * something it says is not so, or where it proves nothing of what its objective asks; a warning where it proves a part of
     * it, or where the objective asks for nothing.
     *
     * <p>The digest is no signature: whoever changes a certificate can make it anew, so all else is worked out again. What
     * cannot be seen is that another task or a weaker objective was put in its place, with everything that belongs to it;
     * {@link #verify(SelectionTask, Objective)} sees that.
     */
    public Violations verify() {
        return CertificateCheck.of(this);
    }

    /**
     * {@return what is wrong with it as the certificate of this task and objective}
     *
     * @param given the task, as it was published
     * @param promised what the lottery was to be like; a certificate for {@link Objective#LEXIMIN} will do for {@link
     *     Objective#MAXIMIN}
     */
    public Violations verify(SelectionTask given, Objective promised) {
        return CertificatePromise.of(this, given, promised).and(verify());
    }

    /** {@return the digest that goes with the rest, whatever {@link #digest} says} */
    String trueDigest() {
        return toBuilder().build().digest();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values, and makes a new digest} */
    public Builder toBuilder() {
        return builder()
                .objective(objective())
                .seed(seed())
                .task(task())
                .panels(panels())
                .probabilities(probabilities())
                .putAllChances(chances())
                .ending(ending())
                .addAllLevels(levels())
                .drawn(drawn());
    }

    /** {@return how certificates are read and written as JSON: documents of schema {@code cocreation/panel-certificate/1}} */
    public static ObjectCodec<Certificate> codec() {
        return CODEC;
    }

    /** Builds a {@link Certificate}; all but {@code chances}, {@code levels}, {@code drawn} and {@code digest} are required. */
    public static final class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
