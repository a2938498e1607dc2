/**
 * What is left out.
 *
 * <ul>
 *   <li><em>primary suppression</em>: small cells, wherever they stand;
 *   <li><em>complementary suppression</em>: cells without which the feasibility interval of another one were too
 *       narrow;
 *   <li><em>breakdown suppression</em>: whole lists whose numbers of activities tell too much;
 *   <li><em>feasible alternative</em>: other values of cells under which all constraints hold; readers cannot tell it
 *       from the truth as long as none of its cells is shown.
 * </ul>
 */
@NullMarked
package org.communitypartners.assessment.privacy.suppress;

import org.jspecify.annotations.NullMarked;
