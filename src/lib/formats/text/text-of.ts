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
/**
 * Encodings of other scripts, and how many in ten of its signs are such where it is that: of Cyrillic small letters, of Greek
 * accents among small ones.
 */
const WIDE: readonly (readonly [string, RegExp, share: number, least?: number])[] = [
	['shift_jis', /[\u3040-\u30ff]/g, 4],
	['euc-kr', /[\uac00-\ud7a3]/g, 9],
	// Short words of Russian have the bytes of Hebrew, too.
	['windows-1255', /[א-ת]/g, 9.9, 40],
	['windows-1251', /[а-яё]|(?<![а-яё])[А-Я]/g, 9.4],
	['windows-1253', /[α-ωάέήίόύώ]|(?<![α-ωάέήίόύώ])[Α-Ω]/g, 9.4],
	['windows-1256', /[\u0621-\u064a\u067e\u0686\u06af]/g, 8.5],
	['gb18030', /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g, 6]
];

/** Which of the encodings of before Unicode it is, by how its bytes beyond ASCII stand. */
function older(bytes: Uint8Array): string {
	/** Runs of such bytes, and those beside a letter of ASCII: words of Latin have both in them. */
	let runs = 0;
	let latin = 0;
	/** Letters of old Macs’, which are signs in Windows’; and letters of Windows’. */
	let mac = 0;
	let windows = 0;
	for (let i = 0; i < bytes.length; i += 1) {
		const byte = bytes[i]!;
		if (byte < 0x80) continue;
		if (byte >= 0xc0) windows += 1;
		else if (byte <= 0x9f && !WINDOWS.has(byte)) mac += 1;
		if ((bytes[i - 1] ?? 0) >= 0x80) continue;
		runs += 1;
		let end = i;
		while ((bytes[end] ?? 0) >= 0x80) end += 1;
		if (isLetter(bytes[i - 1]) || isLetter(bytes[end])) latin += 1;
	}
	// The second byte of a sign of Japanese may be a letter of ASCII.
	if (isThat(bytes, ...WIDE[0]!)) return 'shift_jis';
	const found = latin * 2 < runs ? WIDE.find((one) => isThat(bytes, ...one)) : undefined;
	return found?.[0] ?? (mac > windows ? 'macintosh' : 'windows-1252');
}

const isLetter = (byte = 0) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** What Windows-1252 has there that texts are full of: the euro, dots, quotation marks, dashes, Œ, Š, Ž and their like. */
const WINDOWS: ReadonlySet<number> = new Set([
	0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9c
]);

function isThat(
	bytes: Uint8Array,
	encoding: string,
	signs: RegExp,
	share: number,
	least = 0
): boolean {
	// What is looked at may end within a sign.
	const text = decoded(encoding, bytes);
	const strange = [...text].filter((sign) => sign > '\u007f');
	const broken = strange.filter((sign) => sign === '\ufffd').length;
	if (strange.length < least) return false;
	return broken < 2 && (text.match(signs)?.length ?? 0) * 10 > strange.length * share;
}
