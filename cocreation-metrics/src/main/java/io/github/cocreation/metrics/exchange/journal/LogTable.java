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
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.ExperimentEnded;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonApplied;
import io.github.cocreation.core.journal.Outreach;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.journal.Vote;
import java.util.Map;

/** The tables of a folder of logs, with the columns that are written. */
enum LogTable {
    ACCOUNTS("id,direction,from,to,subject,requested,given,answered,due,about,form,follows,date,requested_id,given_id"),
    CHANNELS("actor,kind,address"),
    COMMITMENTS("id,owners,subject,effort,due,state,taken_over_by,closed,date,session,about,outcome_id"),
    CONSENTS("actor,scope,given,withdrawn"),
    CONTRIBUTIONS("id,session,actor,kind,minutes,words,terms,text,builds_on,date"),
    DECISIONS("id,deciders,subject,date,session,proposer,importance,on_initiators_first_list,based_on,overrules"),
    EFFECTS("id,description,level,group,valence,intended,anticipated,evidence,perspective,perceived_by,date"),
    EXPERIMENTS("id,subject,effect,ends,share_of_programme,by,verdict,ended,ended_by,date,end_id"),
    INSIGHTS("id,text,source,used,session,date"),
    LESSONS("id,source,outcome,text,change,learners,date,session"),
    LESSONS_APPLIED("id,lesson,change,by,date"),
    NEEDS("actor,kind,text"),
    OFFERS("actor,kind,description,amount,unit"),
    OUTREACH("id,stakeholders,step,channel,through,date"),
    PRESENCE("id,session,actor,minutes,planned_exit,date"),
    PROCESS("field,value,share,from,until"),
    RATINGS("id,question,perspective,value,date,framework,rater,evidence"),
    ROLES("actor,role,from,until,note"),
    SESSIONS("session,date,title,minutes,phase,method,id"),
    STAKEHOLDERS(
            "id,name,kind,sector,standpoint,standings,heads,groups,represents,initiator,power,legitimacy,urgency,interest,"
                    + "languages,hard_to_reach,pseudonym,withdrawn"),
    TIES("id,from,to,kind,weight,date"),
    VOTES("id,statement,actor,answer,session,date");

    private static final ImmutableMap<Class<? extends Entry>, LogTable> TELLING =
            ImmutableMap.<Class<? extends Entry>, LogTable>builder()
                    .put(Account.class, ACCOUNTS)
                    .put(Commitment.class, COMMITMENTS)
                    .put(CommitmentOutcome.class, COMMITMENTS)
                    .put(Contribution.class, CONTRIBUTIONS)
                    .put(Decision.class, DECISIONS)
                    .put(EffectAsked.class, EFFECTS)
                    .put(EffectObserved.class, EFFECTS)
                    .put(Experiment.class, EXPERIMENTS)
                    .put(ExperimentEnded.class, EXPERIMENTS)
                    .put(Insight.class, INSIGHTS)
                    .put(Lesson.class, LESSONS)
                    .put(LessonApplied.class, LESSONS_APPLIED)
                    .put(Outreach.class, OUTREACH)
                    .put(Presence.class, PRESENCE)
                    .put(Rated.class, RATINGS)
                    .put(SessionHeld.class, SESSIONS)
                    .put(TieObserved.class, TIES)
                    .put(Vote.class, VOTES)
                    .buildOrThrow();

    private final ImmutableList<String> columns;

    LogTable(String columns) {
        this.columns = ImmutableList.copyOf(Splitter.on(',').split(columns));
    }

    /** Whether it tells what happened, and not only of whom and what. */
    boolean isLog() {
        return TELLING.containsValue(this) && this != SESSIONS;
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

    /** The table whose rows tell an entry. */
    static LogTable of(Entry entry) {
        return TELLING.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(entry))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No table for " + entry.getClass()));
    }
}
