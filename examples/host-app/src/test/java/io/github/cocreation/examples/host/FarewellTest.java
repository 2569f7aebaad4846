/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FarewellTest {
    private static final String ENTRIES = "[{\"entry\":\"insight\",\"id\":\"x1\",\"at\":\"2026-11-10T15:00:00Z\","
            + "\"text\":\"The quay is dark\",\"contributors\":[\"jytte\"]}]";

    /** A request of which half has been sent when the host is told to stop. */
    @Test
    @Timeout(60)
    void whoever_is_being_served_is_answered_before_the_host_stops() throws Exception {
        Host host = Visitor.host();
        byte[] body = ENTRIES.getBytes(StandardCharsets.UTF_8);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), host.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/processes/harbour/journal HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/json\r\nContent-Length: " + body.length
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(body, 0, 20);
            out.flush();
            Thread.sleep(500);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(host::close);
            Thread.sleep(500);
            assertThat(stopped).isNotDone();
            out.write(body, 20, body.length - 20);
            out.flush();
            String answer = read(socket.getInputStream());
            assertThat(answer).startsWith("HTTP/1.1 200").contains("\"entries\"");
            stopped.get(30, TimeUnit.SECONDS);
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** As an operating system stops a service. */
    @Test
    @Timeout(120)
    void a_program_that_is_terminated_has_kept_what_it_said_it_kept(@TempDir Path folder) throws Exception {
        Process program = start(folder);
        String entries = ENTRIES.replace("x1", "x2");
        try {
            String address = address(program);
            HttpResponse<String> appended =
                    new Visitor(address).json("POST", "/api/processes/harbour/journal", entries);
            assertThat(appended.statusCode()).isEqualTo(200);
            program.destroy();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        try (Host host =
                Host.start(HostSettings.withDefaults().withPort(0).withData(folder), List.of(Harbour.process()))) {
            assertThat(new Visitor(host).get("/api/processes/harbour").body()).contains("\"x2\"");
        }
    }

    private static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.cocreation.examples.host.Main",
                        "--port",
                        "0",
                        "--data",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String address(Process program) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Open ")) {
                return Splitter.on(' ').splitToList(line).get(1);
            }
        }
        throw new IllegalStateException("The program ended without saying where it is.");
    }
}
