package io.wirewatch.launcher.command;

import picocli.CommandLine.IVersionProvider;

/// The version as the jar's manifest has it.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "wirewatch " + (version == null ? "(not packaged)" : version),
      "Java " + Runtime.version() + ", Apache Kafka 4.3.1"
    };
  }
}
