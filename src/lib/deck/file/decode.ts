/** Bytes into text: a deck is UTF-8, and whoever saved it otherwise is told so. */
import { otherProgram } from './other-programs.ts';
import { problem, type Problem } from '#lib/deck/problem.ts';
import { say, type Given, type Saying } from '#lib/deck/saying.ts';

/** No deck written by people comes near it; what is larger is a mistake or an attack. */
const MAX_BYTES = 2_000_000;

export type Decoded = { ok: true; text: string } | { ok: false; problem: Problem };

/** Says that a file is too large, before anybody reads it. */
export function tooLarge(bytes: number, file: string): Problem | undefined {
	if (bytes <= MAX_BYTES) return undefined;
	// Rounded up: 2,000,001 bytes are not 2 MB.
	const size = Math.ceil(bytes / 1e4) / 100;
	return wholeFile(
		file,
		say`is ${size} MB; a deck may have ${MAX_BYTES / 1e6} MB at most. Split it into several decks.`
	);
}

/** Reads the bytes of a deck file. */
export function decode(bytes: Uint8Array, file: string): Decoded {
	const other = otherProgram(bytes);
	if (other !== undefined) return { ok: false, problem: wholeFile(file, other) };
	const large = tooLarge(bytes.length, file);
	if (large) return { ok: false, problem: large };
	const utf16 = utf16Of(bytes);
	if (utf16) {
		return { ok: false, problem: wholeFile(file, say`is in ${utf16}; save it as UTF-8.`) };
	}
	const zero = bytes.indexOf(0);
	if (zero >= 0) {
		const before = new TextDecoder().decode(bytes.subarray(0, zero)).split(/\r\n|[\r\n]/);
		return {
			ok: false,
			problem: problem(
				file,
				endOf(before),
				say`a zero byte (U+0000) stands here, which no text has; delete it.`
			)
		};
	}
	try {
		return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		const lossy = new TextDecoder().decode(bytes);
		const before = lossy.slice(0, Math.max(0, lossy.indexOf('\ufffd'))).split(/\r\n|[\r\n]/);
		return {
			ok: false,
			problem: problem(
				file,
				endOf(before),
				say`the file is not UTF-8 from here on (Windows-1252 or Latin-1?); save it as UTF-8.`
			)
		};
	}
}

function utf16Of(bytes: Uint8Array): Given | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return say`UTF-16 (little-endian)`;
	if (first === 0xfe && second === 0xff) return say`UTF-16 (big-endian)`;
	// Without a byte order mark: every other byte of ASCII is zero.
	if (bytes.length >= 2 && (first === 0) !== (second === 0)) return 'UTF-16';
	return undefined;
}

const wholeFile = (file: string, says: Saying): Problem =>
	problem(file, { line: 1, column: 1 }, says);

/** Where some lines of text end. */
const endOf = (lines: readonly string[]) => ({
	line: lines.length,
	column: (lines.at(-1)?.length ?? 0) + 1
});
