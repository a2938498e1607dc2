/** The bytes of one file become records of cells: encoding, dialect, quotes and their repair. */
@NullMarked
package org.communitypartners.assessment.intake.text;

import org.jspecify.annotations.NullMarked;
