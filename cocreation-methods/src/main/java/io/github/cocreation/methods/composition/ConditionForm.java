/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.Field;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.List;
import java.util.function.Function;

/** A condition as JSON: an object whose {@code is} tells what it asks. */
final class ConditionForm {
    static final Codec<Condition> CODEC = Codecs.<Condition>union("condition", "is")
            .variant(
                    "recorded",
                    Condition.Recorded.class,
                    Codecs.record(
                            "condition on records",
                            Codecs.field(
                                    "kind",
                                    Codecs.enumeration("record kind", RecordKind.class),
                                    Condition.Recorded::kind),
                            atLeast(Condition.Recorded::atLeast),
                            Condition.Recorded::new))
            .variant(
                    "held",
                    Condition.Held.class,
                    Codecs.record(
                            "condition on sessions",
                            Codecs.field("method", MethodId.codec(), Condition.Held::method),
                            atLeast(Condition.Held::atLeast),
                            Condition.Held::new))
            .variant(
                    "mandate-given",
                    Condition.MandateGiven.class,
                    Codecs.object("condition", () -> "", none -> new Condition.MandateGiven())
                            .codec())
            .variant(
                    "shared-problem-stated",
                    Condition.SharedProblemStated.class,
                    Codecs.object("condition", () -> "", none -> new Condition.SharedProblemStated())
                            .codec())
            .variant(
                    "people",
                    Condition.People.class,
                    Codecs.record("condition on people", atLeast(Condition.People::atLeast), Condition.People::new))
            .variant(
                    "role-filled",
                    Condition.RoleFilled.class,
                    Codecs.record(
                            "condition on a role",
                            Codecs.field("role", RoleId.codec(), Condition.RoleFilled::role),
                            atLeast(Condition.RoleFilled::atLeast),
                            Condition.RoleFilled::new))
            .variant(
                    "all",
                    Condition.All.class,
                    Codecs.record("condition", several(Condition.All::conditions), Condition.All::new))
            .variant(
                    "any",
                    Condition.Any.class,
                    Codecs.record("condition", several(Condition.Any::conditions), Condition.Any::new))
            .variant(
                    "not",
                    Condition.Not.class,
                    Codecs.record(
                            "condition",
                            Codecs.field("condition", Codecs.lazy(Condition::codec), Condition.Not::condition),
                            Condition.Not::new))
            .codec();

    private ConditionForm() {}

    static ImmutableList<MethodId> methods(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.methods().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static <C> Field<C, Integer> atLeast(Function<C, Integer> get) {
        return Codecs.defaultedField("atLeast", Codecs.INT, get, 1);
    }

    private static <C> Field<C, ImmutableList<Condition>> several(Function<C, ImmutableList<Condition>> get) {
        return Codecs.field("conditions", Codecs.lazy(Condition::codec).list(), get);
    }
}
