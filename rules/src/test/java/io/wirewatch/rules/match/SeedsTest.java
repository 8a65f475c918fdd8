package io.wirewatch.rules.match;

import io.wirewatch.rules.*;
import io.wirewatch.rules.language.*;
import io.wirewatch.rules.library.*;
import io.wirewatch.rules.model.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

final class SeedsTest {
  @Test
  void seeds() throws Exception {
    List<Rule> rules = new ArrayList<>();
    for (var f : ShippedWatches.files()) {
      switch (RuleFile.parse(f.yaml())) {
        case Parsed.Valid v -> rules.addAll(v.rules());
        case Parsed.Invalid i -> System.out.println(f.name() + ":" + i.errors());
      }
    }
    RuleIndex index = RuleIndex.of(rules);
    rules.forEach(r -> System.out.println(r.id() + " " + Watch.print(r.watch())));
    try (var s = Files.list(Path.of("/work/shared/seeds"))) {
      for (Path p : s.sorted().toList()) {
        String t = Files.readString(p);
        System.out.println("== " + p.getFileName());
        for (var m : index.match(Articles.english("", t))) {
          System.out.println(m.rule().id() + " | " + m.sentence() + " | " + m.clauses());
        }
      }
    }
  }
}
