/// The pages: templates over the views, and the few files a browser needs beside them.
///
/// Every page works as a plain document; scripts make it live. The list and an alert are also
/// served as fragments, which the page puts in place when the stream says that something changed.
/// Nothing comes from elsewhere: scripts and styles are on the class path, served under a name that
/// changes with their content, and the content security policy allows no others.
@org.jspecify.annotations.NullMarked
package io.wirewatch.desk.page;
