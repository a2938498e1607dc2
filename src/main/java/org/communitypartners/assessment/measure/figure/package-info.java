/** Figures are computed from the merged tally and the side tables. */
@NullMarked
package org.communitypartners.assessment.measure.figure;

import org.jspecify.annotations.NullMarked;
