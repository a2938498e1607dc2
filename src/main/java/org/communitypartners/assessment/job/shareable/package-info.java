/** What shareable copies may show, and what the history remembers of them. */
@NullMarked
package org.communitypartners.assessment.job.shareable;

import org.jspecify.annotations.NullMarked;
