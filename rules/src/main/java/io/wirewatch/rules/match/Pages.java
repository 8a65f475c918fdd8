package io.wirewatch.rules.match;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// A long list of which a changed copy shares all pages that did not change.
///
/// @param <T> what is in it; places may be empty
final class Pages<T> {
  private static final int BITS = 7;
  private static final int SIZE = 1 << BITS;

  private final @Nullable Object[][] pages;

  private Pages(@Nullable Object[][] pages) {
    this.pages = pages;
  }

  /// A list of empty places only.
  static <T> Pages<T> empty() {
    return new Pages<>(new Object[0][]);
  }

  /// What is at a place; null when it is empty or further than anything was put.
  @SuppressWarnings("unchecked")
  @Nullable T get(int at) {
    int page = at >> BITS;
    return page < pages.length ? (T) pages[page][at & (SIZE - 1)] : null;
  }

  /// A copy to change.
  Draft<T> draft() {
    return new Draft<>(pages);
  }

  /// A copy of which pages are copied as they are changed.
  ///
  /// @param <T> what is in it
  static final class Draft<T> {
    private static final @Nullable Object[] BLANK = new Object[SIZE];

    private @Nullable Object[][] pages;
    private final BitSet own = new BitSet();

    private Draft(@Nullable Object[][] pages) {
      this.pages = pages.clone();
    }

    /// What is at a place.
    @SuppressWarnings("unchecked")
    @Nullable T get(int at) {
      int page = at >> BITS;
      return page < pages.length ? (T) pages[page][at & (SIZE - 1)] : null;
    }

    /// Puts something at a place, or empties it.
    void put(int at, @Nullable T value) {
      int page = at >> BITS;
      if (page >= pages.length) grow(page + 1);
      if (!own.get(page)) {
        pages[page] = pages[page].clone();
        own.set(page);
      }
      pages[page][at & (SIZE - 1)] = value;
    }

    private void grow(int least) {
      int before = pages.length;
      pages = Arrays.copyOf(pages, Math.max(least, before + (before >> 2)));
      Arrays.fill(pages, before, pages.length, BLANK);
    }

    /// The list as it is now; the draft is not to be used any more.
    Pages<T> finished() {
      return new Pages<>(pages);
    }
  }
}
