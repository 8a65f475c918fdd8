package io.wirewatch.runtime.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstanceIdTest {

  @Test
  void anInstanceKeepsItsIdAcrossRestarts(@TempDir Path folder) {
    Path state = folder.resolve("state");
    assertEquals(InstanceId.in(state), InstanceId.in(state));
  }

  @Test
  void instancesWithOtherFoldersHaveOtherIds(@TempDir Path folder) {
    assertNotEquals(InstanceId.in(folder.resolve("a")), InstanceId.in(folder.resolve("b")));
  }
}
