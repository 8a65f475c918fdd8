package io.wirewatch.enrich.story;

import io.wirewatch.enrich.packed.BitReader;
import io.wirewatch.enrich.packed.BitWriter;
import java.util.ArrayList;
import java.util.List;

/// What a story is made of, as far as it can still be moved or asked for.
///
/// @param members the ids of its articles, while they are at most [#MOST_MEMBERS]; none after that
/// @param absorbed the ids of the stories that were merged into it, at most [#MOST_ABSORBED]
/// @param partings from which stories it was parted
record Parts(List<String> members, List<String> absorbed, Partings partings) {
  static final Parts NONE = new Parts(List.of(), List.of(), Partings.NONE);

  /// How many articles a merge or a split moves at most.
  static final int MOST_MEMBERS = 32;

  static final int MOST_ABSORBED = 64;

  Parts {
    members = List.copyOf(members);
    absorbed = List.copyOf(absorbed);
  }

  /// With one more article, the one after `before` others.
  Parts with(String articleId, int before) {
    return new Parts(members(before, List.of(articleId)), absorbed, partings);
  }

  /// With a whole story that is merged into this one of `before` articles.
  Parts with(Story other, int before) {
    List<String> all = new ArrayList<>(absorbed);
    all.addAll(other.parts().absorbed());
    all.add(other.id());
    return new Parts(
        members(before, other.parts().members()),
        all,
        partings.plus(other.parts().partings(), before + other.articles()));
  }

  /// With these partings instead.
  Parts with(Partings other) {
    return new Parts(members, absorbed, other);
  }

  /// With these articles instead.
  Parts with(List<String> others) {
    return new Parts(others, absorbed, partings);
  }

  /// Whether it was parted from a story, or from one that this was made of, or the other way round.
  boolean isApartFrom(Story other) {
    return partings.apart().contains(other.id())
        || partings.apart().stream().anyMatch(other.parts().absorbed()::contains);
  }

  private List<String> members(int before, List<String> more) {
    if (members.size() < before || before + more.size() > MOST_MEMBERS) return List.of();
    List<String> all = new ArrayList<>(members);
    all.addAll(more);
    return all;
  }

  void write(BitWriter out) {
    write(members, out);
    write(absorbed, out);
    partings.write(out);
  }

  static Parts read(BitReader in) {
    return new Parts(ids(in), ids(in), Partings.read(in));
  }

  private static void write(List<String> ids, BitWriter out) {
    out.number(ids.size());
    ids.forEach(out::id);
  }

  private static List<String> ids(BitReader in) {
    List<String> ids = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) ids.add(in.id());
    return ids;
  }
}
