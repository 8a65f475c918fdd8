package io.wirewatch.runtime.registry;

/// What the registry refuses, with the error codes of the Confluent v7 API.
enum Refusal {
  NO_SUBJECT(40401, "Subject not found."),
  NO_VERSION(40402, "Version not found."),
  NO_SCHEMA(40403, "Schema not found."),
  INVALID_SCHEMA(42201, "Invalid Avro schema."),
  INVALID_VERSION(42202, "The specified version is neither a positive number nor 'latest'."),
  READ_ONLY(42205, "This registry serves the schemas that ship with Wirewatch and is read-only.");

  private static final int CODES_PER_STATUS = 100;

  private final int code;
  private final String message;

  Refusal(int code, String message) {
    this.code = code;
    this.message = message;
  }

  int code() {
    return code;
  }

  int status() {
    return code / CODES_PER_STATUS;
  }

  String message() {
    return message;
  }
}
