/** Activities are tallied; tallies merge; figures are computed from them. The catalogue of metrics stands here. */
@NullMarked
package org.communitypartners.assessment.measure;

import org.jspecify.annotations.NullMarked;
