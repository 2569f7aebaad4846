/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.report.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Starts the host with the shipped cases, and says where it is. */
public final class Main {
    private static final List<String> CASES = List.of("harbour", "public-change");
    private static final String USAGE =
            "Options: --port N, --data FOLDER (without it, all is gone at the end), --name HOST, --team";

    private Main() {}

    /**
     * Starts the host, and stops it when it is told to.
     *
     * @param arguments the options
     * @throws IOException if a shipped case cannot be read
     */
    @SuppressWarnings("SystemOut") // a program tells its user where it is
    public static void main(String[] arguments) throws IOException {
        HostSettings settings;
        try {
            settings = settings(new ArrayDeque<>(List.of(arguments)));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        List<CoCreationProcess> cases = new ArrayList<>();
        for (String name : CASES) {
            cases.add(shipped(name));
        }
        Host host = Host.start(settings, cases);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "farewell"));
        System.out.println("Open " + host.address() + " and stop with Ctrl-C.");
    }

    private static HostSettings settings(Deque<String> arguments) {
        HostSettings settings = HostSettings.withDefaults();
        while (!arguments.isEmpty()) {
            String option = arguments.remove();
            settings = switch (option) {
                case "--port" -> settings.withPort(port(value(option, arguments)));
                case "--data" -> settings.withData(Path.of(value(option, arguments)));
                case "--name" -> settings.withName(value(option, arguments));
                case "--team" -> settings.withAudience(Audience.TEAM);
                default -> throw new IllegalArgumentException("The option (%s) is unknown.".formatted(option));
            };
        }
        return settings;
    }

    private static String value(String option, Deque<String> arguments) {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("The option (%s) must have a value.".formatted(option));
        }
        return arguments.remove();
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("The port (%s) must be in [0, 65535].".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static CoCreationProcess shipped(String name) throws IOException {
        String path = "/cases/" + name + "/process.json";
        try (InputStream in = Main.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The case (" + path + ") is not in the jar.\nMaybe build it anew.");
            }
            return CoCreationProcess.read(new InputStreamReader(in, StandardCharsets.UTF_8), path);
        }
    }
}
