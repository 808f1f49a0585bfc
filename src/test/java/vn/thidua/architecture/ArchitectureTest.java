package vn.thidua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesDoNotDependOnEachOtherInACircle =
            slices().matching("vn.thidua.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreNamedAfterASubject = noClasses()
            .should()
            .resideInAnyPackage("..common..", "..util..", "..utils..", "..dto..", "..impl..", "..service..");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes().should(resideInANullMarkedPackage());

    @ArchTest
    static final ArchRule resourcesLeaveTheDatabaseToOthers = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resourcesNeitherThrowNorCatch = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should(neitherThrowNorCatch())
            .allowEmptyShould(true);

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info has @NullMarked") {
            @Override
            public void check(JavaClass checked, ConditionEvents events) {
                if (!checked.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            checked, "no package-info with @NullMarked in " + checked.getPackageName()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> neitherThrowNorCatch() {
        return new ArchCondition<>("neither throw nor catch exceptions") {
            @Override
            public void check(JavaClass checked, ConditionEvents events) {
                for (var method : checked.getCodeUnits()) {
                    for (var caught : method.getTryCatchBlocks()) {
                        events.add(SimpleConditionEvent.violated(
                                checked, "try in " + method.getFullName() + caught.getSourceCodeLocation()));
                    }
                    for (var call : method.getConstructorCallsFromSelf()) {
                        if (call.getTargetOwner().isAssignableTo(Throwable.class)) {
                            events.add(SimpleConditionEvent.violated(checked, call.getDescription()));
                        }
                    }
                }
            }
        };
    }
}
