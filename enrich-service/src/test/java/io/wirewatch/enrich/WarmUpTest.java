package io.wirewatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirewatch.enrich.clean.Cleaner;
import io.wirewatch.runtime.health.Health;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  private final Semaphore articles = new Semaphore(0);
  private final CountDownLatch began = new CountDownLatch(1);
  private final Health health = new Health();

  /// Finds nothing, and waits to be let on at each article.
  private final Enricher enricher =
      new Enricher(
          new Cleaner(),
          text -> {
            began.countDown();
            articles.acquireUninterruptibly();
            return "en";
          },
          (document, published, parts) -> Findings.NONE,
          new EventTime(EventTime.TWO_DAYS));

  @Test
  void isReadyOnceAllArticlesWentThroughAndNotBefore() throws InterruptedException {
    WarmUp warmUp = WarmUp.start(enricher, health);
    articles.release(WarmUp.TIMES - 1);
    began.await();
    assertFalse(health.readiness().up());
    articles.release();
    while (!health.readiness().up()) Thread.onSpinWait();
    assertEquals(0, articles.availablePermits());
    warmUp.close();
  }

  @Test
  void holdsUpNothingOnceItIsClosed() throws InterruptedException {
    WarmUp warmUp = WarmUp.start(enricher, health);
    began.await();
    warmUp.close();
    articles.release();
    assertTrue(health.readiness().up());
  }
}
