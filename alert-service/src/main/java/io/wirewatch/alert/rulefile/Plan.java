package io.wirewatch.alert.rulefile;

import io.wirewatch.contracts.RuleRevision;
import io.wirewatch.rules.language.Parsed;
import io.wirewatch.rules.language.RuleError;
import io.wirewatch.rules.language.RuleFile;
import io.wirewatch.rules.model.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be written to the topic of rules so that it says what the files say.
///
/// @param writes revisions that the topic does not have
/// @param deletes ids of rules that came from a file and are in none now
/// @param errors what is wrong with the files that cannot be used, by author
record Plan(List<RuleRevision> writes, List<String> deletes, Map<String, List<RuleError>> errors) {

  Plan {
    writes = List.copyOf(writes);
    deletes = List.copyOf(deletes);
    errors = Map.copyOf(errors);
  }

  /// @param files in order of precedence: of two that hold the same rule the first counts, and a
  ///   file of the desk's own replaces a shipped one silently
  /// @param topic the current revisions by rule id
  /// @param now when what is written is said to have been revised
  static Plan of(List<FileText> files, Map<String, RuleRevision> topic, Instant now) {
    return new Planning(topic, now).plan(files);
  }

  /// The plan as it is made, file by file.
  private static final class Planning {
    private final Map<String, RuleRevision> topic;
    private final Instant now;
    private final Map<String, FileText> holders = new LinkedHashMap<>();
    private final List<RuleRevision> writes = new ArrayList<>();
    private final Map<String, List<RuleError>> errors = new LinkedHashMap<>();

    Planning(Map<String, RuleRevision> topic, Instant now) {
      this.topic = topic;
      this.now = now;
    }

    Plan plan(List<FileText> files) {
      for (FileText file : files) {
        switch (RuleFile.parse(file.yaml())) {
          case Parsed.Invalid(List<RuleError> found) -> errors.put(file.author(), found);
          case Parsed.Valid(List<Rule> rules, _, _) -> take(file, rules);
        }
      }
      return new Plan(writes, deletes(), errors);
    }

    private void take(FileText file, List<Rule> rules) {
      Map<String, String> texts = RuleTexts.of(file.yaml(), rules);
      texts.forEach((id, yaml) -> {
        @Nullable FileText holder = holders.putIfAbsent(id, file);
        if (holder == null) {
          write(file, id, yaml);
        } else if (!FileText.isShipped(file.author())) {
          String message = "rule %s is also in %s".formatted(id, holder.author());
          errors.put(file.author(), List.of(new RuleError(1, 1, message)));
        }
      });
    }

    private void write(FileText file, String id, String yaml) {
      @Nullable RuleRevision current = topic.get(id);
      if (current != null && current.getYaml().equals(yaml)) return;
      boolean persons = current != null && !FileText.isAuthor(current.getAuthor());
      if (persons && FileText.isShipped(file.author())) return;
      writes.add(
          RuleRevision.newBuilder()
              .setId(id)
              .setYaml(yaml)
              .setAuthor(file.author())
              .setRevisedAt(now)
              .build());
    }

    /// A rule of a file that cannot be read may be in it still.
    private List<String> deletes() {
      Set<String> unread = new HashSet<>(errors.keySet());
      return topic.values().stream()
          .filter(r -> FileText.isAuthor(r.getAuthor()) && !unread.contains(r.getAuthor()))
          .map(RuleRevision::getId)
          .filter(id -> !holders.containsKey(id))
          .sorted()
          .toList();
    }
  }
}
