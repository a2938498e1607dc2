/** Tests of the room. */
@NullMarked
package org.communitypartners.assessment.privacy.suppress;

import org.jspecify.annotations.NullMarked;
