/** SHA-256 at once and everywhere: the browser’s own is a promise, and none at all on a page without https. */

const FIRST = primes(64);
const K = FIRST.map((prime) => fraction(Math.cbrt(prime)));
const START = FIRST.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

function primes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((one) => n % one !== 0)) found.push(n);
	return found;
}

/** The first 32 bits after the point. */
function fraction(root: number): number {
	return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Of a text’s UTF-8 bytes, in lower-case hexadecimal. */
export function sha256(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(padded.length - 4, bytes.length << 3);
	let state = START;
	for (let at = 0; at < padded.length; at += BLOCK) state = after(state, view, at);
	return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function after(state: readonly number[], view: DataView, at: number): number[] {
	const w = Array.from({ length: 16 }, (_, i) => view.getInt32(at + i * 4));
	for (let i = 16; i < 64; i++) {
		const [x, y] = [w[i - 15]!, w[i - 2]!];
		const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
		const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
		w.push((w[i - 16]! + s0 + w[i - 7]! + s1) | 0);
	}
	let [a, b, c, d, e, f, g, h] = state as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
		number
	];
	for (let i = 0; i < 64; i++) {
		const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
		const one = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
		const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
		const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
	}
	return [a, b, c, d, e, f, g, h].map((word, i) => (word + state[i]!) | 0);
}
