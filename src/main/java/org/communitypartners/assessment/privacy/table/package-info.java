/**
 * What readers of all releases know: linked tables.
 *
 * <ul>
 *   <li><em>cell</em>: a number of people that is shown, suppressed, known anyway, or implied (no figure of its own,
 *       such as what remains of a total);
 *   <li><em>additivity constraint</em>: a total is the sum of its parts;
 *   <li><em>linked tables</em>: tables that share cells, so that what one suppresses another must not give back;
 *   <li><em>protection requirement</em>: a number that nobody may find out;
 *   <li><em>feasibility interval</em>: between which bounds it lies, as far as readers can tell;
 *   <li><em>protection level</em>: how wide that interval must be;
 *   <li><em>singleton</em>: a part that is alone in its total, so that each of the two tells the other.
 * </ul>
 */
@NullMarked
package org.communitypartners.assessment.privacy.table;

import org.jspecify.annotations.NullMarked;
