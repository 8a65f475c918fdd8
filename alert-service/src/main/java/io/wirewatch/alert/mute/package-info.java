/// Who is not told, and why. A muted alert is an alert like any other, on the page and in the
/// topics; its channels are left alone while it is snoozed, a silence describes it, or an open
/// alert of another rule inhibits it. Each decision says why, and none loses the alert: what is
/// still open when the reason is gone is told then.
@org.jspecify.annotations.NullMarked
package io.wirewatch.alert.mute;
