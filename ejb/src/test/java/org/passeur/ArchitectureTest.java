package org.passeur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.platform.boundary.MayUse;

/** Holds the build to what each feature's package declares, and to the few rules that keep the house simple. */
@AnalyzeClasses(packages = "org.passeur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Pattern FEATURE = Pattern.compile("org\\.passeur\\.(\\w+)(?:\\.(\\w+))?.*");

    @ArchTest
    static final ArchRule featuresUseWhatTheyDeclareAndOnlyBoundaries =
            classes().that().resideInAPackage("org.passeur.*..").should(useOnlyDeclaredBoundaries());

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(sayWhoMay());

    @ArchTest
    static final ArchRule boundariesShowNoEntities = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(new ArchCondition<JavaMethod>("neither take nor answer entities") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getAllInvolvedRawTypes().stream()
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + type.getName())));
                }
            });

    @ArchTest
    static final ArchRule nothingIsCalledImpl = noClasses().should().haveSimpleNameEndingWith("Impl");

    private static ArchCondition<JavaClass> useOnlyDeclaredBoundaries() {
        return new ArchCondition<>("use only boundaries of declared features") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String feature = part(from, 1);
                // Analyzers and field names, in a module of their own.
                if (from.getPackageName().startsWith("org.passeur.search.config")) {
                    return;
                }
                Set<String> allowed = mayUse(feature);
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    String other = part(target, 1);
                    if (other == null
                            || other.equals(feature)
                            || target.getPackageName().startsWith("org.passeur.search.config")) {
                        continue;
                    }
                    if (!allowed.contains(other) || !"boundary".equals(part(target, 2))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("say who may") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(DenyAll.class)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says not who may"));
                }
            }
        };
    }

    private static Set<String> mayUse(String feature) {
        try {
            MayUse declared = Class.forName("org.passeur." + feature + ".package-info")
                    .getPackage()
                    .getAnnotation(MayUse.class);
            return Set.of(declared.value());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("feature " + feature + " has no package-info", e);
        }
    }

    private static String part(JavaClass type, int group) {
        Matcher matcher = FEATURE.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(group) : null;
    }
}
