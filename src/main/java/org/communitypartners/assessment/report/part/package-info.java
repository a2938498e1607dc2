/** Pieces that several sheets and the grant files share: cells of figures, rows of targets and series, words. */
@NullMarked
package org.communitypartners.assessment.report.part;

import org.jspecify.annotations.NullMarked;
