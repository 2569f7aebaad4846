/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the ledger of promises as PROV-JSON: contributions and insights are entities attributed to agents; a decision is an activity that
 * used them and generated a decided entity; commitments and accounts are entities derived from what they are about; an outcome is an
 * activity that used its commitment and generated a result.
 *
 * @see <a href="https://www.w3.org/submissions/prov-json/">The PROV-JSON serialization</a>
 */
final class ProvText {
    private static final String PREFIX = "co:";
    private static final JsonFormat COMPACT = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);

    private final CoCreationProcess process;
    private final Map<String, Map<String, JsonTree>> sections = new TreeMap<>();
    private int relations;
    private int left;

    private ProvText(CoCreationProcess process) {
        this.process = process;
    }

    /** Writes the ledger; answers how many entries have no place in it. */
    static int write(CoCreationProcess process, Appendable to) throws IOException {
        ProvText prov = new ProvText(process);
        process.stakeholders()
                .values()
                .forEach(someone -> prov.put(
                        "agent",
                        agent(someone.id()),
                        Map.of(
                                "prov:label", JsonTree.of(someone.name()),
                                "co:sector", JsonTree.of(someone.sector().value()))));
        process.journal().entries().forEach(prov::add);
        Map<String, JsonTree> document = new LinkedHashMap<>();
        document.put("prefix", JsonTree.object(Map.of("co", JsonTree.of("urn:cocreation:"))));
        prov.sections.forEach((name, members) -> document.put(name, JsonTree.object(members)));
        to.append(JsonFormat.withDefaults().write(JsonTree.codec(), JsonTree.object(document)))
                .append('\n');
        return prov.left;
    }

    private static String agent(StakeholderId id) {
        return PREFIX + "stakeholder/" + escaped(id.value());
    }

    private static String entry(EntryId id) {
        return PREFIX + "entry/" + escaped(id.value());
    }

    /** A local name has no white space and none of the signs that end it. */
    private static String escaped(String id) {
        StringBuilder escaped = new StringBuilder();
        id.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.') {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('%').append(Integer.toHexString(c)).append('.');
            }
        });
        return escaped.toString();
    }

    private void put(String section, String id, Map<String, JsonTree> attributes) {
        sections.computeIfAbsent(section, name -> new LinkedHashMap<>()).put(id, JsonTree.object(attributes));
    }

    private void relate(String section, String... pairs) {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], JsonTree.of(pairs[i + 1]));
        }
        put(section, "_:r" + ++relations, fields);
    }

    private Map<String, JsonTree> described(Entry entry, String type, String label) {
        Map<String, JsonTree> attributes = new LinkedHashMap<>();
        attributes.put("prov:type", JsonTree.of(PREFIX + type));
        attributes.put("prov:label", JsonTree.of(label));
        attributes.put("co:at", JsonTree.of(entry.at().toString()));
        attributes.put("co:" + EventRows.JSON, JsonTree.of(COMPACT.write(Entry.codec(), entry)));
        return attributes;
    }

    private Map<String, JsonTree> activity(Entry entry, String type, String label) {
        Map<String, JsonTree> attributes = described(entry, type, label);
        attributes.put("prov:startTime", JsonTree.of(entry.at().toString()));
        attributes.put("prov:endTime", JsonTree.of(entry.at().toString()));
        return attributes;
    }

    private void add(Entry entry) {
        String id = entry(entry.id());
        if (entry instanceof Contribution contribution) {
            put(
                    "entity",
                    id,
                    described(entry, "contribution", contribution.text().orElse("contribution")));
            relate("wasAttributedTo", "prov:entity", id, "prov:agent", agent(contribution.stakeholder()));
            contribution.buildsOn().forEach(earlier -> derived(id, earlier));
        } else if (entry instanceof Insight insight) {
            put("entity", id, described(entry, "insight", insight.text()));
            insight.contributors()
                    .forEach(who -> relate("wasAttributedTo", "prov:entity", id, "prov:agent", agent(who)));
        } else if (entry instanceof Decision decision) {
            put("activity", id, activity(entry, "deciding", decision.subject()));
            String decided = id + ".decided";
            put(
                    "entity",
                    decided,
                    Map.of("prov:type", JsonTree.of("co:decision"), "prov:label", JsonTree.of(decision.subject())));
            relate(
                    "wasGeneratedBy",
                    "prov:entity",
                    decided,
                    "prov:activity",
                    id,
                    "prov:time",
                    entry.at().toString());
            decision.deciders()
                    .forEach(who -> relate("wasAssociatedWith", "prov:activity", id, "prov:agent", agent(who)));
            decision.basedOn().forEach(source -> {
                relate("used", "prov:activity", id, "prov:entity", entity(source));
                relate("wasDerivedFrom", "prov:generatedEntity", decided, "prov:usedEntity", entity(source));
            });
        } else if (entry instanceof Commitment commitment) {
            put("entity", id, described(entry, "commitment", commitment.subject()));
            commitment.owners().forEach(who -> relate("wasAttributedTo", "prov:entity", id, "prov:agent", agent(who)));
            commitment.about().ifPresent(about -> derived(id, about));
        } else if (entry instanceof CommitmentOutcome outcome) {
            put(
                    "activity",
                    id,
                    activity(entry, "implementation", outcome.result().name()));
            relate("used", "prov:activity", id, "prov:entity", entity(outcome.commitment()));
            outcome.by().ifPresent(who -> relate("wasAssociatedWith", "prov:activity", id, "prov:agent", agent(who)));
            String result = id + ".result";
            put(
                    "entity",
                    result,
                    Map.of(
                            "prov:type",
                            JsonTree.of("co:result"),
                            "prov:label",
                            JsonTree.of(outcome.result().name())));
            relate(
                    "wasGeneratedBy",
                    "prov:entity",
                    result,
                    "prov:activity",
                    id,
                    "prov:time",
                    entry.at().toString());
        } else if (entry instanceof Account account) {
            put(
                    "entity",
                    id,
                    described(entry, "account-" + account.step().name().toLowerCase(Locale.ROOT), account.subject()));
            account.from().forEach(who -> relate("wasAttributedTo", "prov:entity", id, "prov:agent", agent(who)));
            account.about().ifPresent(about -> derived(id, about));
            account.follows().ifPresent(step -> derived(id, step));
        } else {
            left++;
        }
    }

    private void derived(String id, EntryId from) {
        relate("wasDerivedFrom", "prov:generatedEntity", id, "prov:usedEntity", entity(from));
    }

    /** The entity an entry stands for: of a decision what was decided, of an outcome its result. */
    private String entity(EntryId id) {
        Optional<Entry> entry = process.journal().entry(id);
        String suffix = entry.filter(Decision.class::isInstance).isPresent()
                ? ".decided"
                : entry.filter(CommitmentOutcome.class::isInstance).isPresent() ? ".result" : "";
        return entry(id) + suffix;
    }
}
