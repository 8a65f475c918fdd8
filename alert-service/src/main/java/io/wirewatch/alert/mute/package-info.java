/// Who is not told, and why. A silenced alert is an alert like any other, on the page and in the
/// topics; its channels are left alone while a silence describes it.
@org.jspecify.annotations.NullMarked
package io.wirewatch.alert.mute;
