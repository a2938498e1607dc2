/** What ends a run, in one plain sentence for the person and the whole story for the log. */
@NullMarked
package org.communitypartners.assessment.job.failure;

import org.jspecify.annotations.NullMarked;
