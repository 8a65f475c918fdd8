package io.wirewatch.enrich.name;

import io.wirewatch.contracts.article.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Given names that one person goes by: Theodore is Ted, Alexander is Sasha.
final class Nicknames {
  private static final Map<String, Set<String>> GROUPS = groups();

  private Nicknames() {}

  /// Whether two different given names, in small Latin letters, may be the same person's.
  static boolean meet(String a, String b) {
    Set<String> one = GROUPS.get(a);
    Set<String> other = one == null ? null : GROUPS.get(b);
    return one != null && other != null && one.stream().anyMatch(other::contains);
  }

  /// The full names of each name.
  private static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : WordList.lines(Nicknames.class, "nicknames.txt")) {
      String[] names = line.split(" ", -1);
      for (String name : names) {
        groups.computeIfAbsent(name, _ -> new HashSet<>()).add(names[0]);
      }
    }
    return Map.copyOf(groups);
  }
}
