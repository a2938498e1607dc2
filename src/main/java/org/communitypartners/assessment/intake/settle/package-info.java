/** What can only be said when a source is read to its end: date orders, duplicates, corrections, plausibility. */
@NullMarked
package org.communitypartners.assessment.intake.settle;

import org.jspecify.annotations.NullMarked;
