/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static io.github.cocreation.examples.cli.Commanded.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelCommandTest {
    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Commanded select(String quotas, String... more) throws IOException {
        String features = file("features.csv", "category,feature,min,max\n" + quotas);
        String people = file("people.csv", "id,gender\na,f\nb,f\nc,m\nd,m\ne,m\nf,m\n");
        String[] arguments = new String[8 + more.length];
        String[] first = {"panel", "select", "--features", features, "--people", people, "--size", "3"};
        System.arraycopy(first, 0, arguments, 0, 8);
        System.arraycopy(more, 0, arguments, 8, more.length);
        return run(arguments);
    }

    @Test
    void a_panel_is_selected_verified_drawn_and_mended() throws IOException {
        String certificate = folder.resolve("certificate.json").toString();
        assertThat(select("gender,f,1,1\ngender,m,0,3\n", "--out", certificate).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("panel", "verify", certificate)).isEqualTo(new Commanded(ExitCode.DONE, """
            The certificate holds (proved).
            Proved for 6 people and 3 seats (leximin): no chance can be raised without lowering that of somebody who has no more.
            """, ""));
        Commanded draw = run("panel", "draw", certificate, "--public-seed", "4 8 15", "--json");
        assertThat(draw.out()).contains("\"drawn\":", "\"lottery\":[[");
        assertThat(run("panel", "draw", certificate, "--public-seed", "4 8 15", "--json"))
                .isEqualTo(draw);
        Commanded members = run("panel", "draw", certificate, "--public-seed", "4 8 15");
        String gone = members.out().lines().skip(1).findFirst().orElseThrow();
        Commanded replaced =
                run("panel", "replace", certificate, "--public-seed", "4 8 15", "--dropped", gone, "--json");
        assertThat(replaced.code()).isEqualTo(ExitCode.DONE);
        assertThat(replaced.out()).contains("\"replacements\": [");
    }

    @Test
    void a_changed_certificate_is_refused() throws IOException {
        String json = select("gender,f,1,1\ngender,m,0,3\n", "--json").out();
        String changed = file("changed.json", json.replaceFirst("\"heaviest\":[0-9.E-]+", "\"heaviest\":0.1"));
        Commanded verified = run("panel", "verify", changed);
        assertThat(verified.code()).isEqualTo(ExitCode.NO);
        assertThat(verified.out()).contains("[digest]");
    }

    @Test
    void clashing_quotas_are_told_before_any_lottery() throws IOException {
        Commanded clash = select("gender,f,3,3\ngender,m,0,3\n");
        assertThat(clash.code()).isEqualTo(ExitCode.NO);
        assertThat(clash.out())
                .contains("cannot all be filled:\n  (gender: f) 3 to 3\n", "smallest changes:\n  (gender: f) 2 to 3\n");
        assertThat(run("panel", "select").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void a_certificate_is_compared_with_the_task_and_the_objective_that_were_published() throws IOException {
        String pool = "{\"kind\":\"selection\",\"k\":1,\"pool\":[{\"id\":\"a\"},{\"id\":\"b\"}]}";
        String instance = file("instance.json", pool);
        String file = folder.resolve("c.json").toString();
        assertThat(run("panel", "select", instance, "--objective", "maximin", "--out", file)
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("panel", "verify", file, "--instance", instance, "--objective", "maximin")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("panel", "verify", file, "--objective", "leximin").out())
                .startsWith("[promise] objective (maximin) must be (leximin), as promised.\n");
        Commanded other = run("panel", "verify", file, "--instance", file("other.json", pool.replace("b", "c")));
        assertThat(other.code()).isEqualTo(ExitCode.NO);
        assertThat(other.out())
                .startsWith("[task] task.pool (differs) must be as in the task that was given (selection).\n");
    }

    @Test
    void the_headers_of_other_tools_and_hostile_names_are_read() throws IOException {
        String quotas = file(
                "q.csv", "Feature,Value,Min,Max,min_flex,max_flex\nGender,f,1,1,0,2\nGender,\"m, other\",1,1,0,2\n");
        String people = file("p.csv", """
            \uFEFFnationbuilder_id,first_name,GENDER
            "O""Neil, Åse",x,f
            <b>bo</b>,y,f
            =1+1,z,"m, other"
            مريم,q," m, other "
            """);
        Commanded selected = run("panel", "select", "--features", quotas, "--people", people, "--size", "2", "--json");
        assertThat(selected.code()).isEqualTo(ExitCode.DONE);
        assertThat(selected.out())
                .contains("\"O\\\"Neil, Åse\":0.5", "\"<b>bo</b>\":0.5", "\"=1+1\":0.5", "\"مريم\":0.5");
        String file = file("c.json", selected.out());
        assertThat(run("panel", "verify", file).code()).isEqualTo(ExitCode.DONE);
        assertThat(run("panel", "replace", file, "--dropped", "<b>bo</b>").out())
                .contains("In their seats: [O\"Neil, Åse]\n");
    }
}
