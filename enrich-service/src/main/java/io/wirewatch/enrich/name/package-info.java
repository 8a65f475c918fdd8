/// Decides whether two names are one, whatever the script, spelling and order.
///
/// A name is written in Latin letters without accents ([NameParts]), each part is reduced to the
/// [Skeleton] that its transliterations share, and the parts of two names are paired
/// ([PartPairing]). Titles and the legal forms of companies say nothing about identity. [NameKey]
/// makes of a name the key under which its spellings meet without being compared.
@NullMarked
package io.wirewatch.enrich.name;

import org.jspecify.annotations.NullMarked;
