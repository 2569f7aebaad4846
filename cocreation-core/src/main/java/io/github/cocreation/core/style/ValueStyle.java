/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.style;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.Var;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.annotate.InjectAnnotation;
import org.immutables.annotate.InjectAnnotation.Where;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** House style of the value types of this module: Guava collections inside, generated classes hidden from callers. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@InjectAnnotation(
        type = Generated.class,
        target = {Where.IMMUTABLE_TYPE, Where.BUILDER_TYPE})
@Value.Style(
        jdkOnly = false,
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        defaultAsDefault = true,
        depluralize = true,
        depluralizeDictionary = {"person:people", "basis:bases", "access:access", "status:status", "stakeholder:roster"
        },
        nullableAnnotation = "org.jspecify.annotations.Nullable",
        // Not org.immutables.value.Generated: it is absent from our users' class path, and javac -Xlint:all -Werror
        // would then fail in their builds.
        allowedClasspathAnnotations = {CanIgnoreReturnValue.class, CheckReturnValue.class, LazyInit.class, Var.class})
public @interface ValueStyle {}
