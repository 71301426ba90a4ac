package dev.parallax.app;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The arrows between modules: who may use whom.
@AnalyzeClasses(packages = "dev.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleTest {
    @ArchTest
    static final ArchRule modules_use_each_other_as_drawn = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.parallax..")
            .layer("schemas")
            .definedBy(in("schemas"))
            .layer("analysis")
            .definedBy(in("analysis"))
            .layer("platform")
            .definedBy(in("platform"))
            .layer("ingest")
            .definedBy(in("ingest"))
            .layer("enrich")
            .definedBy(in("enrich"))
            .layer("sink")
            .definedBy(in("sink"))
            .layer("serve")
            .definedBy(in("serve"))
            .layer("app")
            .definedBy(in("app"))
            .layer("testkit")
            .definedBy(in("testkit"))
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("testkit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("enrich")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("sink")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("enrich", "app")
            .whereLayer("platform")
            .mayOnlyBeAccessedByLayers("ingest", "enrich", "sink", "serve", "app", "testkit")
            .whereLayer("schemas")
            .mayOnlyBeAccessedByLayers("analysis", "ingest", "enrich", "sink", "serve", "app", "testkit");

    /// Classes that the build puts into the jar or the folder of a module.
    private static DescribedPredicate<JavaClass> in(String module) {
        return DescribedPredicate.describe(
                "in " + module,
                type -> type.getSource()
                        .map(s -> s.getUri().toString())
                        .filter(uri ->
                                uri.contains("/parallax-" + module + "-") || uri.contains("/" + module + "/target/"))
                        .isPresent());
    }
}
