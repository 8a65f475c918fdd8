package io.wirewatch.alert.notify;

import io.wirewatch.contracts.Alert;
import java.util.List;
import java.util.Map;

/// Who is told of an alert: the channels that its rule names, or, while the rule is staged, the
/// channel of its author alone.
///
/// @param authors the channels of authors by their names; one that is not here is told by a channel
///   of his own name
record Audience(Map<String, String> authors) {

  Audience {
    authors = Map.copyOf(authors);
  }

  List<String> of(Alert alert) {
    if (!alert.getStaged()) return alert.getNotify();
    return alert.getNotify().stream().map(name -> authors.getOrDefault(name, name)).toList();
  }
}
