package io.wirewatch.runtime.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wirewatch.contracts.topic.AvroTopic;
import io.wirewatch.contracts.topic.Topics;
import io.wirewatch.contracts.wire.BundledSchemas;
import io.wirewatch.contracts.wire.PlainSchema;
import io.wirewatch.contracts.wire.RegistryClient;
import io.wirewatch.contracts.wire.UnknownSchemaException;
import io.wirewatch.runtime.health.Health;
import io.wirewatch.runtime.http.HttpHost;
import io.wirewatch.runtime.http.HttpSettings;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RegistryRoutesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final BundledSchemas SCHEMAS = BundledSchemas.load();
  private static final HttpHost HOST =
      HttpHost.start(
          new HttpSettings("127.0.0.1", 0),
          new Health(),
          new SimpleMeterRegistry(),
          List.of(new RegistryRoutes(SCHEMAS)));

  @AfterAll
  static void stop() {
    HOST.close();
  }

  @ParameterizedTest
  @MethodSource("io.wirewatch.contracts.topic.Topics#avro")
  void aClientFindsEverySchemaOfThisBuild(AvroTopic<?> topic) {
    RegistryClient client = new RegistryClient(HOST.address(), null, true);
    int id = client.id(topic.subject(), topic.schema());
    assertEquals(SCHEMAS.id(topic.subject(), topic.schema()), id);
    assertEquals(PlainSchema.of(topic.schema()), client.schema(id));
  }

  @Test
  void aClientThatRegistersAnotherSchemaIsRefused() {
    RegistryClient client = new RegistryClient(HOST.address(), null, true);
    assertThrows(
        UnknownSchemaException.class,
        () -> client.id(Topics.FEEDS.subject(), Schema.create(Schema.Type.INT)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /subjects/wirewatch.feeds-value/versions      | 200 | [1]
          GET    | /schemas/types                                | 200 | ["AVRO"]
          GET    | /config                                       | 200 | {"compatibilityLevel":"BACKWARD_TRANSITIVE"}
          GET    | /subjects/nobody-value/versions               | 404 | {"error_code":40401,"message":"Subject not found."}
          GET    | /subjects/wirewatch.feeds-value/versions/99   | 404 | {"error_code":40402,"message":"Version not found."}
          GET    | /subjects/wirewatch.feeds-value/versions/zero | 422 | {"error_code":42202,"message":"The specified version is neither a positive number nor 'latest'."}
          GET    | /schemas/ids/4711                             | 404 | {"error_code":40403,"message":"Schema not found."}
          POST   | /subjects/wirewatch.feeds-value               | 422 | {"error_code":42201,"message":"Invalid Avro schema."}
          DELETE | /subjects/wirewatch.feeds-value               | 422 | {"error_code":42205,"message":"This registry serves the schemas that ship with Wirewatch and is read-only."}
          PUT    | /config                                       | 422 | {"error_code":42205,"message":"This registry serves the schemas that ship with Wirewatch and is read-only."}
          """)
  void answersAreThoseOfTheVersion7Api(String method, String path, int status, String body)
      throws Exception {
    HttpResponse<String> response = send(method, path);
    assertEquals(status, response.statusCode());
    assertEquals(JSON.readTree(body), JSON.readTree(response.body()));
    String mediaType = response.headers().firstValue("Content-Type").orElse("");
    assertTrue(mediaType.startsWith("application/vnd.schemaregistry.v1+json"), mediaType);
  }

  @Test
  void theLatestVersionCarriesIdAndSchema() throws Exception {
    JsonNode latest =
        JSON.readTree(send("GET", "/subjects/wirewatch.alerts-value/versions/latest").body());
    assertEquals("wirewatch.alerts-value", latest.path("subject").asText());
    assertEquals(
        SCHEMAS.schema(latest.path("id").asInt()),
        PlainSchema.parse(latest.path("schema").asText()));
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(HOST.address().resolve(path))
              .method(method, BodyPublishers.ofString("{\"schema\":\"no schema\"}"))
              .build(),
          BodyHandlers.ofString());
    }
  }
}
