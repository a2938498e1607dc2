/** A record becomes an activity, or the reason why it is none. */
@NullMarked
package org.communitypartners.assessment.intake.row;

import org.jspecify.annotations.NullMarked;
