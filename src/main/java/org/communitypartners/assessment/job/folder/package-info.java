/** The work of one period on an input folder: read and tally its sources, compute and write its report. */
@NullMarked
package org.communitypartners.assessment.job.folder;

import org.jspecify.annotations.NullMarked;
