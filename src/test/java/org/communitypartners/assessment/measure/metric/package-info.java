/** Tests of the catalogue of metrics. */
@NullMarked
package org.communitypartners.assessment.measure.metric;

import org.jspecify.annotations.NullMarked;
