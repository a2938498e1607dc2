/** Figures become sheets, and sheets become files. */
@NullMarked
package org.communitypartners.assessment.report;

import org.jspecify.annotations.NullMarked;
