package io.wirewatch.contracts.wire;

import org.apache.avro.util.ClassSecurityValidator;

/// Lets Avro load the generated classes by the names in their schemas, which it refuses to do for
/// packages that it has not been told of.
///
/// Serializers do so by themselves. A program whose first use of the contracts is a builder calls
/// [#admit()] before, or starts with
/// `-Dorg.apache.avro.SERIALIZABLE_PACKAGES=io.wirewatch.contracts`.
public final class TrustedClasses {

  static {
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.getGlobal(),
            type -> type.getPackageName().equals("io.wirewatch.contracts")));
  }

  private TrustedClasses() {}

  /// Admits the generated classes, once for the life of the program.
  public static void admit() {
    // Loading this class does it.
  }
}
