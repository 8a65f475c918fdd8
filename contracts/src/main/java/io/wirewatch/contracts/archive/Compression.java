package io.wirewatch.contracts.archive;

import org.apache.avro.file.CodecFactory;

/// How the blocks of an archive are compressed.
public enum Compression {
  /// Not at all: 4.6 kB an article of 3.9 kB of text and its entities, the fastest to read.
  NONE,
  /// Fast both ways: 3.3 kB for such an article.
  SNAPPY,
  /// The smallest, 2.1 kB, for little more time than Snappy: what archives are written with unless
  /// told otherwise.
  ZSTD;

  private static final int LEVEL = 3;

  CodecFactory codec() {
    return switch (this) {
      case NONE -> CodecFactory.nullCodec();
      case SNAPPY -> CodecFactory.snappyCodec();
      case ZSTD -> CodecFactory.zstandardCodec(LEVEL);
    };
  }
}
