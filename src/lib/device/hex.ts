/** Bytes in lower-case hexadecimal digits; the oldest browsers have no `toHex`. */
export const hex = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
