/// Which alerts a silence of the desk is about: the same to the service that mutes and to the page
/// that shows what would be muted.
@org.jspecify.annotations.NullMarked
package io.wirewatch.rules.mute;
