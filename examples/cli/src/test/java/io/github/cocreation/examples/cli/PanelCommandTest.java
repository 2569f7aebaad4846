/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelCommandTest {
    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Run select(String quotas, String... more) throws IOException {
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
        assertThat(run("panel", "verify", certificate))
                .isEqualTo(new Run(ExitCode.DONE, "The certificate holds (proved).\n", ""));
        Run draw = run("panel", "draw", certificate, "--public-seed", "4 8 15", "--json");
        assertThat(draw.out()).contains("\"drawn\":", "\"lottery\":[[");
        assertThat(run("panel", "draw", certificate, "--public-seed", "4 8 15", "--json"))
                .isEqualTo(draw);
        Run members = run("panel", "draw", certificate, "--public-seed", "4 8 15");
        String gone = members.out().lines().skip(1).findFirst().orElseThrow();
        Run replaced = run("panel", "replace", certificate, "--public-seed", "4 8 15", "--dropped", gone, "--json");
        assertThat(replaced.code()).isEqualTo(ExitCode.DONE);
        assertThat(replaced.out()).contains("\"replacements\": [");
    }

    @Test
    void a_changed_certificate_is_refused() throws IOException {
        String json = select("gender,f,1,1\ngender,m,0,3\n", "--json").out();
        String changed = file("changed.json", json.replaceFirst("\"heaviest\":[0-9.E-]+", "\"heaviest\":0.1"));
        Run verified = run("panel", "verify", changed);
        assertThat(verified.code()).isEqualTo(ExitCode.NO);
        assertThat(verified.out()).contains("[digest]");
    }

    @Test
    void clashing_quotas_are_told_before_any_lottery() throws IOException {
        Run clash = select("gender,f,3,3\ngender,m,0,3\n");
        assertThat(clash.code()).isEqualTo(ExitCode.NO);
        assertThat(clash.out())
                .contains("cannot all be filled:\n  (gender: f) 3 to 3\n", "smallest changes:\n  (gender: f) 2 to 3\n");
        assertThat(run("panel", "select").code()).isEqualTo(ExitCode.UNUSABLE);
    }
}
