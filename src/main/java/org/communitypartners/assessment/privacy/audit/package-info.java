/**
 * What readers can work out.
 *
 * <ul>
 *   <li><em>exact disclosure</em>: the constraints leave one value only;
 *   <li><em>prior disclosure</em>: earlier releases tell it already, whatever this one suppresses.
 * </ul>
 */
@NullMarked
package org.communitypartners.assessment.privacy.audit;

import org.jspecify.annotations.NullMarked;
