package io.wirewatch.enrich.story;

import io.wirewatch.enrich.table.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The articles of a story, or some of them, in the order of their coming.
///
/// @param members by article id, in this order
record Roll(Map<String, Member> members) {

  /// All articles of a story; empty unless each of them is still known.
  static Optional<Roll> of(Story story, Table<Member> table) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (String id : story.parts().members()) {
      @Nullable Member member = table.get(id);
      if (member == null) return Optional.empty();
      members.put(id, member);
    }
    return Optional.of(new Roll(members));
  }

  int size() {
    return members.size();
  }

  List<String> ids() {
    return List.copyOf(members.keySet());
  }

  /// The ids of those that copy none of the others.
  List<String> texts() {
    return members.keySet().stream().filter(id -> text(id).equals(id)).toList();
  }

  /// The terms of each of some.
  List<Vector> terms(List<String> ids) {
    return ids.stream().map(id -> member(id).terms()).toList();
  }

  /// Some texts with their copies.
  Roll only(Collection<String> texts) {
    Map<String, Member> some = new LinkedHashMap<>();
    members.forEach((id, member) -> {
      if (texts.contains(text(id))) some.put(id, member);
    });
    return new Roll(some);
  }

  /// Which of them an article copies in the end; itself where it copies none.
  private String text(String id) {
    String text = id;
    Optional<String> source = member(id).copyOf().filter(members::containsKey);
    while (source.isPresent() && !source.get().equals(id)) {
      text = source.get();
      source = member(text).copyOf().filter(members::containsKey);
    }
    return text;
  }

  private Member member(String id) {
    Member member = members.get(id);
    if (member == null) throw new IllegalArgumentException("not on the roll: " + id);
    return member;
  }

  /// How far they go, as the next revision of a story.
  Extent extent(int revision) {
    Instant first = Instant.MAX;
    Instant last = Instant.MIN;
    int origins = 0;
    for (Member member : members.values()) {
      first = member.at().isBefore(first) ? member.at() : first;
      last = member.at().isAfter(last) ? member.at() : last;
      origins += member.copyOf().isEmpty() ? 1 : 0;
    }
    return new Extent(revision, size(), origins, first, last);
  }

  /// The sum of their term weights.
  Vector sum() {
    Vector sum = Vector.EMPTY;
    for (Member member : members.values()) sum = sum.plus(member.terms());
    return sum;
  }

  /// What a story of theirs is known by.
  ///
  /// @param before what was known of it when it had other articles too
  Cover cover(Cover before, Query story, Rarity rarity) {
    Cover cover = before;
    for (String by : List.of(before.headline().by(), before.summary().by())) {
      if (!members.containsKey(by)) cover = cover.without(by);
    }
    for (Map.Entry<String, Member> one : members.entrySet()) {
      cover = cover.with(one.getKey(), one.getValue().telling(), story, rarity);
    }
    return cover;
  }
}
