/** Bytes of the largest body there can be: a test of 500 questions fits easily. */
export const LARGEST = 256 * 1024;

/**
 * Of what only a newer app understands, bytes, be it an entry or what one has besides: nobody here can say
 * what it is good for. A test with a value that is not known here is still a test.
 */
export const LARGEST_UNKNOWN = 4096;
