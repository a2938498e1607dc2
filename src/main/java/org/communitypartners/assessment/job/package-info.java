/** The Spring Batch job of four steps: inventory, tally, figures, report. */
@NullMarked
package org.communitypartners.assessment.job;

import org.jspecify.annotations.NullMarked;
