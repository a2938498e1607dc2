package org.communitypartners.assessment.intake.folder;

import java.util.List;

/**
 * A source of activity files: a branch, a partner, one tool's exports.
 *
 * @param name the name of its folder
 * @param files its files, oldest first
 */
public record Source(String name, List<ActivityFile> files) {

    /** Makes the list unchangeable. */
    public Source {
        files = List.copyOf(files);
    }
}
