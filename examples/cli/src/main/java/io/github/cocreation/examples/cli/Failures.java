/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.DidYouMean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
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
        if (e instanceof MissingParameterException missing) {
            return "%s of (%s) is missing.\nMaybe add it."
                    .formatted(
                            missing.getMissing().stream()
                                    .map(Failures::name)
                                    .collect(Collectors.joining(" and ", "The argument (", ")")),
                            command.getCommandSpec().qualifiedName());
        }
        if (e instanceof MutuallyExclusiveArgsException) {
            return "The options of (%s) exclude each other: %s.\nMaybe leave one of them out."
                    .formatted(
                            command.getCommandSpec().qualifiedName(),
                            String.valueOf(e.getMessage()).replaceFirst("^Error: ", ""));
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException) {
                return String.valueOf(cause.getMessage());
            }
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            // what Words says of its own words, or picocli's converters of numbers
            String said = e.getCause() instanceof TypeConversionException words
                    ? Objects.requireNonNullElse(words.getMessage(), "")
                    : "";
            String rule = said.startsWith("is ")
                    ? said
                    : e.getArgSpec().type() == Period.class
                            ? "must be a period.\nMaybe write it like P1M or P7D."
                            : "must be a number.\nMaybe see the help.";
            return "The value (%s) of (%s) %s".formatted(e.getValue(), name(e.getArgSpec()), rule);
        }
        return String.valueOf(e.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
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
        } else if (e instanceof UncheckedIOException) {
            err.println(fileMessage(e));
            code = ExitCode.UNUSABLE;
        } else if (e instanceof IllegalStateException && e.getCause() instanceof LinkageError) {
            // an optional library is not there; the message says which, and how it is added
            err.println(e.getMessage());
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

    private static String fileMessage(Exception e) {
        Throwable cause = e;
        while (!(cause instanceof FileSystemException)
                && !(cause instanceof CharacterCodingException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof NoSuchFileException missing) {
            return "The file (%s) does not exist.\nMaybe check the path from this folder.".formatted(missing.getFile());
        }
        if (cause instanceof AccessDeniedException denied) {
            return "The file (%s) may not be opened.\nMaybe check its permissions.".formatted(denied.getFile());
        }
        if (cause instanceof CharacterCodingException) {
            return "The file is not UTF-8 text: %s.\nMaybe save it as UTF-8.".formatted(e.getMessage());
        }
        return "Reading or writing failed: %s.\nMaybe check that there is room, and that it is a file."
                .formatted(e.getMessage());
    }
}
