package io.wirewatch.desk;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A desk for each test, with the rules and the articles of [PreviewRules].
final class FilledDesk implements BeforeEachCallback, AfterEachCallback {

  private @Nullable DeskFixture desk;

  @Override
  public void beforeEach(ExtensionContext context) {
    desk = DeskFixture.on(Clock.systemUTC(), 0);
    PreviewRules.fill(desk, Instant.now());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    desk().close();
  }

  /// An address of it.
  URI at(String path) {
    return desk().at(path);
  }

  /// What it answers.
  HttpResponse<String> get(String path) {
    return desk().get(path);
  }

  private DeskFixture desk() {
    if (desk == null) throw new IllegalStateException("no test runs");
    return desk;
  }
}
