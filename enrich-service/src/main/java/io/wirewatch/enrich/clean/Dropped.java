package io.wirewatch.enrich.clean;

/// A part of a page that was left out.
public record Dropped(String text, Reason reason) {}
