/** A deck of ours with the pictures and sounds that it shows: beside its file in `media`, or in the file. */
import { withMediaFiles } from '#lib/deck/file/media-files.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { pathText } from '#lib/deck/problem.ts';
import { say } from '#lib/deck/saying.ts';
import type { Reading } from '#lib/formats/reading.ts';
import { isZip } from '#lib/formats/zip/read-zip.ts';
import { comingDeck, type Coming } from '#lib/own/open/coming.ts';
import { mediaInFile } from '#lib/own/share/footnote-file.ts';
import { keptAs } from './kept-bytes.ts';
import { MediaBeside } from './media-beside.ts';

interface Own {
	deck: object;
	counts: Pick<Reading, 'kept' | 'changed' | 'changes' | 'refused'>;
	past: [];
	media: readonly KeptMedium[];
}

export function readOwn(
	coming: Extract<Coming, { kind: 'deck' }>,
	bytes: Uint8Array,
	path: string
): Own {
	if (isZip(bytes))
		return own(
			coming,
			mediaInFile(bytes).flatMap(({ name, bytes: one }) => keptAs(name, one) ?? []),
			[]
		);
	const beside = new MediaBeside(path);
	const { value, findings } = withMediaFiles(coming.json, beside.find);
	const lost = findings.map((one) => ({
		at: say`${pathText(one.path, value)}`,
		text: '',
		why: one.message
	}));
	return own(comingDeck(value) ?? coming, [...beside.kept.values()], lost);
}

function own(
	{ deck: { newer = [], ...deck } }: Extract<Coming, { kind: 'deck' }>,
	media: readonly KeptMedium[],
	lost: Reading['refused']
): Own {
	const refused = newer.map(({ id, name }) => ({
		at: say`${id}`,
		text: name,
		why: say`only a newer Footnote can ask it`
	}));
	const counts = {
		kept: deck.facts.length,
		changed: 0,
		changes: [],
		refused: [...refused, ...lost]
	};
	return { deck, counts, past: [], media };
}
