/** `npm run decks -- convert IN OUT`: a deck out of another program's file, or into one. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { tooLarge } from '#lib/deck/file/decode.ts';
import { Deck } from '#lib/deck/schema.ts';
import { binary } from '#lib/deck/file/other-binaries.ts';
import { say, type Saying } from '#lib/deck/saying.ts';
import { READERS } from '#lib/formats/known/readers.ts';
import { recognised } from '#lib/formats/known/recognise.ts';
import { TARGETS, WRITERS, type Target } from '#lib/formats/known/writers.ts';
import type { Past, Refused } from '#lib/formats/reading.ts';
import { BROKEN } from '#lib/formats/reasons.ts';
import type { Writer } from '#lib/formats/writing.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { isMeant, opened } from '#lib/own/open/opened.ts';
import { Enclosures } from '#lib/formats/media/enclosures.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { admittedAs } from './kept-bytes.ts';
import { writeBeside } from './media-beside.ts';
import { OWN } from './own-writers.ts';
import { readOwn, readShown } from './read-own.ts';
import { problemLine, sayingIn } from './problem-line.ts';
import { addPast, pastOf } from './review-log.ts';
import { counted, UsageError, type ExitCode, type Terminal } from './terminal.ts';

const OUTS: Readonly<Record<Target | keyof typeof OWN, { ends: RegExp; write: Writer }>> = {
	...OWN,
	...WRITERS
};
type Out = keyof typeof OUTS;

/** What `--to` takes. */
export const OUT_NAMES: readonly string[] = [...Object.keys(OWN), ...TARGETS];

/** Larger files are not read into memory, bytes. */
const MOST_BYTES = 500_000_000;

/** So much of it tells whether it is meant as a deck, bytes. */
const HEAD = 2000;

interface Found {
	deck: unknown;
	counts: Counts;
	past: readonly Past[];
	media: readonly KeptMedium[];
}

interface Counts {
	kept: number;
	changed: number;
	changes: readonly { why: Saying; count: number }[];
	refused: readonly Refused[];
}

/**
 * @param to the format to write; undefined: by the name of the file
 * @param log the file of reviews beside the deck: written where IN has reviews, else read
 */
export function convert(
	names: readonly string[],
	{ to, log }: { to?: string | undefined; log?: string | undefined },
	terminal: Terminal
): ExitCode {
	const [input, output, ...rest] = names;
	if (input === undefined || output === undefined || rest.length > 0)
		throw new UsageError('convert takes two files: convert IN OUT.');
	const out = outOf(output, to);
	const inWords = sayingIn(terminal);
	const found = read(input, terminal);
	const deck = Deck.safeParse(found?.deck);
	if (!found || !deck.success) {
		if (found) report(found.counts, basename(input), terminal);
		terminal.err(`${input}: ${inWords(found ? BROKEN.nothing : BROKEN.unknown)}`);
		return 1;
	}
	const now = Date.now();
	const { id } = deck.data;
	// What is brought comes first: a deck of another program's has its own past.
	const past = log === undefined || found.past.length > 0 ? found.past : pastOf(log, id);
	const byName = new Map(found.media.map((one) => [one.name, one]));
	const media = (name: string) => byName.get(name);
	const written = OUTS[out].write(deck.data, { now, say: inWords, past, media });
	if (log !== undefined && found.past.length > 0) {
		const added = addPast(log, found.past, id, now);
		terminal.err(`${log}: ${counted(added, 'answer')} new of ${found.past.length}`);
	}
	writeFileSync(output, written.bytes);
	if (out === 'yaml') writeBeside(output, found.media);
	const large = Object.hasOwn(OWN, out) ? tooLarge(written.bytes.length, output) : undefined;
	if (large) terminal.err(`warning: ${problemLine(large, terminal)}`);
	report(found.counts, basename(input), terminal);
	report(written, basename(output), terminal);
	terminal.out(countsLine(found.counts, written));
	return 0;
}

/** "12 kept, 3 changed, 1 lost": what became of the deck on both ways. */
function countsLine(coming: Counts, going: Counts): string {
	const changed = Math.max(coming.changed, going.changed);
	const lost = coming.refused.length + going.refused.length;
	return `${going.kept + going.changed - changed} kept, ${changed} changed, ${lost} lost`;
}

/** Each record that is lost, where it stands and why; and what was changed, how often. */
function report({ changes, refused }: Counts, name: string, terminal: Terminal): void {
	const inWords = sayingIn(terminal);
	for (const { at, text, why } of refused)
		terminal.err(`${name}: ${inWords(at)}: ${inWords(why)}${text === '' ? '' : `: “${text}”`}`);
	for (const { why, count } of changes) terminal.err(`${name}: ${count} × ${inWords(why)}`);
}

function outOf(output: string, to: string | undefined): Out {
	if (to !== undefined) {
		if (Object.hasOwn(OUTS, to)) return to as Out;
		throw new UsageError(`--to takes one of ${OUT_NAMES.join(', ')}.`);
	}
	const found = (Object.keys(OUTS) as Out[]).find((name) => OUTS[name].ends.test(output));
	if (found) return found;
	throw new UsageError(`What is ${output} to be? Say --to ${OUT_NAMES.join(', ')}.`);
}

/** Undefined of what no format is like. */
function read(input: string, terminal: Terminal): Found | undefined {
	const stat = statSync(input, { throwIfNoEntry: false });
	if (!stat?.isFile()) throw new UsageError(`There is no file ${input}.`);
	if (stat.size > MOST_BYTES) throw new UsageError(`${input} is too large.`);
	const bytes = new Uint8Array(readFileSync(input));
	const own = opened(bytes, basename(input));
	if (own.kind === 'deck') return readOwn(own, bytes, input);
	const meant = own.kind === 'mistakes' && isMeant(textOf(bytes.subarray(0, HEAD)));
	const shown = meant ? readShown(bytes, input) : undefined;
	if (shown) return shown;
	const inWords = sayingIn(terminal);
	const format = meant ? undefined : recognised(bytes);
	const other = format && format !== 'list' ? undefined : binary(bytes);
	if (other) {
		terminal.err(`${input}: ${inWords(other.what)}. ${inWords(other.todo)}.`);
		return undefined;
	}
	if (!format) {
		if (own.kind === 'mistakes')
			for (const problem of own.problems) terminal.err(problemLine(problem, terminal));
		return undefined;
	}
	const enclosures = new Enclosures(inWords);
	const naming = {
		file: basename(input),
		day: today(),
		lang: terminal.language ?? 'en',
		dir: terminal.language === 'ar' ? ('rtl' as const) : ('ltr' as const),
		maker: inWords(MAKER),
		say: inWords,
		enclosures
	};
	const first = READERS[format](bytes, naming);
	if (enclosures.any) enclosures.lookNow(admittedAs);
	const { deck, past, ...counts } = enclosures.any ? READERS[format](bytes, naming) : first;
	return { deck, counts, past, media: enclosures.keptIn(deck?.['facts']) };
}

const MAKER = say`whoever made the file`;

/** Here, where the file is brought. */
function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
