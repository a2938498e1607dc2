/** What a person types and what they are told: commands, options, exit codes, progress. */
@NullMarked
package org.communitypartners.assessment.cli;

import org.jspecify.annotations.NullMarked;
