/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonApplied;
import java.util.Map;
import java.util.Optional;

/** The tables of a folder of logs, with the columns that are written. */
enum LogTable {
    ACCOUNTS("id,direction,from,to,subject,requested,given,answered,due,about,form,follows,date"),
    COMMITMENTS("id,owners,subject,effort,due,state,taken_over_by,closed,date,session,about"),
    CONTRIBUTIONS("id,session,actor,kind,minutes,words,terms,text,builds_on,date"),
    DECISIONS("id,deciders,subject,date,session,proposer,importance,on_initiators_first_list,based_on,overrules"),
    EFFECTS("id,description,level,group,valence,intended,anticipated,evidence,perspective,perceived_by,date"),
    EXPERIMENTS("id,subject,effect,ends,share_of_programme,by,verdict,ended,ended_by,date"),
    INSIGHTS("id,text,source,used,session,date"),
    LESSONS("id,source,outcome,text,change,learners,date,session"),
    LESSONS_APPLIED("id,lesson,change,by,date"),
    OUTREACH("stakeholders,step,channel,through,date"),
    PRESENCE("session,actor,minutes,planned_exit,date"),
    RATINGS("question,perspective,value,date,framework,rater,evidence"),
    SESSIONS("session,date,title,minutes,phase,method"),
    STAKEHOLDERS("id,name,kind,sector,standpoint,standings,heads,groups,represents,initiator,roles"),
    TIES("from,to,kind,weight,date"),
    VOTES("statement,actor,answer,session,date");

    private static final ImmutableMap<Class<? extends Entry>, LogTable> NAMED =
            ImmutableMap.<Class<? extends Entry>, LogTable>builder()
                    .put(Account.class, ACCOUNTS)
                    .put(Commitment.class, COMMITMENTS)
                    .put(Contribution.class, CONTRIBUTIONS)
                    .put(Decision.class, DECISIONS)
                    .put(EffectAsked.class, EFFECTS)
                    .put(EffectObserved.class, EFFECTS)
                    .put(Experiment.class, EXPERIMENTS)
                    .put(Insight.class, INSIGHTS)
                    .put(Lesson.class, LESSONS)
                    .put(LessonApplied.class, LESSONS_APPLIED)
                    .buildOrThrow();

    private final ImmutableList<String> columns;

    LogTable(String columns) {
        this.columns = ImmutableList.copyOf(Splitter.on(',').split(columns));
    }

    /** The name of its file. */
    String file() {
        return log() + ".csv";
    }

    /** The name of its file without ending. */
    String log() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    ImmutableList<String> columns() {
        return columns;
    }

    /** The table whose rows others name for an entry; empty if nothing can name it. */
    static Optional<LogTable> of(Entry entry) {
        return NAMED.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(entry))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
