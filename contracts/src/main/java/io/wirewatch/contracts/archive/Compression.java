package io.wirewatch.contracts.archive;

import org.apache.avro.file.CodecFactory;

/// How the blocks of an archive are compressed.
public enum Compression {
  /// Not at all.
  NONE,
  /// Fast both ways.
  SNAPPY,
  /// Half the size of Snappy, nearly as fast to read.
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
