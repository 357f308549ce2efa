/** Pictures and sounds in the folder `media` beside a deck's file. */
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BesideDeck } from '#lib/deck/file/media-files.ts';
import type { Admitted, KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { MOST_IN_DECK, MOST_TAKEN } from '#lib/deck/media/limits.ts';
import { say, type Saying } from '#lib/deck/saying.ts';
import { fileOf } from '#lib/formats/media/going.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { keptBytes } from './kept-bytes.ts';

/** One file in the folder itself: no way leads out of it. */
const IN_FOLDER = /^media\/(?!\.)[^\\/:*?"<>|]+$/u;

export class MediaBeside {
	readonly #folder: string;
	readonly #found = new Map<string, Admitted | Saying>();
	readonly kept = new Map<string, KeptMedium>();
	#size = 0;

	/** @param path of the deck's file */
	constructor(path: string) {
		this.#folder = dirname(path);
	}

	readonly find: BesideDeck = (file) => {
		let found = this.#found.get(file);
		if (!found) this.#found.set(file, (found = this.#look(file)));
		return found;
	};

	#look(file: string): Admitted | Saying {
		if (!IN_FOLDER.test(file))
			return say`${file} is no name of a file in the folder “media”: call it by one, such as media/flag.jpg.`;
		const path = join(this.#folder, file);
		const stat = lstatSync(path, { throwIfNoEntry: false });
		if (!stat?.isFile())
			return say`there is no ${file} beside the deck: put it there, or take it out of the text.`;
		const one =
			stat.size > MOST_TAKEN ? REASONS.mediumLarge : keptBytes(new Uint8Array(readFileSync(path)));
		if (!('kept' in one))
			return say`${file}: ${one}. Pictures are PNG, JPEG, WebP, GIF or AVIF, sounds MP3, M4A, OGG or WAV, each of 5 MB at the most.`;
		if (!this.kept.has(one.kept.name)) this.#size += one.kept.bytes.length;
		if (this.#size > MOST_IN_DECK)
			return say`${file} is more than fits: a deck has 100 MB of pictures and sounds at the most.`;
		this.kept.set(one.kept.name, one.kept);
		return one;
	}
}

/** Puts them beside a deck's file; what is there already is the same, for it is called by what it is. */
export function writeBeside(path: string, media: readonly KeptMedium[]): void {
	if (media.length === 0) return;
	const folder = join(dirname(path), 'media');
	mkdirSync(folder, { recursive: true });
	for (const one of media) writeFileSync(join(folder, fileOf(one)), one.bytes);
}
