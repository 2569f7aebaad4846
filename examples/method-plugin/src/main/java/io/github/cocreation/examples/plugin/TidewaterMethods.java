/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.plugin;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.spi.GroupingRule;
import io.github.cocreation.methods.spi.MethodProvider;

/** Brings along what is no card: the harbour supper, and the rule by which crews are dealt. */
public final class TidewaterMethods implements MethodProvider {
    private static final ImmutableList<MethodDefinition> METHODS = ImmutableList.of(HarbourSupper.METHOD);
    private static final ImmutableList<GroupingRule> RULES = ImmutableList.of(new DealtCrews());

    /** Called by the service loader. */
    public TidewaterMethods() {}

    @Override
    public ImmutableList<MethodDefinition> methods() {
        return METHODS;
    }

    @Override
    public ImmutableList<GroupingRule> groupingRules() {
        return RULES;
    }
}
