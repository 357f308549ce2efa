/** The text of a file in whatever encoding it was saved: UTF-8, UTF-16 as Windows says “Unicode”, or Windows-1252. */
export function textOf(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
	if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
	// Without a mark: of ASCII every other byte is zero.
	if (second === 0 && first !== 0) return decoded('utf-16le', bytes);
	if (first === 0 && second !== undefined && second !== 0) return decoded('utf-16be', bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return decoded('windows-1252', bytes);
	}
}

const decoded = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);
