package io.wirewatch.launcher.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What decides takes values and returns values.
final class PurityRulesTest {

  /// The packages that decide.
  private static final String[] PURE = {
    "io.wirewatch.rules..",
    "io.wirewatch.ingest.identity..",
    "io.wirewatch.ingest.feed..",
    "io.wirewatch.ingest.poll..",
    "io.wirewatch.enrich.text..",
    "io.wirewatch.enrich.clean..",
    "io.wirewatch.enrich.language..",
    "io.wirewatch.enrich.entity..",
    "io.wirewatch.enrich.name..",
    "io.wirewatch.enrich.keyword..",
    "io.wirewatch.enrich.atom..",
    "io.wirewatch.enrich.date..",
    "io.wirewatch.enrich.figure..",
    "io.wirewatch.enrich.quote..",
    "io.wirewatch.enrich.syndication..",
    "io.wirewatch.enrich.story..",
    "io.wirewatch.enrich.derived..",
    "io.wirewatch.enrich.ledger..",
    "io.wirewatch.contracts.article..",
    "io.wirewatch.contracts.claim..",
    "io.wirewatch.enrich.version..",
    "io.wirewatch.enrich.table..",
    "io.wirewatch.enrich.packed..",
    "io.wirewatch.alert.lifecycle..",
    "io.wirewatch.alert.mute..",
    "io.wirewatch.desk.view..",
  };

  /// Those by which models and lists are made; no service runs them.
  private static final String[] COMMANDS = {
    "io.wirewatch.enrich.entity.train..", "io.wirewatch.enrich.entity.cities..",
  };

  /// Resources of the class path are read through `java.io` and that is no decision; files are.
  @Test
  void whatDecidesTouchesNoOutsideWorld() {
    pure()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..",
            "java.net.http..",
            "java.nio.file..",
            "io.javalin..",
            "org.slf4j..",
            "io.micrometer..",
            "org.apache.hc.client5.http.impl..",
            "org.apache.hc.client5.http.classic..",
            "org.apache.hc.core5.http..")
        .check(House.CLASSES);
  }

  @Test
  void whatDecidesReadsNoClockAndThrowsNoDice() {
    pure().should().accessTargetWhere(isClockOrDice()).check(House.CLASSES);
  }

  private static GivenClassesConjunction pure() {
    return noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .and()
        .haveSimpleNameNotEndingWith("Training")
        .and()
        .resideOutsideOfPackages(COMMANDS);
  }

  private static DescribedPredicate<JavaAccess<?>> isClockOrDice() {
    var clocks = Set.of("currentTimeMillis", "nanoTime", "now");
    return describe(
        "reads a clock or throws dice",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          boolean clock =
              clocks.contains(name)
                  && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
          return clock
              || owner.equals("java.util.concurrent.ThreadLocalRandom")
              || (owner.equals("java.lang.Math") && name.equals("random"))
              || (owner.equals("java.util.UUID") && name.equals("randomUUID"));
        });
  }
}
