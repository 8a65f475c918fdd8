package io.wirewatch.launcher.together;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A folder that holds the broker's log and the streams' state, in use by one process at a time.
/// The lock is the operating system's: it ends with the process, however that ends.
public final class DataDirectory implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataDirectory(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /// Makes the folder where it is missing, and takes it.
  ///
  /// @param user what the next one to ask is told about this process
  /// @throws DataDirectoryInUseException when another process has it
  public static DataDirectory take(Path path, String user)
      throws IOException, DataDirectoryInUseException {
    Path absolute = Files.createDirectories(path.toAbsolutePath()).toRealPath();
    Path file = absolute.resolve("lock");
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new DataDirectoryInUseException(absolute, Files.readString(file));
    }
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(user));
    return new DataDirectory(absolute, channel, lock);
  }

  /// Where the broker keeps its log.
  public Path broker() {
    return path.resolve("broker");
  }

  /// Where the streams keep their state.
  public Path streams() {
    return path.resolve("streams");
  }

  /// The folder, absolute.
  public Path path() {
    return path;
  }

  /// Lets the next process have it.
  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
