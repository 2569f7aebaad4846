/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.io.Resources;
import io.github.cocreation.metrics.report.Html;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The web server, which knows the address of every page. */
public final class Web implements AutoCloseable {
    /** For so long those who asked before it closes are still answered. */
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Javalin javalin;

    private Web(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * {@return the server, which answers from now on}
     *
     * @param listening where it listens
     * @param services what stands behind it
     */
    public static Web start(Listening listening, Services services) {
        String style = style();
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            RoutesConfig routes = config.routes;
            routes.before(new Doorkeeper(listening.names()));
            Problems.handle(routes);
            routes.get(
                    "/report.css",
                    context -> context.contentType("text/css; charset=utf-8").result(Html.stylesheet()));
            routes.get(
                    "/host.css",
                    context -> context.contentType("text/css; charset=utf-8").result(style));
            new ProcessPages(services.processes(), services.readings()).serve(routes);
            new CafePages(services).serve(routes);
            new Api(services.processes(), services.readings(), listening.mostBytes()).serve(routes);
        });
        return new Web(javalin.start(listening.address(), listening.port()));
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(FAREWELL.toMillis());
            server.insertHandler(new GracefulHandler());
        });
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(Web.class, "host.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet cannot be read.", e);
        }
    }

    /** {@return the port it listens on} */
    public int port() {
        return javalin.port();
    }

    /** Answers those who asked before, and nobody else, then stops. */
    @Override
    public void close() {
        javalin.stop();
    }
}
