/// What the ledgers of stories take.
@NullMarked
package io.wirewatch.bench.ledger;

import org.jspecify.annotations.NullMarked;
