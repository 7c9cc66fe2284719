package dev.initonce.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.TypeUse;

@AnalyzeClasses(packages = "dev.initonce.analysis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule knowsNoParser =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.sun..", "com.google.errorprone..", "com.github.javaparser..", "org.objectweb..")
          .because("front ends hand over syntax; the engine is the same for all of them");

  @ArchTest
  static final ArchRule takesAlmostNothing =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.initonce.analysis..", "java..", "org.jspecify..")
          .because("the engine stands on the class path of every user's compiler");

  @ArchTest
  static final ArchRule dataFlowsOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("syntax")
          .definedBy("dev.initonce.analysis.syntax")
          .layer("finding")
          .definedBy("dev.initonce.analysis.finding")
          .layer("program")
          .definedBy("dev.initonce.analysis.program")
          .layer("control")
          .definedBy("dev.initonce.analysis.control")
          .layer("keep")
          .definedBy("dev.initonce.analysis.keep")
          .layer("lombok")
          .definedBy("dev.initonce.analysis.lombok")
          .layer("lower")
          .definedBy("dev.initonce.analysis.lower")
          .layer("catalog")
          .definedBy("dev.initonce.analysis.catalog")
          .layer("paths")
          .definedBy("dev.initonce.analysis.paths")
          .whereLayer("paths")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("lombok")
          .mayOnlyBeAccessedByLayers("lower")
          .whereLayer("lower")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("keep")
          .mayOnlyBeAccessedByLayers("paths")
          .whereLayer("control")
          .mayOnlyBeAccessedByLayers("lower", "keep")
          .whereLayer("catalog")
          .mayOnlyBeAccessedByLayers("lower", "keep", "paths")
          .whereLayer("program")
          .mayOnlyBeAccessedByLayers("finding", "lower", "control", "catalog", "keep", "paths")
          .whereLayer("finding")
          .mayOnlyBeAccessedByLayers("catalog", "paths");

  @ArchTest
  static final ArchRule keepingKnowsNoSyntax =
      noClasses()
          .that()
          .resideInAPackage("dev.initonce.analysis.keep")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.initonce.analysis.syntax")
                  .and(not(belongToAnyOf(TypeUse.class, Local.class, MethodRef.class))))
          .because("every spelling of a guard is one rule, and class files have no syntax");
}
