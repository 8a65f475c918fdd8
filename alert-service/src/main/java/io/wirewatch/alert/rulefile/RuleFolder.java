package io.wirewatch.alert.rulefile;

import io.wirewatch.rules.library.ShippedWatches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where rule files are: a folder of the desk's own, and what ships with the project.
///
/// @param folder holds `*.yaml` and `*.yml`, not searched deeper; null for none
/// @param shipped whether the shipped ones are in force too
public record RuleFolder(@Nullable Path folder, boolean shipped) {

  /// A rule file has at most so many bytes; a larger one is read as far as that, and refused by the
  /// parser.
  private static final int MAX_BYTES = 4 * 1024 * 1024;

  /// The files' texts, the folder's first, each kind by name.
  ///
  /// @throws UncheckedIOException when the folder or a file in it cannot be read
  List<FileText> read() {
    List<FileText> texts = new ArrayList<>();
    if (folder != null && Files.isDirectory(folder)) texts.addAll(own(folder));
    if (shipped) {
      ShippedWatches.files().forEach(f -> texts.add(FileText.shipped(f.name(), f.yaml())));
    }
    return texts;
  }

  private static List<FileText> own(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(RuleFolder::isRuleFile)
          .sorted()
          .map(f -> FileText.file(f.getFileName().toString(), text(f)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rules in " + folder, e);
    }
  }

  private static boolean isRuleFile(Path file) {
    String name = file.getFileName().toString();
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    return yaml && !name.startsWith(".") && Files.isRegularFile(file);
  }

  private static String text(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MAX_BYTES), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rule file " + file, e);
    }
  }
}
