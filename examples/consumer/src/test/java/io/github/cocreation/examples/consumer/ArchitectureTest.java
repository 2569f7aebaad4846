/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.consumer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules of the house, each with its reason. */
@AnalyzeClasses(packages = "io.github.cocreation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CORE = "io.github.cocreation.core..";
    private static final String METHODS = "io.github.cocreation.methods..";
    private static final String METRICS = "io.github.cocreation.metrics..";
    private static final String EXAMPLES = "io.github.cocreation.examples..";
    private static final String JGRAPHT = "org.jgrapht..";

    @ArchTest
    static final ArchRule core_sees_only_the_core = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(METHODS, METRICS, EXAMPLES, JGRAPHT, "org.slf4j..")
            .because("what a process IS must be usable without what can be done with it or seen in it");

    @ArchTest
    static final ArchRule core_opens_no_files_and_no_connections = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)")
            .because("the core reads from what it is handed and from its own resources, so that a host decides what is"
                    + " opened");

    @ArchTest
    static final ArchRule core_needs_little = classes()
            .that()
            .resideInAPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    CORE,
                    "java..",
                    "javax.crypto..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.jspecify..",
                    "org.immutables..",
                    "tools.jackson.core..")
            .because("every runtime dependency of the core is one of everybody who embeds it");

    @ArchTest
    static final ArchRule methods_need_little = classes()
            .that()
            .resideInAPackage(METHODS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    CORE,
                    METHODS,
                    "java..",
                    "javax.xml..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.jspecify..",
                    "org.immutables..",
                    "org.slf4j..",
                    JGRAPHT,
                    "net.fortuna.ical4j..",
                    "de.siegmar.fastcsv..")
            .because("a new dependency is a decision, made here and in the module's description");

    @ArchTest
    static final ArchRule metrics_need_little = classes()
            .that()
            .resideInAPackage(METRICS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    CORE,
                    METRICS,
                    "java..",
                    "javax.xml..",
                    "org.xml..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.jspecify..",
                    "org.immutables..",
                    "org.slf4j..",
                    JGRAPHT,
                    "de.siegmar.fastcsv..")
            .because("a new dependency is a decision, made here and in the module's description");

    @ArchTest
    static final ArchRule methods_do_not_see_metrics = noClasses()
            .that()
            .resideInAPackage(METHODS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(METRICS, EXAMPLES)
            .because("needs are a core word: advice must work for needs that no measure of ours found");

    @ArchTest
    static final ArchRule metrics_do_not_see_methods = noClasses()
            .that()
            .resideInAPackage(METRICS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(METHODS, EXAMPLES)
            .because("a diagnosis states needs; which method answers them is for the host and the adviser");

    @ArchTest
    static final ArchRule packages_form_no_cycles = slices().matching("io.github.cocreation.(**)")
            .should()
            .beFreeOfCycles()
            .because("a reader must be able to understand one package after the other");

    @ArchTest
    static final ArchRule names_say_what_a_thing_knows = noClasses()
            .should()
            .haveNameMatching("(?i).*\\.(impl|util|utils|common|helper|helpers|manager|base)\\..*")
            .orShould()
            .haveNameMatching(".*\\.[^.]*(Impl|Util|Utils|Helper|Manager|Common)")
            .because("such names hide what belongs there, and everything ends up there");

    @ArchTest
    static final ArchRule public_types_are_closed = classes()
            .that()
            .arePublic()
            .and()
            .resideInAnyPackage(CORE, METHODS, METRICS)
            .and()
            .areNotInterfaces()
            .should(beFinalOrHaveNoConstructorForOthers())
            .because("nobody can break a value by extending it, and what is closed can still be opened");

    @ArchTest
    static final ArchRule jgrapht_shows_only_in_the_bridge = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE, METHODS, METRICS)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("StakeholderNetworks")
            .should(notMention(JGRAPHT))
            .because("researchers cross to JGraphT over one bridge, and nobody else has to know it");

    @ArchTest
    static final ArchRule jackson_shows_nowhere = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE, METHODS, METRICS)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should(notMention("tools.jackson.."))
            .because("the parser is a detail of core.json, so that it can be replaced");

    @ArchTest
    static final ArchRule nothing_reads_a_clock_or_makes_its_own_chance = noClasses()
            .that()
            .resideInAnyPackage(CORE, METHODS, METRICS)
            .should()
            .callMethodWhere(readsClockOrChance())
            .orShould()
            .callConstructor(java.util.Random.class)
            .orShould()
            .callConstructor(java.util.SplittableRandom.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
            .because("the same input and seed must give the same bytes");

    @ArchTest
    static final ArchRule libraries_print_nothing = noClasses()
            .that()
            .resideInAnyPackage(CORE, METHODS, METRICS)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("standard output belongs to the host");

    @ArchTest
    static final ArchRule public_collections_are_immutable_and_ordered = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE, METHODS, METRICS)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(DescribedPredicate.describe(
                    "collections whose order or content somebody could change",
                    type -> (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                            // our own lists, such as the ties of a layer, have no way to be changed
                            && !type.getPackageName().startsWith("io.github.cocreation")
                            && !type.getName().startsWith("com.google.common.collect.Immutable")))
            .because("order is part of every result, and a result is a value");

    @ArchTest
    static final ArchRule null_is_marked_everywhere = classes()
            .that()
            .haveSimpleName("package-info")
            .and()
            .resideInAnyPackage(CORE, METHODS, METRICS)
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked")
            .because("a caller must know from the signature what may be null");

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for = classes()
            .that()
            .resideInAnyPackage(CORE, METHODS, METRICS)
            .and()
            .areTopLevelClasses()
            .should(haveAPackageDescription())
            .because("a newcomer reads the package-infos first");

    private static ArchCondition<JavaClass> beFinalOrHaveNoConstructorForOthers() {
        return new ArchCondition<>("be final, or have no constructor that others could call") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // generated builders are nested in classes that nobody outside their package sees
                boolean hidden = type.getEnclosingClass()
                        .map(outer -> !outer.getModifiers().contains(JavaModifier.PUBLIC))
                        .orElse(false);
                boolean closed = hidden
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isEnum()
                        || type.getConstructors().stream()
                                .noneMatch(c -> c.getModifiers().contains(JavaModifier.PUBLIC)
                                        || c.getModifiers().contains(JavaModifier.PROTECTED));
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open for extension"));
            }
        };
    }

    private static ArchCondition<JavaMethod> notMention(String packages) {
        DescribedPredicate<JavaClass> mentioned = resideInAnyPackage(packages);
        return new ArchCondition<>("not mention " + packages) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentions = mentioned.test(method.getRawReturnType())
                        || method.getParameters().stream()
                                .map(JavaParameter::getRawType)
                                .anyMatch(mentioned)
                        || method.getAllInvolvedRawTypes().stream().anyMatch(mentioned);
                events.add(new SimpleConditionEvent(method, !mentions, method.getFullName() + " mentions " + packages));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> describedAccess(String description, Pattern target) {
        return DescribedPredicate.describe(
                description,
                access -> target.matcher(access.getTarget().getFullName()).matches());
    }

    private static DescribedPredicate<? super com.tngtech.archunit.core.domain.JavaMethodCall> readsClockOrChance() {
        return describedAccess(
                "read a clock or make their own chance",
                Pattern.compile("java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)"
                        + "|java\\.time\\.Clock\\.(system|tick).*"
                        + "|java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)"
                        + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
                        + "|java\\.lang\\.Math\\.random\\(\\)"
                        + "|java\\.util\\.UUID\\.randomUUID\\(\\)"));
    }

    private static ArchCondition<JavaClass> haveAPackageDescription() {
        return new ArchCondition<>("live in a package with a package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean described = type.getPackage().getClasses().stream()
                        .anyMatch(c -> c.getSimpleName().equals("package-info"));
                events.add(new SimpleConditionEvent(
                        type, described, type.getPackageName() + " has no package-info with annotations"));
            }
        };
    }
}
