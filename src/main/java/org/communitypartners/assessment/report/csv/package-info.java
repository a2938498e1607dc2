/** Writes the figures and the account of the input as CSV. */
@NullMarked
package org.communitypartners.assessment.report.csv;

import org.jspecify.annotations.NullMarked;
