/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CloseNamesTest {
    private final CloseNames names = new CloseNames(List.of("tenants", "city"), "add what is missing");

    @Test
    void a_close_name_is_the_remedy() {
        assertThat(names.remedy("tennants")).isEqualTo("(tenants)");
        assertThat(names.remedy("zzzzzz")).isEqualTo("one of (city, tenants)");
    }

    @Test
    void after_many_different_names_no_close_one_is_looked_for() {
        assertThat(names.remedy("tennants")).isEqualTo("(tenants)");
        for (int i = 1; i < CloseNames.MOST; i++) {
            assertThat(names.remedy("stranger" + i)).isEqualTo("one of (city, tenants)");
        }
        assertThat(names.remedy("tenats")).isEqualTo("add what is missing");
        assertThat(names.remedy("tennants")).as("what was looked up stays").isEqualTo("(tenants)");
    }
}
