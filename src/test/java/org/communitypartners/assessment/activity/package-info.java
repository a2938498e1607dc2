/** Tests of the domain's words. */
@NullMarked
package org.communitypartners.assessment.activity;

import org.jspecify.annotations.NullMarked;
