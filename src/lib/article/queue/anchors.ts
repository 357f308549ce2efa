import { oneLine } from '#lib/article/read/tokens.ts';
import { MAX_EXCERPT } from '#lib/deck/evidence/excerpts.ts';
import { makeAnchor, type MadeAnchor, type Sha256 } from '#lib/deck/evidence/anchors.ts';
import { indexText } from '#lib/deck/evidence/source-text.ts';
import type { Candidate } from './candidate.ts';

/**
 * Where the words of facts stand in an article, as everybody finds them who has it.
 *
 * @param plain the article as people copy it
 * @param text as candidates have their places in it
 */
export function anchorsIn(plain: string, text: string, sha256: Sha256) {
	const index = indexText(plain);
	return ({ of, value, evidence, mark }: Candidate): MadeAnchor | undefined => {
		// A quotation is anchored by its own words, so that whoever verifies it finds it there.
		const said = value.kind === 'said' ? [value.text] : [];
		const found = of === 'quote' ? mark : evidence;
		for (const words of [...said, fewOf(text, found), fewOf(text, mark)]) {
			const made = makeAnchor(plain, words, sha256, index);
			if (made.ok) return made.anchor;
		}
		return undefined;
	};
}

const fewOf = (text: string, { start, end }: { start: number; end: number }): string =>
	oneLine(text.slice(start, end)).split(' ').slice(0, MAX_EXCERPT).join(' ');
