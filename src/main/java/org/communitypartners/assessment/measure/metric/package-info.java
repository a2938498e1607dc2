/** The catalogue of metrics: what is measured, in which unit, by which formula, for which window and place. */
@NullMarked
package org.communitypartners.assessment.measure.metric;

import org.jspecify.annotations.NullMarked;
