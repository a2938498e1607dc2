/** The side tables of an input folder: partners, grants, targets, settings and the others. */
@NullMarked
package org.communitypartners.assessment.intake.table;

import org.jspecify.annotations.NullMarked;
