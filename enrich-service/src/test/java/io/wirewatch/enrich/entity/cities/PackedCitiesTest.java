package io.wirewatch.enrich.entity.cities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedCitiesTest {
  @Test
  void citiesAreReadOneAfterAnotherAndOtherFieldsPassedOver() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(message(varint(1, 77), text(2, "Tolsk"), text(3, "XK"), text(7, "PPLC")));
    file.writeBytes(message(text(2, "Meridian"), text(3, "XM"), text(7, "PPL"), varint(9, 300)));
    assertEquals(
        List.of(new City("Tolsk", "XK", "PPLC", 0), new City("Meridian", "XM", "PPL", 300)),
        PackedCities.read(file.toByteArray()));
  }

  @Test
  void aFieldOfAnotherKindIsRefused() {
    byte[] bytes = message(new byte[] {(2 << 3) | 5, 0, 0, 0, 0});
    assertThrows(IOException.class, () -> PackedCities.read(bytes));
  }

  private static byte[] message(byte[]... fields) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (byte[] field : fields) {
      body.writeBytes(field);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(body.size());
    whole.writeBytes(body.toByteArray());
    return whole.toByteArray();
  }

  private static byte[] varint(int field, int value) {
    return new byte[] {(byte) (field << 3), (byte) ((value & 0x7F) | 0x80), (byte) (value >> 7)};
  }

  private static byte[] text(int field, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write((field << 3) | 2);
    out.write(bytes.length);
    out.writeBytes(bytes);
    return out.toByteArray();
  }
}
