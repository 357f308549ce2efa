/** Files of other programs, read and written in workers: no page that studies or edits loads what that takes. */
import { say, type Saying } from '#lib/deck/saying.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { errand } from '#lib/device/fit/errand.ts';
import type { Choices } from '#lib/formats/choices.ts';
import { PLACES } from '#lib/formats/reasons.ts';
import type { Target } from '#lib/formats/known/writers.ts';
import type { Past } from '#lib/formats/reading.ts';
import type { Written } from '#lib/formats/writing.ts';
import type { Opened } from '#lib/own/open/opened.ts';
import { making } from '#lib/ui/messages/making.ts';
import { problems } from '#lib/ui/messages/problems.ts';
import { namesHere } from '#lib/ui/own/names-here.ts';

/** Sentences that become part of a deck or of a file, by their English: a worker has no other language. */
export type Sentences = Readonly<Record<string, string>>;

export interface FileWork {
	/** Not its bytes: they are read where nobody waits. */
	file: File;
	lang: string;
	dir: 'ltr' | 'rtl';
	day: string;
	maker: string;
	sentences: Sentences;
	/** What somebody has chosen of it so far. */
	choices?: Choices | undefined;
}

export interface SaveWork {
	deck: object;
	target: Target;
	now: number;
	past: readonly Past[];
	/** Its pictures and sounds, as far as they are here. */
	media: readonly KeptMedium[];
	sentences: Sentences;
}

/** Where a record stands, and what readers and writers ask by themselves. */
const SAID: readonly Saying[] = [
	PLACES.row(1),
	PLACES.line(1),
	PLACES.question(1),
	PLACES.note(''),
	say`Picture`,
	say`Sound`,
	say`True`,
	say`False`,
	say`True or false?`
];

const sentences = (): Sentences =>
	Object.fromEntries(
		SAID.map(({ text, given }) => [
			text,
			problems.say({ text, given: given.map((_, i) => `{${i}}`) })
		])
	);

/** What a file is, and what is in it. Rejects where it cannot be read at all, and when `signal` says to stop. */
export function openedFile(file: File, signal: AbortSignal, choices?: Choices): Promise<Opened> {
	const { lang, dir, day } = namesHere();
	return errand<FileWork, Opened>(
		() => new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' }),
		{ file, lang, dir, day, maker: making.otherFile.maker, sentences: sentences(), choices },
		signal
	);
}

/**
 * A deck as another program's file, and what of it is not kept.
 *
 * @param past what was answered of it; none where it is given away
 */
export const savedAs = (
	deck: object,
	target: Target,
	media: readonly KeptMedium[],
	past: readonly Past[]
): Promise<Written> =>
	errand<SaveWork, Written>(
		() => new Worker(new URL('./save-worker.ts', import.meta.url), { type: 'module' }),
		{ deck, target, now: Date.now(), past, media, sentences: sentences() }
	);
