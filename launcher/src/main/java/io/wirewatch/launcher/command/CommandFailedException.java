package io.wirewatch.launcher.command;

/// A command cannot go on, for a reason that its user can do something about: the message says it
/// all and no stack trace is shown.
final class CommandFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandFailedException(String message) {
    super(message);
  }

  CommandFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
