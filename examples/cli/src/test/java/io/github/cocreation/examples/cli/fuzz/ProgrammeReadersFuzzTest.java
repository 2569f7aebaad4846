/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli.fuzz;

import io.github.cocreation.methods.exchange.BpmnDocument;
import io.github.cocreation.methods.exchange.InterlinkReader;
import io.github.cocreation.methods.selection.SelectionFiles;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is done to a file of a programme or a lottery, a reader answers or says what is wrong where. */
class ProgrammeReadersFuzzTest {
    private static final String QUOTAS =
            "category,feature,min,max\nage,young,1,1\nage,\"old, or older\",1,2\nhome,city,0,2\n";
    private static final String POOL = "id,age,home,address1\na,young,city,1 Quay\nb,\"old, or older\",city,2 Quay\n";

    @Test
    void bpmn() {
        Survival.ofFiles(
                List.of(
                        RealFiles.printed("exchange", "export", "--to", "bpmn", "world-cafe"),
                        RealFiles.printed("exchange", "export", "--to", "bpmn", "trimester-learning")),
                file -> BpmnDocument.read("p.bpmn", file.reader(), Survival.LIMITS));
    }

    @Test
    void schemas_of_interlink() {
        InterlinkReader reader = InterlinkReader.withDefaults().withLimits(Survival.LIMITS);
        Survival.ofFiles(
                RealFiles.with(
                        List.of("""
                    {"id": "phase-a", "prerequisites": [], "is_part_of_codelivery": true,
                     "name_translations": {"en": "Engage", "es": "Implicar"}, "description_translations": {"es": "x"},
                     "objectives": [
                       {"id": "objective-1", "prerequisites": [], "name_translations": {"en": "One"},
                        "tasks": [{"id": "task_a", "prerequisites": []}, {"id": "task_b", "prerequisites": []},
                                  {"id": "task_c", "prerequisites": [{"item": "task_a", "type": "previous"}, {"item": "task_b"}]}]},
                       {"id": "objective-2", "prerequisites": {"objective-1": "finished", "phase-z": "finished"},
                        "tasks": [{"id": "task_d", "prerequisites": null}]}]}
                    """),
                        "interlink/schemas_hackathon_metadata.json",
                        "interlink/schemas_hackathon_phases_exploit.json"),
                file -> reader.read("a.json", file.reader()).value().programme());
    }

    @Test
    void quotas() {
        SelectionFiles reader = SelectionFiles.withDefaults().withLimits(Survival.LIMITS);
        Survival.ofFiles(
                List.of(QUOTAS, "feature,value,min,max,min_flex\nage,young,1,1,1\nage,\"old, or older\",0,9,0\n"),
                file -> reader.read("q.csv", file.reader(), "p.csv", new StringReader(POOL), 2)
                        .build());
    }

    @Test
    void pools() {
        SelectionFiles reader =
                SelectionFiles.withDefaults().withAddress(List.of("address1")).withLimits(Survival.LIMITS);
        Survival.ofFiles(
                List.of(POOL),
                file -> reader.read("q.csv", new StringReader(QUOTAS), "p.csv", file.reader(), 2)
                        .build());
    }
}
