/** What a report shows of a settled source besides its figures, kept on the disk until the report is written. */
@NullMarked
package org.communitypartners.assessment.job.spool;

import org.jspecify.annotations.NullMarked;
