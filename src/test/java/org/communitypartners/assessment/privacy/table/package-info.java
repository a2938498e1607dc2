/** Tests of the room. */
@NullMarked
package org.communitypartners.assessment.privacy.table;

import org.jspecify.annotations.NullMarked;
