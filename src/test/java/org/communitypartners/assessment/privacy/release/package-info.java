/** Tests of the room. */
@NullMarked
package org.communitypartners.assessment.privacy.release;

import org.jspecify.annotations.NullMarked;
