/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.JournalArbitraries;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Channel;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private static final StakeholderId ANNA = StakeholderId.of("anna");
    private static final StakeholderId CITY = StakeholderId.of("city");
    private static final Pseudonyms PSEUDONYMS = Pseudonyms.withKey(key(1));

    private static byte[] key(int value) {
        byte[] key = new byte[16];
        Arrays.fill(key, (byte) value);
        return key;
    }

    @Provide
    Arbitrary<CoCreationProcess> processes() {
        return ProcessArbitraries.processes();
    }

    private static CoCreationProcess process() {
        LayerId talk = LayerId.of("talk");
        Contribution.Builder said = Contribution.builder();
        said.id(EntryId.of("c1"))
                .at(Instant.EPOCH)
                .session(SessionId.of("tea-with-anna"))
                .stakeholder(ANNA);
        return CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("A harbour for all")
                .challenge("What Anna Larsen asked: who decides? Ann and Annabel do not know.")
                .addInitiator(CITY)
                .addStakeholder(Stakeholder.builder()
                        .id(ANNA)
                        .name("Anna Larsen")
                        .kind(StakeholderKind.PERSON)
                        .sector(Sector.CITIZEN)
                        .standpoint(Standpoint.OUTSIDE)
                        .addChannel(new Channel(ChannelKind.of("phone"), "+45 12 34 56 78"))
                        .build())
                .addStakeholder(Stakeholder.builder()
                        .id(CITY)
                        .name("The City")
                        .kind(StakeholderKind.ORGANISATION)
                        .sector(Sector.PUBLIC)
                        .standpoint(Standpoint.INSIDE)
                        .build())
                .addRole(RoleAssignment.of(ANNA, RoleId.of("facilitator"), Span.since(LocalDate.EPOCH)))
                .network(StakeholderNetwork.builder()
                        .addStakeholder(ANNA)
                        .addStakeholder(CITY)
                        .addLayer(Layer.builder()
                                .id(talk)
                                .direction(Direction.UNDIRECTED)
                                .build())
                        .addTie(talk, ANNA, CITY)
                        .putText(AttributeId.of("street"), ANNA, "Quay")
                        .build())
                .journal(Journal.of(List.of(
                        said.kind(ContributionKind.TURN)
                                .putTerm("larsen", 2)
                                .putTerm("quay", 1)
                                .build(),
                        Decision.builder()
                                .id(EntryId.of("d1"))
                                .at(Instant.EPOCH)
                                .subject("Larsen gets the key of the City")
                                .addDecider(ANNA)
                                .build())))
                .build();
    }

    @Test
    void nobody_is_named_any_more_and_everybody_is_the_same_in_all_places() {
        PseudonymisedProcess others = PSEUDONYMS.of(process());
        String json = others.process().write();
        assertThat(json).doesNotContain("Anna ").doesNotContain("arsen").doesNotContain("\"anna\"");
        assertThat(json).doesNotContain("+45").doesNotContain("\"city\"");
        StakeholderId anna = others.process().roles().get(0).stakeholder();
        assertThat(anna.value()).matches("p-[0-9a-f]{10}");
        assertThat(others.process().stakeholder(anna).name()).isEqualTo(anna.value());
        assertThat(others.process().journal().entries(Contribution.class).get(0).stakeholder())
                .isEqualTo(anna);
        assertThat(others.process().network().stakeholders()).contains(anna);
        assertThat(others.process()
                        .network()
                        .textAttribute(AttributeId.of("street"))
                        .values())
                .containsEntry(anna, "Quay");
        assertThat(others.process().journal().entries(Contribution.class).get(0).terms())
                .containsEntry("quay", 1)
                .doesNotContainKey("larsen");
    }

    @Test
    void names_in_texts_are_replaced_as_whole_words_and_what_is_left_is_said() {
        PseudonymisedProcess others = PSEUDONYMS.of(process());
        String anna = others.process().roles().get(0).stakeholder().value();
        assertThat(others.process().challenge())
                .isEqualTo("What " + anna + " asked: who decides? Ann and Annabel do not know.");
        assertThat(others.process().journal().entries(Decision.class).get(0).subject())
                .isEqualTo(anna + " gets the key of the City");
        assertThat(others.replaced()).isEqualTo(3);
        assertThat(others.remarks())
                .anyMatch(remark -> remark.contains("names replaced"))
                .contains("1 ids of entries or sessions hold a word of a name, and stay as they are");
    }

    @Test
    void languages_stay_where_somebody_is_called_as_one() {
        CoCreationProcess process = process();
        Stakeholder first = process.roster().get(0);
        CoCreationProcess called = process.toBuilder()
                .roster(List.of(
                        first.toBuilder().name("pt").languages(List.of("pt-BR")).build(),
                        process.roster().get(1)))
                .build();
        assertThat(PSEUDONYMS.of(called).process().roster())
                .anySatisfy(someone -> assertThat(someone.languages()).containsExactly("pt-BR"));
    }

    @Test
    void another_key_gives_other_names_and_the_same_key_the_same() {
        assertThat(PSEUDONYMS.of(process()))
                .isEqualTo(Pseudonyms.withKey(key(1)).of(process()));
        assertThat(Pseudonyms.withKey(key(2)).of(process()).process().initiators())
                .doesNotContainAnyElementsOf(PSEUDONYMS.of(process()).process().initiators());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pseudonyms.withKey(new byte[3]))
                .withMessage("The number of bytes (3) of a key of pseudonyms must be at least 16.\n"
                        + "Maybe draw 32 bytes from java.security.SecureRandom.");
    }

    @Property(tries = 60)
    void every_process_keeps_its_shape_and_loses_its_ids(@ForAll("processes") CoCreationProcess process) {
        CoCreationProcess others = PSEUDONYMS.of(process).process();
        assertThat(others.roster()).hasSameSizeAs(process.roster());
        assertThat(others.network().stakeholders())
                .hasSameSizeAs(process.network().stakeholders());
        assertThat(others.journal().size()).isEqualTo(process.journal().size());
        assertThat(CoCreationProcess.read(others.write(), "p.json")).isEqualTo(others);
        JournalArbitraries.stakeholders().sampleStream().limit(20).forEach(id -> {
            assertThat(others.journal().involving(id).isEmpty()).isTrue();
            assertThat(others.stakeholders()).doesNotContainKey(id);
        });
    }
}
