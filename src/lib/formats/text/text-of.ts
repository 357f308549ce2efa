/** The text of a file in whatever encoding it was saved: UTF-8, UTF-16 as Windows says “Unicode”, or what programs wrote before. */
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
		return decoded(saidIn(bytes) ?? older(bytes.subarray(0, LOOKED)), bytes);
	}
}

const decoded = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** What XML says of itself; undefined where it says nothing, or what it is not. */
function saidIn(bytes: Uint8Array): string | undefined {
	const head = decoded('windows-1252', bytes.subarray(0, 200));
	const said = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1];
	if (said === undefined || /^utf-?(?:8|16)/i.test(said)) return undefined;
	try {
		return new TextDecoder(said).encoding;
	} catch {
		return undefined;
	}
}

/** So many bytes tell. */
const LOOKED = 100_000;
/** Encodings of two bytes a sign, and how many in ten of its signs are such where it is that. */
const WIDE: readonly (readonly [string, RegExp, number])[] = [
	['shift_jis', /[\u3040-\u30ff]/g, 4],
	['euc-kr', /[\uac00-\ud7a3]/g, 9],
	['gb18030', /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g, 6]
];

/** Which of the encodings of before Unicode it is, by how its bytes beyond ASCII stand. */
function older(bytes: Uint8Array): string {
	let high = 0;
	let beside = 0;
	let lower = 0;
	/** Letters of old Macs’, which are signs in Windows’; and letters of Windows’. */
	let mac = 0;
	let latin = 0;
	for (let i = 0; i < bytes.length; i += 1) {
		const byte = bytes[i]!;
		if (byte < 0x80) continue;
		high += 1;
		if ((bytes[i + 1] ?? 0) >= 0x80 || (bytes[i - 1] ?? 0) >= 0x80) beside += 1;
		if (byte >= 0xe0) lower += 1;
		if (byte >= 0xc0) latin += 1;
		else if (byte <= 0x9f && !WINDOWS.has(byte)) mac += 1;
	}
	if (beside * 10 > high * 6) {
		// Words of Cyrillic are mostly small letters.
		if (lower * 10 > high * 7 && beside * 10 > high * 8) return 'windows-1251';
		const found = WIDE.find(([encoding, signs, share]) => isThat(bytes, encoding, signs, share));
		if (found) return found[0];
	}
	if (high > 2 && isThat(bytes, ...WIDE[0]!)) return 'shift_jis';
	return mac > latin ? 'macintosh' : 'windows-1252';
}

/** What Windows-1252 has there that texts are full of: the euro, dots, quotation marks, dashes, Œ, Š, Ž and their like. */
const WINDOWS: ReadonlySet<number> = new Set([
	0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9c
]);

function isThat(bytes: Uint8Array, encoding: string, signs: RegExp, share: number): boolean {
	// What is looked at may end within a sign.
	const text = decoded(encoding, bytes);
	const strange = [...text].filter((sign) => sign > '\u007f');
	const broken = strange.filter((sign) => sign === '\ufffd').length;
	return broken < 2 && (text.match(signs)?.length ?? 0) * 10 > strange.length * share;
}
