/** Bytes as letters that stand in an address, without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
	const raw = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(raw).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes again; undefined of other letters. */
export function fromBase64url(text: string): Uint8Array | undefined {
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
	const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(raw, (letter) => letter.charCodeAt(0));
}
