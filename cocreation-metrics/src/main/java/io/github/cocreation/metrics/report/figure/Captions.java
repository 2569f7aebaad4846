/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.ChartTable;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.List;

/** Puts the words of a figure together from the wording: its title, description and note, and the head of its table. */
final class Captions {
    private final Wording wording;
    private final String id;

    Captions(Wording wording, String id) {
        this.wording = wording;
        this.id = id;
    }

    /** One of the figure's texts. */
    String text(String name, String... values) {
        return wording.text("figure." + id + "." + name, values);
    }

    /** A caption whose description is filled with these values. */
    Caption with(List<ImmutableList<String>> rows, List<String> header, String... values) {
        return described("description", rows, header, values);
    }

    /** A caption with another description than the usual one. */
    Caption described(String description, List<ImmutableList<String>> rows, List<String> header, String... values) {
        Caption.Builder caption = Caption.builder();
        return caption.id(id)
                .title(text("title"))
                .description(text(description, values))
                .note(wording.find("figure." + id + ".note"))
                .table(ChartTable.builder()
                        .addAllHeader(header)
                        .addAllRows(rows)
                        .build())
                .build();
    }
}
