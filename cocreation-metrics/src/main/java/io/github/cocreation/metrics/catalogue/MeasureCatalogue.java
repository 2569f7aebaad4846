/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.consensus.CommonGround;
import io.github.cocreation.metrics.contact.BrokerageConcentration;
import io.github.cocreation.metrics.contact.Centralisation;
import io.github.cocreation.metrics.contact.CrossGroupContact;
import io.github.cocreation.metrics.contact.CrossSectorMixing;
import io.github.cocreation.metrics.contact.Disempowerment;
import io.github.cocreation.metrics.contact.Homophily;
import io.github.cocreation.metrics.contact.IntermediaryDependence;
import io.github.cocreation.metrics.drift.TakeOverCircle;
import io.github.cocreation.metrics.drift.TakeOverRisk;
import io.github.cocreation.metrics.drift.TypeDrift;
import io.github.cocreation.metrics.governance.AccountabilityBalance;
import io.github.cocreation.metrics.governance.GateScore;
import io.github.cocreation.metrics.governance.RaterAgreement;
import io.github.cocreation.metrics.governance.Readiness;
import io.github.cocreation.metrics.governance.TrustReciprocity;
import io.github.cocreation.metrics.impact.ImpactBalance;
import io.github.cocreation.metrics.impact.ImpactCoverage;
import io.github.cocreation.metrics.language.LanguageDivergence;
import io.github.cocreation.metrics.language.ReframingDistance;
import io.github.cocreation.metrics.language.SharedTerms;
import io.github.cocreation.metrics.language.TermDomination;
import io.github.cocreation.metrics.learning.DialogicStance;
import io.github.cocreation.metrics.learning.ExperimentFlow;
import io.github.cocreation.metrics.learning.LearningRate;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.ownership.OutsideInRatio;
import io.github.cocreation.metrics.ownership.Ownership;
import io.github.cocreation.metrics.participation.FenceSitting;
import io.github.cocreation.metrics.participation.MixedTable;
import io.github.cocreation.metrics.participation.ParticipationEvenness;
import io.github.cocreation.metrics.participation.ParticipationInequality;
import io.github.cocreation.metrics.participation.Representativeness;
import io.github.cocreation.metrics.participation.Retention;
import io.github.cocreation.metrics.participation.SectorDiversity;
import io.github.cocreation.metrics.participation.StakeholderCoverage;
import io.github.cocreation.metrics.participation.VoiceParity;
import io.github.cocreation.metrics.promise.InfluenceParity;
import io.github.cocreation.metrics.promise.PromiseKept;
import io.github.cocreation.metrics.voice.MissingVoices;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures by id.
 *
 * <pre>{@code
 * MeasureCatalogue.builtIn().with(ourMeasure).measure(process);
 * }</pre>
 */
public final class MeasureCatalogue {
    private static final MeasureCatalogue BUILT_IN = of(ImmutableList.of(
            ParticipationInequality.withDefaults(),
            ParticipationEvenness.withDefaults(),
            MixedTable.withDefaults(),
            VoiceParity.withDefaults(),
            Representativeness.withDefaults(),
            StakeholderCoverage.withDefaults(),
            SectorDiversity.withDefaults(),
            Retention.withDefaults(),
            FenceSitting.withDefaults(),
            CrossGroupContact.withDefaults(),
            Homophily.withDefaults(),
            CrossSectorMixing.withDefaults(),
            BrokerageConcentration.withDefaults(),
            Centralisation.withDefaults(),
            IntermediaryDependence.withDefaults(),
            Disempowerment.withDefaults(),
            LanguageDivergence.withDefaults(),
            SharedTerms.withDefaults(),
            TermDomination.withDefaults(),
            Ownership.withDefaults(),
            TakeOverRisk.withDefaults(),
            TakeOverCircle.withDefaults(),
            OutsideInRatio.withDefaults(),
            ReframingDistance.withDefaults(),
            TrustReciprocity.withDefaults(),
            AccountabilityBalance.withDefaults(),
            Readiness.withDefaults(),
            RaterAgreement.withDefaults(),
            TypeDrift.withDefaults(),
            ImpactBalance.withDefaults(),
            ImpactCoverage.withDefaults(),
            LearningRate.withDefaults(),
            ExperimentFlow.withDefaults(),
            DialogicStance.withDefaults(),
            GateScore.withDefaults(),
            MissingVoices.withDefaults(),
            PromiseKept.withDefaults(),
            InfluenceParity.withDefaults(),
            CommonGround.withDefaults()));

    private final ImmutableSortedMap<MeasureId, Measure> byId;
    private final ImmutableList<MeasureProblem> problems;

    MeasureCatalogue(Map<MeasureId, Measure> byId, Iterable<MeasureProblem> problems) {
        this.byId = ImmutableSortedMap.copyOf(byId);
        this.problems = ImmutableList.copyOf(problems);
    }

    /** {@return the measures of this library, with default settings} */
    public static MeasureCatalogue builtIn() {
        return BUILT_IN;
    }

    /**
     * {@return the built-in measures and those that the current thread's context class loader sees}
     *
     * @see #discover(ClassLoader)
     */
    public static MeasureCatalogue discover() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader own = MeasureCatalogue.class.getClassLoader();
        return discover(context != null ? context : own != null ? own : ClassLoader.getSystemClassLoader());
    }

    /**
     * {@return the built-in measures and those that a class loader sees}
     *
     * <p>A jar that brings measures names its {@link io.github.cocreation.metrics.spi.MeasureProvider}s as services. The built-in
     * measures come first, then providers by class name. A measure whose id is taken, and a provider that cannot be made or throws,
     * is left out, logged as a warning, and listed in {@link #problems()}; the rest stays.
     *
     * @param loader where to look
     */
    public static MeasureCatalogue discover(ClassLoader loader) {
        return new Discovery(builtIn()).in(loader);
    }

    /** {@return what could not be used when this catalogue was {@linkplain #discover(ClassLoader) discovered}} */
    public ImmutableList<MeasureProblem> problems() {
        return problems;
    }

    /**
     * {@return these measures}
     *
     * @param measures the measures, no two of one id
     * @throws IllegalArgumentException if two have the same id
     */
    public static MeasureCatalogue of(Collection<? extends Measure> measures) {
        TreeMap<MeasureId, Measure> byId = new TreeMap<>();
        for (Measure measure : measures) {
            Measure other = byId.put(measure.definition().id(), measure);
            Require.that(
                    other == null,
                    "measure",
                    measure.definition().id(),
                    "a catalogue",
                    "must be there once, but "
                            + (other == null ? "" : other.getClass().getName()) + " and "
                            + measure.getClass().getName() + " both have this id",
                    "give the host's measure an id with another letter than M");
        }
        return new MeasureCatalogue(byId, ImmutableList.of());
    }

    /** {@return the measures by id} */
    public ImmutableList<Measure> all() {
        return byId.values().asList();
    }

    /** {@return the ids, sorted} */
    public ImmutableList<MeasureId> ids() {
        return byId.keySet().asList();
    }

    /**
     * {@return the measure of this id}
     *
     * @param id the id
     * @throws IllegalArgumentException if there is none
     */
    public Measure get(MeasureId id) {
        Measure measure = byId.get(id);
        if (measure == null) {
            throw Require.failure(
                    "measure",
                    id,
                    "a catalogue",
                    "is unknown",
                    DidYouMean.remedy(
                            id.value(),
                            byId.keySet().stream().map(MeasureId::value).toList()));
        }
        return measure;
    }

    /**
     * {@return these and one more}
     *
     * @param measure the measure
     * @throws IllegalArgumentException if there is one of its id
     */
    public MeasureCatalogue with(Measure measure) {
        return noted(
                of(ImmutableList.<Measure>builder().addAll(all()).add(measure).build()));
    }

    /**
     * {@return these with one replaced, such as one with other settings}
     *
     * @param measure the measure to take the place of the one with its id
     * @throws IllegalArgumentException if there is none of its id
     */
    public MeasureCatalogue replacing(Measure measure) {
        MeasureId id = get(measure.definition().id()).definition().id();
        return noted(of(all().stream()
                .map(m -> m.definition().id().equals(id) ? measure : m)
                .toList()));
    }

    /**
     * {@return the same measures, whose draws start from this seed}
     *
     * @param seed the seed
     */
    public MeasureCatalogue withSeed(long seed) {
        return noted(of(all().stream().map(measure -> measure.withSeed(seed)).toList()));
    }

    /**
     * {@return the same measures, which read texts as of this language}
     *
     * @param language the language of the texts
     * @throws IllegalArgumentException if a measure cannot read texts of that language
     */
    public MeasureCatalogue withLanguage(Locale language) {
        return noted(
                of(all().stream().map(measure -> measure.withLanguage(language)).toList()));
    }

    private MeasureCatalogue noted(MeasureCatalogue changed) {
        return new MeasureCatalogue(changed.byId, problems);
    }

    /**
     * {@return what every measure finds in a process, by id}
     *
     * @param process the process
     */
    public ImmutableList<Measurement> measure(CoCreationProcess process) {
        return all().stream().map(measure -> measure.of(process)).collect(ImmutableList.toImmutableList());
    }
}
