/// Webhooks after the Standard Webhooks specification: the body is signed together with a stable
/// message id and the time of the attempt, so that a receiver can tell a forgery, a repetition and
/// a replay. Any of the specification's libraries verifies it.
@org.jspecify.annotations.NullMarked
package io.wirewatch.alert.notify.webhook;
