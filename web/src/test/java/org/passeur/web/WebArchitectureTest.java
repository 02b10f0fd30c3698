package org.passeur.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The web side asks boundaries, and nothing behind them. */
@AnalyzeClasses(packages = "org.passeur.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    private static final int MAX_LINES = 400;

    private static final int MAX_INJECTIONS = 7;

    @ArchTest
    static final ArchRule NOTHING_BEHIND_A_BOUNDARY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.passeur..entity..", "org.passeur..control..", "jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule WHAT_A_PAGE_NAMES_IS_A_VIEW = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .resideOutsideOfPackage("org.passeur.web.platform")
            .should()
            .haveSimpleNameEndingWith("View");

    @ArchTest
    static final ArchRule A_VIEW_WITH_MANY_INJECTIONS_WANTS_TO_BE_TWO =
            classes().should(injectFew());

    private static ArchCondition<JavaClass> injectFew() {
        return new ArchCondition<>("inject at most " + MAX_INJECTIONS) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injected = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                if (injected > MAX_INJECTIONS) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " injects " + injected));
                }
            }
        };
    }

    static java.util.stream.Stream<Path> classFiles() throws IOException {
        return Sources.under("src/main/java", ".java");
    }

    @ParameterizedTest
    @MethodSource("classFiles")
    void aClassIsShort(Path file) throws IOException {
        int lines = Files.readAllLines(file).size();
        assertTrue(lines <= MAX_LINES, lines + " lines");
    }
}
