package org.communitypartners.assessment.intake.row;

import java.util.List;
import java.util.Optional;
import org.communitypartners.assessment.intake.header.FileForm;

/**
 * What the records of a block say.
 *
 * @param fileIndex the file's place in its source
 * @param form how the file is read, when the block is its first
 * @param rows what was made of each record
 * @param last whether the source ends here
 */
public record InterpretedBlock(int fileIndex, Optional<FileForm> form, List<RowReading> rows, boolean last) {}
