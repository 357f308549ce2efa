/** Numbers and letters at a place in a file; 0 and nothing beyond its end. */

export const u16 = (bytes: Uint8Array, at: number, order: 'big' | 'little' = 'big'): number => {
	const [first = 0, second = 0] = bytes.subarray(at, at + 2);
	return order === 'big' ? first * 0x100 + second : second * 0x100 + first;
};

/** Three bytes, the smallest first. */
export const u24 = (bytes: Uint8Array, at: number): number =>
	u16(bytes, at, 'little') + (bytes[at + 2] ?? 0) * 0x1_0000;

export const u32 = (bytes: Uint8Array, at: number): number =>
	u16(bytes, at) * 0x1_0000 + u16(bytes, at + 2);

export const letters = (bytes: Uint8Array, at: number, length: number): string =>
	String.fromCharCode(...bytes.subarray(at, at + length));
