package dev.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleTest {
    @ArchTest
    static final ArchRule the_domain_imports_nothing = classes()
            .that()
            .resideInAnyPackage("dev.parallax.news", "dev.parallax.watched")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.parallax.news", "dev.parallax.watched", "java..", "org.jspecify..");
}
