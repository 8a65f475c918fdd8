/// The article out of the page that carries it.
///
/// A page is a few paragraphs of news in a frame of menus, teasers, counters and forms; a scraped
/// page is the same without its tags. What is kept is the prose; what is dropped is named with the
/// reason. An entity found in furniture would be a lie to the desk, so a doubtful line goes.
///
/// Pages come from anywhere and may be hostile: one parse, time linear in the size, output no
/// larger than the input, and no exception whatever the bytes.
@NullMarked
package io.wirewatch.enrich.clean;

import org.jspecify.annotations.NullMarked;
