package io.wirewatch.enrich.ledger;

import io.wirewatch.contracts.ClaimDifference;
import io.wirewatch.contracts.ClaimEvent;
import io.wirewatch.contracts.ReportedClaims;
import io.wirewatch.contracts.StoryClaims;
import io.wirewatch.contracts.ToldClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an article's claims make of a ledger.
///
/// @param ledger as it stands now; empty where nothing is left in it
/// @param events what arose, and what is no more
/// @param changed whether the ledger is another than before
public record Booking(Optional<StoryClaims> ledger, List<ClaimEvent> events, boolean changed) {

  /// Copies the events.
  public Booking {
    events = List.copyOf(events);
  }

  /// Books what an article claims now.
  ///
  /// @param before the ledger as it stood; null for none
  public static Booking of(String story, @Nullable StoryClaims before, ReportedClaims report) {
    int revision = before == null ? 0 : before.getRevision();
    int dropped = before == null ? 0 : before.getDropped();
    Ledger ledger = Ledger.of(before);
    ledger.put(report);
    List<ClaimEvent> events =
        new Told(story, revision + 1, report.getReceivedAt()).between(before, ledger);
    int excess = ledger.trim();
    Optional<StoryClaims> now = ledger.told(story, revision, dropped);
    if (now.equals(Optional.ofNullable(before))) return new Booking(now, List.of(), false);
    return new Booking(
        now.map(told ->
            StoryClaims.newBuilder(told)
                .setRevision(revision + 1)
                .setDropped(dropped + excess)
                .build()),
        events.stream().filter(event -> event.getWithdrawn() || isKept(event, ledger)).toList(),
        true);
  }

  /// Whether the claims of an event found room.
  private static boolean isKept(ClaimEvent event, Ledger ledger) {
    return ledger.differences().stream().anyMatch(d -> d.getId().equals(event.getDifference()));
  }

  /// How events are told.
  private record Told(String story, int revision, Instant at) {

    List<ClaimEvent> between(@Nullable StoryClaims before, Ledger after) {
      Map<String, ClaimDifference> now = new LinkedHashMap<>();
      after.differences().forEach(d -> now.put(d.getId(), d));
      List<ClaimEvent> events = new ArrayList<>();
      if (before != null) withdrawn(before, after, now, events);
      now.values().forEach(d -> events.add(event(d, after, false)));
      return events;
    }

    /// What stood and does not any more; what still stands is no news.
    private void withdrawn(
        StoryClaims before,
        Ledger after,
        Map<String, ClaimDifference> now,
        List<ClaimEvent> events) {
      if (before.getDifferences().isEmpty()) return;
      Ledger earlier = Ledger.of(before);
      for (ClaimDifference difference : before.getDifferences()) {
        boolean made =
            after.claims().containsKey(difference.getBefore())
                && after.claims().containsKey(difference.getNow());
        if (made && now.remove(difference.getId()) != null) continue;
        events.add(event(difference, earlier, true));
      }
    }

    private ClaimEvent event(ClaimDifference difference, Ledger of, boolean withdrawn) {
      return ClaimEvent.newBuilder()
          .setStory(story)
          .setDifference(difference.getId())
          .setKind(difference.getKind())
          .setWithdrawn(withdrawn)
          .setQuantity(difference.getQuantity())
          .setBefore(told(of, difference.getBefore()))
          .setNow(told(of, difference.getNow()))
          .setRevision(revision)
          .setAt(at)
          .build();
    }

    private static ToldClaim told(Ledger ledger, String id) {
      Made made = Objects.requireNonNull(ledger.claims().get(id), id);
      return new ToldClaim(made.claim(), made.first(), made.publishers());
    }
  }
}
