/** Tests of the commands as a person calls them. */
@NullMarked
package org.communitypartners.assessment.cli;

import org.jspecify.annotations.NullMarked;
