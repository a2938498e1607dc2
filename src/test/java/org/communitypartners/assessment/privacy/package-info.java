/** Tests of what a shareable copy may show. */
@NullMarked
package org.communitypartners.assessment.privacy;

import org.jspecify.annotations.NullMarked;
