/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.metrics.exchange.journal.JournalFormat;
import io.github.cocreation.metrics.exchange.journal.JournalReader;
import io.github.cocreation.metrics.exchange.journal.LogReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a record of what happened, a reader answers or says what is wrong where. */
class RecordReadersFuzzTest {
    private static final String PROCESS =
            "../../cocreation-core/src/test/resources/io/github/cocreation/core/process/harbour.json";

    /** A folder of logs in which a row of each kind goes on from others. */
    private static final Map<String, String> LOGS = ImmutableMap.<String, String>builder()
            .put("stakeholders.csv", """
                id,name,kind,sector,standpoint,standings,heads,groups,represents,initiator,roles
                city,City council,organisation,public,inside,decision-maker,4,,,yes,
                ana,Ana,person,citizens,outside,user,1,tenants,tenants,no,advocate
                ben,"Ben, ""the ferryman"" Holm",person,business,outside,,1,tenants,,,
                """)
            .put("offers.csv", """
                actor,kind,description,amount,unit
                ana,time,evenings,4,hours a week
                """)
            .put("needs.csv", """
                actor,kind,text
                ana,access,a hearing loop
                """)
            .put("channels.csv", """
                actor,kind,address
                ben,visit,the ferry
                """)
            .put("consents.csv", """
                actor,scope,given,withdrawn
                ana,photo,2026-03-01,2026-04-01
                """)
            .put("roles.csv", """
                actor,role,from,until,note
                ana,facilitator,2026-03-01,2026-05-01,for a start
                """)
            .put("process.csv", """
                field,value,share,from,until
                title,The quay,,,
                illustrative,yes,,,
                motive,better-quality,1,,
                phase,explore,,2026-03-01,2026-04-01
                """)
            .put("sessions.csv", """
                session,date,title,minutes,phase,method
                s1,2026-03-01,Opening,120,understand,world-cafe
                s2,2026-03-08,Choosing,90,,
                """)
            .put("presence.csv", """
                session,actor,minutes,group,planned_exit,date,id
                s1,ana,90,tenants,no,2026-03-01,p1
                s2,ben,60,,yes,,
                """)
            .put("contributions.csv", """
                session,actor,kind,minutes,words,terms,group,date,id,text,builds_on
                s1,ana,idea,2.5,120,rent:3;harbour,tenants,,i1,a ferry at night,
                s2,ben,judgement,1,20,,,,i2,"yes, but when?",i1
                """)
            .put("decisions.csv", """
                deciders,subject,period,date,session,proposer,importance,on_initiators_first_list,id,based_on,overrules
                city;ana,open the quay,,2026-03-10,s2,ana,3,no,d1,i1,
                """)
            .put("commitments.csv", """
                owners,subject,effort,due,state,taken_over_by,closed,period,date,session,id,about,outcome_id
                ana;ben,paint the hall,2,2026-05-01,taken-over,city,2026-04-20,,2026-03-01,,c1,d1,c1-end
                """)
            .put("ties.csv", """
                from,to,kind,weight,period,date,session
                ana,city,trust,3,1,,
                """)
            .put("ratings.csv", """
                question,perspective,value,date,period,framework,rater,evidence
                q1.1,users,3,2026-04-01,,,ana,two of the five sessions
                """)
            .put("effects.csv", """
                description,level,group,valence,intended,anticipated,evidence,perspective,perceived_by,date,period,id
                rents fell,society,tenants,2,yes,no,1,users,ana,2026-06-01,,e1
                """)
            .put("experiments.csv", """
                subject,effect,ends,share_of_programme,by,verdict,ended,ended_by,date,period,id
                pop-up bar,fewer break-ins,2026-05-31,0.1,ana,drop,2026-05-20,city,2026-05-01,,x1
                """)
            .put("lessons.csv", """
                source,outcome,text,change,learners,date,period,session,id
                pop-up bar,failed,ask the neighbours first,opening hours,ana,2026-06-01,,,l1
                """)
            .put("lessons-applied.csv", """
                lesson,change,by,date,period,id
                l1,a round of visits before each trial,city,2026-07-01,,
                """)
            .put("accounts.csv", """
                direction,from,to,subject,requested,given,answered,due,period,date,about,form,id,follows
                downward,city,ana,budget,2026-03-01,2026-03-10,yes,2026-03-15,,,d1,letter,a1,
                """)
            .put("insights.csv", """
                text,source,external,used,session,date,id
                lifts are broken,ana,yes,yes,s1,,n1
                """)
            .put("outreach.csv", """
                stakeholders,step,channel,through,period,date
                ana;ben,invited,letter,,,2026-02-01
                """)
            .put("votes.csv", """
                statement,actor,answer,session,period,date
                i1,ben,agree,s1,,
                """)
            .buildOrThrow();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(JournalFormat.class)
    void event_logs_and_provenance(JournalFormat format) {
        JournalReader reader = JournalReader.withDefaults().withLimits(Survival.LIMITS);
        String foreign = switch (format) {
            case OCEL ->
                "{\"objectTypes\": [], \"eventTypes\": [], \"objects\": [{\"id\": \"p\", \"type\": \"person\"}],"
                        + " \"events\": [{\"id\": \"e\", \"type\": \"Pay\", \"time\": \"2026-03-01T10:00:00Z\","
                        + " \"relationships\": [{\"objectId\": \"p\", \"qualifier\": \"\"}]}]}";
            case OCEL_XML ->
                "<log><objects><object id=\"p\" type=\"person\"/></objects><events><event id=\"e\" type=\"Pay\""
                        + " time=\"2026-03-01T10:00:00Z\"><objects><relationship"
                        + " object-id=\"p\"/></objects></event></events></log>";
            case XES ->
                "<log><trace><string key=\"concept:name\" value=\"1\"/><event><string key=\"concept:name\""
                        + " value=\"Pay\"/><string key=\"org:resource\" value=\"Pete\"/><date key=\"time:timestamp\""
                        + " value=\"2026-03-01T10:00:00.000+01:00\"/></event></trace></log>";
            case PROV -> "{\"entity\": {\"ex:a\": {\"prov:label\": \"a\"}}, \"activity\": {}}";
        };
        List<String> texts = RealFiles.with(
                List.of(
                        foreign,
                        foreign.replaceAll("([>{,])", "$1\n"),
                        RealFiles.printed("exchange", "export", "--real-names", "--to", format.word(), PROCESS)),
                switch (format) {
                    case OCEL ->
                        new String[] {
                            "process-mining/ocel20_example.jsonocel", "process-mining/newocel.jsonocel",
                        };
                    case OCEL_XML -> new String[] {"process-mining/ocel20_example.xmlocel"};
                    case XES -> new String[] {"process-mining/running-example.xes"};
                    case PROV -> new String[] {};
                });
        Survival.ofFiles(texts, file -> reader.read(format, "log", file.reader()));
    }

    /** A lenient reader reads what it can, and says of what it could not where that stands. */
    @Test
    void folders_of_logs() {
        assertThat(LOGS.keySet()).containsExactlyInAnyOrderElementsOf(LogReader.files());
        LogReader reader = LogReader.withDefaults().withLimits(Survival.LIMITS);
        Survival.ofFolder(
                folder,
                LOGS,
                logs -> reader.read(logs).problems().forEach(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.column()).isPositive();
                    assertThat(problem.message()).contains("\nMaybe ");
                }));
    }
}
