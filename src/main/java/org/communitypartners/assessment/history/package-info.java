/** What was run, read and reported, and what has changed since. */
@NullMarked
package org.communitypartners.assessment.history;

import org.jspecify.annotations.NullMarked;
