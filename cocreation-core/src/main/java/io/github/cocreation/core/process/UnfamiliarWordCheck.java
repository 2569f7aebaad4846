/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Purpose;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Words of open vocabularies are probably not meant as new ones if they almost are known ones: a mistyped sector or standing
 * would make its holder invisible to every measure that asks for it.
 */
final class UnfamiliarWordCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        words("purposes", process.purposes(), Purpose.known(), found);
        words("contexts", process.contexts(), Context.known(), found);
        Words sectors = new Words(Sector.known());
        Words standings = new Words(Standing.known());
        List<Stakeholder> roster = process.roster();
        for (int i = 0; i < roster.size(); i++) {
            String place = "stakeholders[" + i + "]";
            sectors.check(place + ".sector", roster.get(i).sector(), found);
            for (Standing standing : roster.get(i).standings()) {
                standings.check(place + ".standings", standing, found);
            }
        }
        Words perspectives = new Words(Perspective.known());
        List<Assessment> assessments = process.assessments();
        for (int i = 0; i < assessments.size(); i++) {
            List<Rating> ratings = assessments.get(i).ratings();
            for (int j = 0; j < ratings.size(); j++) {
                perspectives.check(
                        "assessments[" + i + "].ratings[" + j + "].perspective",
                        ratings.get(j).perspective(),
                        found);
            }
        }
    }

    private static void words(String place, Collection<?> words, Collection<?> known, Consumer<Violation> found) {
        Words vocabulary = new Words(known);
        words.forEach(word -> vocabulary.check(place, word, found));
    }

    /** One vocabulary; each word is looked up once. */
    private static final class Words {
        private final List<String> known;
        private final Map<String, Optional<String>> close = new HashMap<>();

        Words(Collection<?> known) {
            this.known = known.stream().map(Object::toString).toList();
        }

        void check(String place, Object word, Consumer<Violation> found) {
            String text = word.toString();
            close.computeIfAbsent(text, t -> known.contains(t) ? Optional.empty() : DidYouMean.among(t, known))
                    .ifPresent(meant -> found.accept(Violation.warning(
                            "unfamiliar-word",
                            place,
                            text,
                            "should be a known word, or differ more from one",
                            "(" + meant + ")")));
        }
    }
}
