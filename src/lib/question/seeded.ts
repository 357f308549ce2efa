/**
 * Chance that can be repeated: the same parts always give the same stream. A question is generated
 * from (card, form, seed), so a reload, a worker and the server all see the same one.
 */

/** A stream of numbers in [0, 1). */
export type Random = () => number;

/** 32 bits of any parts, well mixed (MurmurHash3 over UTF-16 code units). */
export function hashOf(...parts: readonly (string | number)[]): number {
	const text = parts.join('\u0000');
	let h = text.length;
	for (let i = 0; i < text.length; i++) {
		h ^= Math.imul(text.charCodeAt(i), 0xcc9e2d51);
		h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
	}
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** Mulberry32: small, fast, even enough to shuffle with. */
export function seeded(...parts: readonly (string | number)[]): Random {
	let state = hashOf(...parts);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The items in a new order, each order as likely as any other (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
	const out = [...items];
	for (let i = out.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[out[i], out[j]] = [out[j] as T, out[i] as T];
	}
	return out;
}
