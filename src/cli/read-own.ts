/** A deck of ours with the pictures and sounds that it shows: beside its file in `media`, or in the file. */
import { withMediaFiles } from '#lib/deck/file/media-files.ts';
import { refuse } from '#lib/deck/file/yaml-guard.ts';
import { readYaml } from '#lib/deck/file/yaml-tree.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { pathText } from '#lib/deck/problem.ts';
import { say } from '#lib/deck/saying.ts';
import type { Reading } from '#lib/formats/reading.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
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

/**
 * A deck that cannot be read without the files beside it, since all that it asks is in its pictures; undefined where it cannot
 * be read with them either.
 */
export function readShown(bytes: Uint8Array, path: string): Own | undefined {
	const text = textOf(bytes);
	if (isZip(bytes) || refuse(text).length > 0) return undefined;
	const { value: json, syntax } = readYaml(text);
	if (syntax.length > 0) return undefined;
	const beside = new MediaBeside(path);
	const { value, findings } = withMediaFiles(json, beside.find);
	const coming = findings.length === 0 ? comingDeck(value) : undefined;
	return coming && own(coming, [...beside.kept.values()], []);
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
