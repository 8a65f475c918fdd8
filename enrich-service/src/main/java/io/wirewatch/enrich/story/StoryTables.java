package io.wirewatch.enrich.story;

import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.MapTable;
import io.wirewatch.enrich.table.Page;
import io.wirewatch.enrich.table.Table;

/// The state of [Stories].
///
/// @param stories by story id
/// @param storyOf the story by article id
/// @param members what is kept of the articles of stories that may be parted, by article id
/// @param pages the terms of articles of late
/// @param articleAges when each article's last version came in
public record StoryTables(
    Table<Story> stories,
    Table<Membership> storyOf,
    Table<Member> members,
    Table<Page> pages,
    Ages articleAges) {

  /// Empty tables in memory.
  public static StoryTables inMemory() {
    return new StoryTables(
        new MapTable<>(),
        new MapTable<>(),
        new MapTable<>(),
        new MapTable<>(),
        new Ages(new MapTable<>()));
  }
}
