package io.wirewatch.launcher.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What can be told from the text of the sources.
final class SourceRulesTest {

  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_MEDIAN = 80;

  private static final Path ROOT = root();

  @Test
  void noFileIsLongerThan400LinesAndHalfOfThemAreUnder80() {
    Map<Path, Integer> lines = new TreeMap<>();
    sources().forEach(file -> lines.put(ROOT.relativize(file), linesOf(file).size()));
    var tooLong = lines.entrySet().stream().filter(e -> e.getValue() > LONGEST_FILE).toList();
    assertEquals(List.of(), tooLong);
    List<Integer> sorted = lines.values().stream().sorted().toList();
    int median = sorted.get(sorted.size() / 2);
    assertTrue(median <= LONGEST_MEDIAN, "the median of " + sorted.size() + " is " + median);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    var silent =
        sources()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !folder.endsWith("io/wirewatch/contracts")) // all generated
            .filter(folder -> !saysWhatItIsFor(folder.resolve("package-info.java")))
            .map(ROOT::relativize)
            .sorted(Comparator.naturalOrder())
            .toList();
    assertEquals(List.of(), silent);
  }

  private static boolean saysWhatItIsFor(Path info) {
    if (!Files.exists(info)) {
      return false;
    }
    List<String> lines = linesOf(info);
    return lines.stream().anyMatch(line -> line.startsWith("/// "))
        && lines.stream()
            .anyMatch(line -> line.matches("@(org.jspecify.annotations.)?Null(Unm|M)arked"));
  }

  private static Stream<Path> sources() {
    return modules()
        .map(module -> module.resolve("src/main/java"))
        .filter(Files::isDirectory)
        .flatMap(SourceRulesTest::javaFiles);
  }

  private static Stream<Path> modules() {
    return children(ROOT).filter(folder -> Files.exists(folder.resolve("pom.xml")));
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(Collectors.toList())
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> children(Path folder) {
    try (var files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("launcher")) ? here : here.resolve("..").normalize();
  }
}
