/** The sentences that open a report, chosen from its figures. */
@NullMarked
package org.communitypartners.assessment.measure.finding;

import org.jspecify.annotations.NullMarked;
