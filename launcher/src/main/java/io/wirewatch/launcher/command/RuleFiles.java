package io.wirewatch.launcher.command;

import io.wirewatch.rules.language.Definition;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.language.Sets;
import io.wirewatch.rules.model.Rule;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rule files as commands read them: each may name the sets that any of them defines.
final class RuleFiles {

  private RuleFiles() {}

  /// What each file was read as, in the order given; the rule files (`.yaml`, `.yml`) of a folder
  /// by name. A file that holds a rule or a set which a file before it holds, too, has an error.
  static Map<Path, Parsed> parse(List<Path> given) {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Path each : given) files(each).forEach(file -> texts.put(file, text(file)));
    Sets sets = Sets.none();
    for (String text : texts.values()) sets = sets.or(RuleFile.sets(text));
    Map<Path, Parsed> parsed = new LinkedHashMap<>();
    for (var file : texts.entrySet()) {
      parsed.put(file.getKey(), RuleFile.parse(file.getValue(), sets));
    }
    twice(texts)
        .forEach((file, errors) -> parsed.computeIfPresent(file, (_, p) -> with(errors, p)));
    return parsed;
  }

  /// What is in two files, as an error of the later one.
  private static Map<Path, List<RuleError>> twice(Map<Path, String> texts) {
    Map<String, String> places = new HashMap<>();
    Map<Path, List<RuleError>> errors = new LinkedHashMap<>();
    texts.forEach((file, text) -> {
      List<Definition> own = RuleFile.definitions(text);
      for (Definition each : own) {
        @Nullable String before = places.get(each.key());
        if (before == null) continue;
        String what = each.key().startsWith("@") ? "set " : "rule ";
        errors
            .computeIfAbsent(file, _ -> new ArrayList<>())
            .add(
                new RuleError(
                    each.line(),
                    each.column(),
                    "the " + what + each.key() + " is also at " + before));
      }
      own.forEach(
          each -> places.putIfAbsent(each.key(), file + ":" + each.line() + ":" + each.column()));
    });
    return errors;
  }

  private static Parsed with(List<RuleError> more, Parsed parsed) {
    List<RuleError> all = new ArrayList<>(more);
    if (parsed instanceof Parsed.Invalid(List<RuleError> found)) all.addAll(found);
    all.sort(Comparator.comparingInt(RuleError::line).thenComparingInt(RuleError::column));
    return new Parsed.Invalid(all);
  }

  /// All rules of the files.
  ///
  /// @throws CommandFailedException when one has errors, which it names
  static List<Rule> rules(List<Path> files) {
    List<Rule> rules = new ArrayList<>();
    parse(files).forEach((file, parsed) -> rules.addAll(valid(file, parsed).rules()));
    return List.copyOf(rules);
  }

  private static Parsed.Valid valid(Path file, Parsed parsed) {
    return switch (parsed) {
      case Parsed.Valid valid -> valid;
      case Parsed.Invalid(var errors) ->
          throw new CommandFailedException(
              String.join("\n", errors.stream().map(error -> file + ":" + error).toList()));
    };
  }

  private static List<Path> files(Path given) {
    if (!Files.isDirectory(given)) return List.of(given);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> children = Files.list(given)) {
      children.filter(f -> f.toString().matches(".*\\.ya?ml")).sorted().forEach(files::add);
    } catch (IOException e) {
      throw new CommandFailedException(WirewatchCommand.words(e), e);
    }
    return files;
  }

  /// The text of a file.
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new CommandFailedException(file + " is not UTF-8", e);
    } catch (IOException e) {
      throw new CommandFailedException(WirewatchCommand.words(e), e);
    }
  }
}
