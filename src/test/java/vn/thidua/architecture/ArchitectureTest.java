package vn.thidua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Allowed;
import vn.thidua.access.Open;
import vn.thidua.eligibility.EligibilityCheckResource;
import vn.thidua.extraction.CitationExtractionResource;
import vn.thidua.report.bulk.ReportBulkResource;
import vn.thidua.sample.DemoTokenResource;
import vn.thidua.write.Write;

@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int LONGEST_CLASS = 350;

    /** One list of cases and their words, each of which reads by itself. */
    private static final Set<String> EXEMPT = Set.of("NumberGrammar.java", "ProblemType.java");

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

    @ArchTest
    static final ArchRule resourceMethodsSayWhoMayCallThem = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .beAnnotatedWith(Allowed.class)
            .orShould()
            .beAnnotatedWith(Open.class);

    @ArchTest
    static final ArchRule resourceMethodsAreReachable =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic();

    /**
     * Demo tokens are nobody's data: there is nobody to name in the audit. Extraction and eligibility checks read. Of
     * many reports each is a write of its own.
     */
    @ArchTest
    static final ArchRule whatChangesSomethingIsAWrite = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .areNotAnnotatedWith(GET.class)
            .and()
            .areNotDeclaredIn(DemoTokenResource.class)
            .and()
            .areNotDeclaredIn(CitationExtractionResource.class)
            .and()
            .areNotDeclaredIn(EligibilityCheckResource.class)
            .and()
            .areNotDeclaredIn(ReportBulkResource.class)
            .should()
            .beAnnotatedWith(Write.class);

    @ArchTest
    static final ArchRule readsAreNoWrites =
            methods().that().areAnnotatedWith(GET.class).should().notBeAnnotatedWith(Write.class);

    @Test
    void noClassIsTooLongToRead() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            var tooLong = new ArrayList<String>();
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var lines = Files.readAllLines(file).size();
                if (lines > LONGEST_CLASS && !EXEMPT.contains(file.getFileName().toString())) {
                    tooLong.add(file + " has " + lines + " lines");
                }
            }
            assertEquals(List.of(), tooLong);
        }
    }

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
