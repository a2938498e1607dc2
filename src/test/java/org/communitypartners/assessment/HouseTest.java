package org.communitypartners.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Keeps the arrows between the rooms of the house: a room knows the words of the field and what it consumes. */
@AnalyzeClasses(packagesOf = AssessmentApplication.class, importOptions = DoNotIncludeTests.class)
class HouseTest {
    private static final String HOUSE = "org.communitypartners.assessment";

    @ArchTest
    static final ArchRule arrowsPointOneWay = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("main")
            .definedBy(HOUSE)
            .layer("cli")
            .definedBy(HOUSE + ".cli..")
            .layer("job")
            .definedBy(HOUSE + ".job..")
            .layer("intake")
            .definedBy(HOUSE + ".intake..")
            .layer("measure")
            .definedBy(HOUSE + ".measure..")
            .layer("privacy")
            .definedBy(HOUSE + ".privacy..")
            .layer("report")
            .definedBy(HOUSE + ".report..")
            .layer("history")
            .definedBy(HOUSE + ".history..")
            .layer("activity")
            .definedBy(HOUSE + ".activity..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("main", "cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("cli", "job")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli", "job")
            .whereLayer("history")
            .mayOnlyBeAccessedByLayers("cli", "job")
            .whereLayer("privacy")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("measure")
            .mayOnlyBeAccessedByLayers("cli", "job", "privacy", "report");

    @ArchTest
    static final ArchRule theWordsOfTheFieldImportNothingOfOurs = noClasses()
            .that()
            .resideInAPackage(HOUSE + ".activity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    HOUSE + ".cli..",
                    HOUSE + ".job..",
                    HOUSE + ".intake..",
                    HOUSE + ".measure..",
                    HOUSE + ".privacy..",
                    HOUSE + ".report..",
                    HOUSE + ".history..");

    @ArchTest
    static final ArchRule onlyJobHistoryAndMainKnowSpring = noClasses()
            .that()
            .resideOutsideOfPackages(HOUSE, HOUSE + ".job..", HOUSE + ".history..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule onlyReportAndTheReaderOfWorkbooksKnowPoi = noClasses()
            .that()
            .resideOutsideOfPackages(HOUSE + ".report..", HOUSE + ".intake.workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule onlyHistoryAndJobKnowDatabases = noClasses()
            .that()
            .resideOutsideOfPackages(HOUSE + ".history..", HOUSE + ".job..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.hsqldb..", "org.flywaydb..");

    @ArchTest
    static final ArchRule roomsDoNotGoRoundInCircles =
            slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles();

    /** Rooms within rooms, too: each package sees only those that come before it in the flow of data. */
    @ArchTest
    static final ArchRule packagesDoNotGoRoundInCircles =
            slices().matching(HOUSE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyRoomIsNullMarked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked");
}
