/** What a person should look at: partnerships, names, stages; findings and review together are the assessment. */
@NullMarked
package org.communitypartners.assessment.measure.review;

import org.jspecify.annotations.NullMarked;
