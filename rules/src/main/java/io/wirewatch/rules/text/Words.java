package io.wirewatch.rules.text;

import java.util.Arrays;

/// Cuts a text into words, in one pass over its characters and without an object for a word; what
/// words are is said at [Tokens]. To be used again and again, by one thread at a time.
///
/// Each word has a key and a tail. Words of up to eight ASCII letters and digits are packed into
/// the key and have no tail; of those of up to sixteen the tail holds the others, and the key is
/// both mixed, with the highest bit set. Two words then have the same key and tail if and only if
/// they have the same folded form. All others have a hash of their characters for a key: equal ones
/// call for a comparison of the characters ([#sameRaw]).
///
/// Two texts can be read after one another, and their words are then numbered through.
public final class Words {
  private char[] text = new char[0];
  private byte[] codes = new byte[Long.BYTES];
  private int length;
  private int count;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] positions = new int[16];
  private long[] keys = new long[16];
  private long[] tails = new long[16];
  private int position;
  private int newlines;
  private int lead;
  private int base;
  private int origin;

  /// Forgets what was read and cuts a text.
  public void read(String first) {
    count = 0;
    position = 0;
    append(first, 0);
  }

  /// Cuts a second text; its first word stands `gap` positions further on than it would if it
  /// followed the last word of the first text.
  public void readOn(String second, int gap) {
    position += gap;
    append(second, length);
  }

  private void append(String next, int from) {
    origin = from;
    length = from + next.length();
    if (text.length < length) makeRoom(length + (length >> 1));
    next.getChars(0, next.length(), text, from);
    Packing.encode(text, from, length, codes);
    base = count;
    lead = -1;
    newlines = 0;
    cut(from);
    if (lead < 0) lead = count;
  }

  private void makeRoom(int characters) {
    text = Arrays.copyOf(text, characters);
    codes = Arrays.copyOf(codes, characters + Long.BYTES);
  }

  private void cut(int from) {
    int i = from;
    while (i < length) {
      char unit = text[i];
      if (codes[i] != 0) {
        i = asciiWord(i);
      } else if (unit < 128) {
        if (unit == '\n') newlines++;
        else if (unit > ' ') newlines = 0;
        i++;
      } else {
        i = other(i);
      }
    }
  }

  /// The word that starts with an ASCII letter or digit.
  ///
  /// @return where to read on
  private int asciiWord(int start) {
    long head = Packing.eight(codes, start);
    int end = start + Packing.length(head);
    long tail = 0;
    if (codes[end] != 0) {
      tail = Packing.eight(codes, end);
      end += Packing.length(tail);
      if (codes[end] != 0) return longWord(start, end);
    }
    if (end < length && text[end] != ' ' && goesOn(end) && !isPossessive(end)) {
      return anyWord(start);
    }
    long packedTail = Packing.pack(tail);
    add(start, end, Packing.key(Packing.pack(head), packedTail), packedTail);
    return pastPossessive(end);
  }

  private int longWord(int start, int from) {
    int end = from;
    while (codes[end] != 0) end++;
    if (end < length && goesOn(end)) return anyWord(start);
    addHashed(start, end);
    return end;
  }

  /// Whether a word that ends before `at` might have more to it than ASCII letters.
  private boolean goesOn(int at) {
    char unit = text[at];
    if (unit >= 128) return (Letters.kinds(unit) & ~(Letters.SPACE | Letters.ALONE)) != 0;
    return unit == '\'' || ((unit == '.' || unit == ',') && isBetweenDigits(at));
  }

  private int other(int at) {
    int character = codePoint(at);
    int kinds = Letters.kinds(character);
    if ((kinds & Letters.WORD) != 0) {
      return (kinds & Letters.ALONE) != 0 ? aloneWord(at) : anyWord(at);
    }
    if ((kinds & Letters.SPACE) == 0) newlines = 0;
    return at + Character.charCount(character);
  }

  private int aloneWord(int start) {
    int end = start + Character.charCount(codePoint(start));
    while (end < length && (Letters.kinds(text[end]) & Letters.MARK) != 0) end++;
    addHashed(start, end);
    return pastPossessive(end);
  }

  private int anyWord(int first) {
    int start = first;
    int end = first;
    boolean letters = false;
    while (end < length) {
      int character = codePoint(end);
      int kinds = Letters.kinds(character);
      if ((kinds & Letters.APOSTROPHE) != 0 && isElided(start, end)) {
        start = end + 1;
        letters = false;
      } else if (!continues(character, kinds, end)) {
        break;
      }
      letters |= (kinds & Letters.LETTER) != 0;
      end += Character.charCount(character);
    }
    if (letters) addPacked(start, end);
    return pastPossessive(end);
  }

  private int pastPossessive(int end) {
    return isPossessive(end) ? end + 2 : end;
  }

  private boolean continues(int character, int kinds, int at) {
    if ((kinds & Letters.WORD) != 0) return (kinds & Letters.ALONE) == 0;
    if ((kinds & Letters.APOSTROPHE) != 0) return !isPossessive(at) && letterFollows(at);
    return (character == '.' || character == ',') && isBetweenDigits(at);
  }

  private boolean isPossessive(int at) {
    return at + 1 < length
        && Letters.isApostrophe(text[at])
        && (text[at + 1] == 's' || text[at + 1] == 'S')
        && !(at + 2 < length && (Letters.kinds(codePoint(at + 2)) & Letters.WORD) != 0);
  }

  private boolean letterFollows(int at) {
    return at + 1 < length && (Letters.kinds(codePoint(at + 1)) & Letters.WORD) != 0;
  }

  private boolean isElided(int from, int apostrophe) {
    return Letters.isElidedArticle(text, from, apostrophe)
        && letterFollows(apostrophe)
        && !isPossessive(apostrophe);
  }

  private boolean isBetweenDigits(int at) {
    return at > origin
        && at + 1 < length
        && Character.isDigit(text[at - 1])
        && Character.isDigit(text[at + 1]);
  }

  private int codePoint(int at) {
    return Character.codePointAt(text, at, length);
  }

  /// Packed where what folding keeps is short and ASCII.
  private void addPacked(int start, int end) {
    long head = 0;
    long tail = 0;
    int characters = 0;
    for (int i = start; i < end; i++) {
      int code = codes[i];
      boolean fits = code != 0 ? characters < 2 * Packing.CHARACTERS : isDropped(text[i]);
      if (!fits) {
        addHashed(start, end);
        return;
      }
      if (code == 0) continue;
      if (characters < Packing.CHARACTERS) head |= Packing.place(code, characters);
      else tail |= Packing.place(code, characters - Packing.CHARACTERS);
      characters++;
    }
    add(start, end, Packing.key(head, tail), tail);
  }

  /// Whether a sign inside a word goes when it is folded.
  private static boolean isDropped(char sign) {
    return sign < 128 || Letters.isApostrophe(sign);
  }

  private void addHashed(int start, int end) {
    add(start, end, Packing.hash(text, start, end), Packing.NOT_PACKED);
  }

  private void add(int start, int end, long key, long tail) {
    if (count == starts.length) grow();
    if (newlines > 1 && count > base) {
      position += Tokens.PARAGRAPH_GAP;
      if (lead < 0) lead = count;
    }
    newlines = 0;
    starts[count] = start;
    ends[count] = end;
    keys[count] = key;
    tails[count] = tail;
    positions[count++] = position++;
  }

  private void grow() {
    int capacity = count * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    positions = Arrays.copyOf(positions, capacity);
    keys = Arrays.copyOf(keys, capacity);
    tails = Arrays.copyOf(tails, capacity);
  }

  /// The number of words in what was read.
  public int count() {
    return count;
  }

  /// The number after that of the last word in the first paragraph of the text read last.
  public int endOfLead() {
    return lead;
  }

  /// Where the word starts in its text, in UTF-16 units.
  public int start(int word) {
    return starts[word] - originOf(word);
  }

  /// Where the word ends in its text, exclusive.
  public int end(int word) {
    return ends[word] - originOf(word);
  }

  private int originOf(int word) {
    return word < base ? 0 : origin;
  }

  /// The word's position: see [Tokens#position].
  public int position(int word) {
    return positions[word];
  }

  /// The word's key.
  public long key(int word) {
    return keys[word];
  }

  /// The word's tail: see [Words].
  public long tail(int word) {
    return tails[word];
  }

  /// Whether words of this tail have to be compared by their characters, too.
  public static boolean isHashed(long tail) {
    return tail < 0;
  }

  /// A word as it is written, ASCII capitals made small.
  public char[] raw(int word) {
    char[] raw = Arrays.copyOfRange(text, starts[word], ends[word]);
    for (int i = 0; i < raw.length; i++) raw[i] = Packing.lower(raw[i]);
    return raw;
  }

  /// A word in lower case with its diacritics: see [Tokens#lower].
  public String lower(int word) {
    String written = new String(raw(word));
    return isPlain(written) ? written : Folding.lower(written, 0, written.length());
  }

  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (Packing.code(written.charAt(i)) == 0) return false;
    }
    return true;
  }

  /// Whether a word is written like this one, [#raw].
  public boolean sameRaw(int word, char[] raw) {
    int start = starts[word];
    if (raw.length != ends[word] - start) return false;
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != Packing.lower(text[start + i])) return false;
    }
    return true;
  }
}
