package io.wirewatch.rules.trigger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirewatch.contracts.Match;
import io.wirewatch.rules.language.Watch;
import io.wirewatch.rules.model.Derived;
import io.wirewatch.rules.model.Rule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a rule looks for and how it counts, as fingerprints: what a match bears of the rule that
/// made it, so that a rule which was edited since can tell its own matches from those before.
///
/// @param watch of what an article must say
/// @param trigger of what is counted, the window and the quiet time
public record Condition(String watch, String trigger) {

  private static final int BYTES = 8;

  /// The condition of a rule as it is.
  public static Condition of(Rule rule) {
    return new Condition(
        hash(rule.watch().language().orElse("") + Watch.printExpanded(rule.expression())),
        hash(trigger(rule)));
  }

  /// Whether this is the fingerprint of the same watch, or empty: not known by which.
  public boolean isWatch(String fingerprint) {
    return fingerprint.isEmpty() || fingerprint.equals(watch);
  }

  /// Whether the match was found by the same watch and under the same trigger, or it is not known.
  public boolean found(Match match) {
    boolean sameTrigger = match.getTrigger().isEmpty() || match.getTrigger().equals(trigger);
    return sameTrigger && isWatch(match.getWatch());
  }

  private static String trigger(Rule rule) {
    return rule.trigger() + ", " + rule.timing() + derived(rule.derived());
  }

  /// Nothing for what is usual, which has been so since before there was a choice.
  private static String derived(Derived derived) {
    return switch (derived) {
      case IGNORE -> "";
      case COUNT -> ", " + derived;
    };
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
