package org.communitypartners.assessment.measure.tally;

import java.nio.ByteBuffer;

/** Takes bytes one after another and grows with them. Not for several threads, which keeps it fast. */
final class GrowingBytes {
    private static final int FIRST_SIZE = 1 << 16;

    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_SIZE);

    /** Puts the lowest eight bits of a number. */
    void put(int low) {
        room(1).put((byte) low);
    }

    void put(byte[] more) {
        room(more.length).put(more);
    }

    void putLong(long number) {
        room(Long.BYTES).putLong(number);
    }

    /** All bytes so far. */
    byte[] toArray() {
        byte[] all = new byte[bytes.position()];
        bytes.flip().get(all);
        return all;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int least = Math.addExact(bytes.position(), more);
            bytes = ByteBuffer.allocate(Math.max(least, Math.multiplyExact(bytes.capacity(), 2)))
                    .put(bytes.flip());
        }
        return bytes;
    }
}
