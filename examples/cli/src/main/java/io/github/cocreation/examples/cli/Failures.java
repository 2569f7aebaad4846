/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.DidYouMean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one message, and chooses the exit code. */
final class Failures {
    private Failures() {}

    static int unusableArguments(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(message(e, command));
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.UNUSABLE;
    }

    private static String message(ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().get(0);
            List<String> known = new ArrayList<>();
            if (argument.startsWith("-")) {
                command.getCommandSpec().options().forEach(o -> known.addAll(Arrays.asList(o.names())));
            } else {
                known.addAll(command.getSubcommands().keySet());
            }
            return "The argument (%s) of (%s) is unknown.%s"
                    .formatted(
                            argument,
                            command.getCommandSpec().qualifiedName(),
                            known.isEmpty() ? "" : "\nMaybe " + DidYouMean.remedy(argument, known) + ".");
        }
        return String.valueOf(e.getMessage());
    }

    static int duringExecution(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean debug = parsed.expandedArgs().contains("--debug");
        int code;
        if (e instanceof ParameterException parameter) {
            return unusableArguments(parameter, new String[0]);
        } else if (e instanceof IllegalArgumentException) {
            err.println(e.getMessage());
            code = ExitCode.UNUSABLE;
        } else if (e instanceof IOException io) {
            err.println(fileMessage(io));
            code = ExitCode.UNUSABLE;
        } else if (e instanceof UncheckedIOException && e.getCause() instanceof IOException io) {
            err.println(fileMessage(io));
            code = ExitCode.UNUSABLE;
        } else {
            err.println("This is a mistake of the program, not of yours: " + e);
            err.println("Maybe run it again with --debug, and report what it prints.");
            code = ExitCode.BUG;
        }
        if (debug) {
            e.printStackTrace(err);
        }
        return code;
    }

    private static String fileMessage(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "The file (%s) does not exist.\nMaybe check the path from this folder.".formatted(missing.getFile());
        }
        if (e instanceof AccessDeniedException denied) {
            return "The file (%s) may not be opened.\nMaybe check its permissions, or whether it is a folder."
                    .formatted(denied.getFile());
        }
        if (e instanceof java.nio.charset.CharacterCodingException) {
            return "The file is not UTF-8 text (%s).\nMaybe save it as UTF-8.".formatted(e);
        }
        return "Reading or writing failed (%s).\nMaybe check that there is room, and that it is a file.".formatted(e);
    }
}
