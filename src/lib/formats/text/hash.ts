/** SHA-1, for ids that follow from what they are of, and for what Anki keeps beside its notes. It keeps nothing secret. */

/** @returns five words of 32 bits */
export function sha1(bytes: Uint8Array): Uint32Array {
	const length = bytes.length;
	const padded = new Uint8Array((((length + 8) >> 6) + 1) << 6);
	padded.set(bytes);
	padded[length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, Math.floor(length / 0x2000_0000));
	view.setUint32(padded.length - 4, (length << 3) >>> 0);
	const state = new Uint32Array([0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]);
	const w = new Uint32Array(80);
	for (let at = 0; at < padded.length; at += 64) block(view, at, w, state);
	return state;
}

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by));

function block(view: DataView, at: number, w: Uint32Array, state: Uint32Array): void {
	for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(at + i * 4);
	for (let i = 16; i < 80; i += 1)
		w[i] = rotated(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1);
	let [a, b, c, d, e] = state as unknown as [number, number, number, number, number];
	for (let i = 0; i < 80; i += 1) {
		const next = (rotated(a, 5) + mixed(i, b, c, d) + e + w[i]!) | 0;
		[e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
	}
	[a, b, c, d, e].forEach((word, i) => (state[i] = (state[i]! + word) | 0));
}

function mixed(round: number, b: number, c: number, d: number): number {
	if (round < 20) return ((b & c) | (~b & d)) + 0x5a82_7999;
	if (round < 40) return (b ^ c ^ d) + 0x6ed9_eba1;
	if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1b_bcdc;
	return (b ^ c ^ d) + 0xca62_c1d6;
}

/** A short name that follows from a text: ten or so lower-case letters and figures. */
export function shortName(text: string): string {
	const [first = 0, second = 0] = sha1(new TextEncoder().encode(text));
	return (first * 0x10_0000 + (second >>> 12)).toString(36);
}
