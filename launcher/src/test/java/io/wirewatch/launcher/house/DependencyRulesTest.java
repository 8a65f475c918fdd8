package io.wirewatch.launcher.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DependencyRulesTest {

  @Test
  void kafkaIsNamedInTopologiesContractsRuntimeStreamsAndTheLauncherOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "..topology..",
            "io.wirewatch.contracts..",
            "io.wirewatch.runtime.streams..",
            "io.wirewatch.launcher..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "kafka..")
        .check(House.CLASSES);
  }

  @Test
  void kafkasOwnInnardsAreNamedByTheEmbeddedBrokerOnly() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.wirewatch.launcher.broker.EmbeddedBroker")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..")
        .check(House.CLASSES);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ingest, enrich alert desk rules launcher
          enrich, ingest alert desk rules launcher
          alert,  ingest enrich desk launcher
          desk,   ingest enrich alert launcher
          rules,  ingest enrich alert desk launcher runtime
          runtime, ingest enrich alert desk launcher rules
          contracts, ingest enrich alert desk launcher rules runtime
          """)
  void aModuleKnowsOnlyThoseBelowIt(String module, String others) {
    String[] packages =
        Arrays.stream(others.split(" "))
            .map(other -> "io.wirewatch." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("io.wirewatch." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .allowEmptyShould(true)
        .check(House.CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("io.wirewatch.(*).(*)..")
        .should()
        .beFreeOfCycles()
        .check(House.CLASSES.that(areWrittenByHand()));
  }

  private static DescribedPredicate<JavaClass> areWrittenByHand() {
    return DescribedPredicate.describe(
        "written by hand", c -> !c.getPackageName().equals("io.wirewatch.contracts"));
  }
}
