/** Tests of the reading of input folders; inputs stand in the tests as text. */
@NullMarked
package org.communitypartners.assessment.intake;

import org.jspecify.annotations.NullMarked;
