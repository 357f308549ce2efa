/** Bytes in letters, as XML has them. */

/** So many at a time: more arguments no function takes. */
const PORTION = 0x8000;

export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += PORTION)
		text += String.fromCharCode(...bytes.subarray(at, at + PORTION));
	return btoa(text);
}

/** Undefined of what is none. */
export function fromBase64(text: string): Uint8Array | undefined {
	try {
		return Uint8Array.from(atob(text.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0));
	} catch {
		return undefined;
	}
}
