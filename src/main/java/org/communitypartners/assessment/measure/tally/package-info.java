/** Activities are added up by partner into tallies that merge. */
@NullMarked
package org.communitypartners.assessment.measure.tally;

import org.jspecify.annotations.NullMarked;
