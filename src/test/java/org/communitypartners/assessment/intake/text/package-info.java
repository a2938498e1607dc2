/** Tests of the reading of files; inputs stand in the tests as text. */
@NullMarked
package org.communitypartners.assessment.intake.text;

import org.jspecify.annotations.NullMarked;
