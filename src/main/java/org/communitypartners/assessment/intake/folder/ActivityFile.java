package org.communitypartners.assessment.intake.folder;

import java.nio.file.Path;
import org.communitypartners.assessment.intake.csv.FileProfile;

/**
 * One activity file, examined.
 *
 * @param name the path below the input folder, with {@code /}
 * @param path where it is
 * @param examination what its bytes told
 * @param modified when it was last changed, in milliseconds since 1970
 */
public record ActivityFile(String name, Path path, FileProfile examination, long modified) {}
