/** Runs: the command assess, its periods, the Spring Batch session, earlier and unfinished runs. */
@NullMarked
package org.communitypartners.assessment.job.run;

import org.jspecify.annotations.NullMarked;
