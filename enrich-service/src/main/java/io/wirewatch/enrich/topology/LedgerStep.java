package io.wirewatch.enrich.topology;

import io.wirewatch.contracts.ReportedClaims;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.enrich.ledger.Booking;
import io.wirewatch.enrich.table.Ages;
import io.wirewatch.enrich.table.Table;
import io.wirewatch.runtime.metrics.StageCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Books claims in the ledgers of their stories; one that nothing was booked in for a time goes.
final class LedgerStep extends ContextualProcessor<String, ReportedClaims, String, Booked> {
  /// How long a ledger is kept after its last claim: as long as a story lives without an article.
  static final Duration MEMORY = Duration.ofDays(14);

  private static final int FORGOTTEN_AT_ONCE = 4;

  private final StageCounter counter;
  private @Nullable Table<KeptLedger> ledgers;
  private @Nullable Ages ages;

  LedgerStep(StageCounter counter) {
    this.counter = counter;
  }

  @Override
  public void init(ProcessorContext<String, Booked> context) {
    super.init(context);
    ledgers = ClaimStores.ledgers(context);
    ages = ClaimStores.ledgerAges(context);
  }

  @Override
  public void process(Record<String, ReportedClaims> record) {
    if (ledgers == null || ages == null) {
      throw new IllegalStateException("the step was not initialised");
    }
    counter.in();
    try {
      forget(record, ledgers, ages);
      book(record, ledgers, ages);
    } catch (RuntimeException e) {
      counter.dropped("failed");
      throw e;
    }
  }

  private void forget(Record<String, ?> record, Table<KeptLedger> ledgers, Ages ages) {
    Instant from = Instant.ofEpochMilli(record.timestamp()).minus(MEMORY);
    for (String story : ages.takeSeenBefore(from, FORGOTTEN_AT_ONCE)) {
      ledgers.remove(story);
      context().forward(record.withKey(story).withValue(new Booked(null, List.of())));
    }
  }

  private void book(Record<String, ReportedClaims> record, Table<KeptLedger> ledgers, Ages ages) {
    String story = record.key();
    @Nullable KeptLedger kept = ledgers.get(story);
    @Nullable StoryClaims before = kept == null ? null : kept.claims();
    Booking booking = Booking.of(story, before, record.value());
    if (!booking.changed()) {
      counter.dropped("unchanged");
      return;
    }
    Instant now = Instant.ofEpochMilli(record.timestamp());
    if (kept != null) ages.forget(story, kept.bookedAt());
    booking
        .ledger()
        .ifPresentOrElse(
            after -> {
              ledgers.put(story, new KeptLedger(now, after));
              ages.saw(story, now);
            },
            () -> ledgers.remove(story));
    counter.out();
    context()
        .forward(record.withValue(new Booked(booking.ledger().orElse(null), booking.events())));
  }
}
