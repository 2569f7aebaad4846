/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.source.SourceMark;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.Attribution;
import io.github.cocreation.methods.definition.DurationScope;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.FailureMode;
import io.github.cocreation.methods.definition.Family;
import io.github.cocreation.methods.definition.FieldGroup;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.GroupingRuleId;
import io.github.cocreation.methods.definition.Inputs;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.OnlineFeasibility;
import io.github.cocreation.methods.definition.OnlineUse;
import io.github.cocreation.methods.definition.Outputs;
import io.github.cocreation.methods.definition.Parameter;
import io.github.cocreation.methods.definition.ParameterId;
import io.github.cocreation.methods.definition.RoleNeed;
import io.github.cocreation.methods.definition.Step;
import io.github.cocreation.methods.definition.TokenCard;
import io.github.cocreation.methods.definition.TokenKind;
import io.github.cocreation.methods.definition.TokenVocabulary;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link BundleOutput} wrote. Plain loops, no codecs and no lambdas: a virtual machine that has just started would spend
 * most of its time on making those, several times what it takes to make the definitions.
 */
final class BundleInput {
    private final ByteBuffer data;
    private final String[] strings;

    /**
     * Begins to read.
     *
     * @param bytes the whole bundle
     */
    BundleInput(byte[] bytes) {
        this.data = ByteBuffer.wrap(bytes);
        int version = number();
        if (version != BundleOutput.VERSION) {
            throw new IllegalStateException(
                    "The bundle of methods has form (%d) and must have (%d).\nMaybe build the jar anew."
                            .formatted(version, BundleOutput.VERSION));
        }
        strings = new String[number()];
        for (int i = 0; i < strings.length; i++) {
            int length = number();
            strings[i] = new String(bytes, data.position(), length, StandardCharsets.UTF_8);
            data.position(data.position() + length);
        }
    }

    /** {@return the vocabulary, which comes first} */
    TokenVocabulary tokens() {
        ImmutableSortedMap.Builder<Token, TokenCard> cards = ImmutableSortedMap.naturalOrder();
        for (int left = number(); left > 0; left--) {
            Token token = Token.of(string());
            cards.put(
                    token,
                    TokenCard.builder()
                            .token(token)
                            .kind(TokenKind.valueOf(string()))
                            .definition(text())
                            .implies(tokenSet())
                            .build());
        }
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        for (int left = number(); left > 0; left--) {
            sources.add(new Source(SourceMark.valueOf(string()), string()));
        }
        return new TokenVocabulary(cards.buildOrThrow(), sources.build());
    }

    /** {@return the number that comes next, such as how many methods there are} */
    int number() {
        return data.getInt();
    }

    /** {@return the string that comes next, such as the origin of a method} */
    String string() {
        return strings[data.getInt()];
    }

    /** {@return the method that comes next} */
    MethodDefinition method() {
        MethodDefinition.Builder method = MethodDefinition.builder();
        method.id(MethodId.of(string())).name(text()).aliases(stringList()).family(Family.of(string()));
        for (int left = number(); left > 0; left--) {
            method.subfamily(Family.of(string()));
        }
        method.originators(stringList());
        if (number() > 0) {
            method.year(number());
        }
        method.citation(string()).intent(text());
        for (int left = number(); left > 0; left--) {
            method.addPhase(Phase.valueOf(string()));
        }
        for (int left = number(); left > 0; left--) {
            method.addPurpose(Purpose.of(string()));
        }
        for (int left = number(); left > 0; left--) {
            method.putTypeFit(CellId.of(string()), number());
        }
        for (int left = number(); left > 0; left--) {
            method.addContext(Context.of(string()));
        }
        method.participants(estimate());
        if (number() > 0) {
            method.tableSize(estimate());
        }
        if (number() > 0) {
            method.rounds(estimate());
        }
        method.durationMinutes(estimate())
                .durationScope(DurationScope.valueOf(string()))
                .calendarDays(estimate());
        for (int left = number(); left > 0; left--) {
            method.addRole(role());
        }
        method.preconditions(texts())
                .inputs(new Inputs(tokenSet(), tokenSet()))
                .outputs(new Outputs(tokenSet(), tokenSet()));
        for (int left = number(); left > 0; left--) {
            method.addStep(step());
        }
        method.focus(Focus.valueOf(string()));
        if (number() > 0) {
            method.focusNote(text());
        }
        method.online(new OnlineUse(OnlineFeasibility.valueOf(string()), text()))
                .successConditions(texts());
        for (int left = number(); left > 0; left--) {
            method.addFailureMode(new FailureMode(text(), text()));
        }
        for (int left = number(); left > 0; left--) {
            method.addCornerstone(CriterionId.of(string()));
        }
        for (int left = number(); left > 0; left--) {
            method.addOwnParameter(Parameter.of(ParameterId.of(string()), text(), estimate()));
        }
        for (int left = number(); left > 0; left--) {
            method.addSource(attribution());
        }
        return method.build();
    }

    private RoleNeed role() {
        RoleNeed.Builder need = RoleNeed.builder();
        need.role(RoleId.of(string())).min(number());
        if (number() > 0) {
            need.perParticipants(number());
        }
        return need.build();
    }

    private Step step() {
        Step.Builder step = Step.builder();
        step.title(text()).what(text()).share(number()).grouping(Grouping.valueOf(string()));
        for (int left = number(); left > 0; left--) {
            step.groupingRule(GroupingRuleId.of(string()));
        }
        if (number() > 0) {
            step.arrangement(text());
        }
        for (int left = number(); left > 0; left--) {
            step.output(Token.of(string()));
        }
        if (number() > 0) {
            step.facilitators(text());
        }
        if (number() > 0) {
            step.participants(text());
        }
        return step.build();
    }

    private Attribution attribution() {
        Source source = new Source(SourceMark.valueOf(string()), string());
        ImmutableSortedSet.Builder<FieldGroup> supports = ImmutableSortedSet.naturalOrder();
        for (int left = number(); left > 0; left--) {
            supports.add(FieldGroup.valueOf(string()));
        }
        return new Attribution(source, supports.build());
    }

    private Estimate estimate() {
        return Estimate.of(number(), number(), number());
    }

    private ImmutableSortedSet<Token> tokenSet() {
        ImmutableSortedSet.Builder<Token> tokens = ImmutableSortedSet.naturalOrder();
        for (int left = number(); left > 0; left--) {
            tokens.add(Token.of(string()));
        }
        return tokens.build();
    }

    private ImmutableList<Text> texts() {
        ImmutableList.Builder<Text> texts = ImmutableList.builder();
        for (int left = number(); left > 0; left--) {
            texts.add(text());
        }
        return texts.build();
    }

    private Text text() {
        int languages = number();
        if (languages == 1) {
            return new Text(ImmutableSortedMap.of(string(), string()));
        }
        ImmutableSortedMap.Builder<String, String> text = ImmutableSortedMap.naturalOrder();
        for (int left = languages; left > 0; left--) {
            text.put(string(), string());
        }
        return new Text(text.buildOrThrow());
    }

    private ImmutableList<String> stringList() {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        for (int left = number(); left > 0; left--) {
            list.add(string());
        }
        return list.build();
    }
}
