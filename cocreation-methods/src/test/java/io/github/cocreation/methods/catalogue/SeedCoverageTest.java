/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every method, tool and format that one of the articles names is there, and can be used in a programme. */
class SeedCoverageTest {
    private static final Path TABLE = Path.of("../../shared/domain/METHODS.md");
    private static final Pattern ID = Pattern.compile("`([a-z0-9-]+)`");

    /** What the articles name, by the id it has here. */
    static final List<String> NAMED = List.of(
            "accessible-digital-tools",
            "appreciative-inquiry",
            "art-of-hosting",
            "brainstorming",
            "client-in-depth-workshop",
            "co-creation-arena",
            "co-creation-tasting-workshop",
            "co-implementation-rhythm",
            "collaboratory",
            "communities-of-practice",
            "community-reporting",
            "confrontation-matrix",
            "cross-national-workshop",
            "effects-assessment",
            "environmental-scan",
            "facilitated-solution-workshop",
            "focus-groups",
            "force-field-analysis",
            "frontline-professional-coaching",
            "future-search",
            "hackathon",
            "internal-facilitator-training",
            "living-lab",
            "local-knowledge-exchange",
            "manager-coaching",
            "manifesto-co-writing",
            "metaplan",
            "mind-mapping",
            "multi-party-collaboration",
            "neighbourhood-asset-mapping",
            "neutral-professionals",
            "open-space-technology",
            "opportunity-exploration",
            "outside-in-interviews",
            "personal-visits",
            "regular-stakeholder-meetings",
            "scenario-planning",
            "sensemaking-conversation",
            "small-experiments",
            "social-contracting",
            "spur-evaluation",
            "stakeholder-management",
            "storytelling",
            "strengths-review",
            "trimester-learning-exchange",
            "virtual-collaboration-platform",
            "world-cafe");

    @ParameterizedTest
    @FieldSource("NAMED")
    void what_an_article_names_is_there_and_usable(String id) {
        MethodDefinition method = MethodCatalogue.builtIn().method(MethodId.of(id));
        Violations violations = Programme.use(id)
                .check(MethodCatalogue.builtIn(), method.inputs().required())
                .violations();
        assertThat(violations.errors()).isEmpty();
        assertThat(method.steps()).isNotEmpty();
    }

    @Test
    void nothing_that_the_coverage_table_names_is_missing() throws IOException {
        assumeTrue(Files.exists(TABLE));
        String text = Files.readString(TABLE);
        String table = text.substring(text.indexOf("## 4. Coverage"), text.indexOf("## 5."));
        TreeSet<String> named = new TreeSet<>();
        ID.matcher(table).results().forEach(found -> named.add(found.group(1)));
        assertThat(named).hasSizeGreaterThan(40).containsExactlyElementsOf(NAMED);
    }
}
