/** A quotation that a model proposes: its words, and who the article lets have said them. */
import type { Item } from '#lib/article/queue/queue.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Part } from '#lib/article/queue/candidate.ts';
import type { Admitting, Made } from './made.ts';
import type { Proposed } from './proposed.ts';

const LEAST_WORDS = 3;
const MOST_WORDS = 60;

export function quoteOf({ answer, speaker, evidence }: Proposed, admitting: Admitting): Made {
	const { places, judge, items } = admitting;
	const count = wordsOf(answer[0]!).length;
	if (answer.length > 1 || count < LEAST_WORDS || count > MOST_WORDS) return 'shape';
	// Where the words stand twice, the sentence says which is meant.
	const sentence = places.of(evidence);
	const mark = (sentence && places.of(answer[0]!, sentence)) ?? places.of(answer[0]!);
	if (!mark) return 'words';
	const who = speakerOf(speaker, admitting);
	if (who === undefined) return 'speaker';
	const words = places.words(mark);
	const paragraph = places.paragraph(mark)!;
	const said = judge({ kind: 'quote', words, speaker: who, evidence: places.words(paragraph) });
	if (said.some(({ what }) => what === 'unquoted')) return 'unquoted';
	if (said.some(({ what }) => what === 'name')) return 'speaker';
	const isOther = said.some(({ what }) => what === 'speaker');
	const there = items.find((one) => isAround(one, mark));
	if (there) return toThere(there, who, isOther);
	const theirs = found(mark, admitting)?.speaker;
	return {
		of: 'quote',
		// Two have it otherwise: whoever goes through it is asked.
		value: { kind: 'said', text: words, speaker: isOther ? '' : who },
		evidence: paragraph,
		mark,
		faults: isOther ? [] : said,
		names: [...new Set([...(theirs ? [theirs] : []), who])]
	};
}

/** It is in the queue: what is new of it is at most who said it. */
function toThere({ id, status, value }: Item, speaker: string, isOther: boolean): Made {
	if (value.kind !== 'said' || status !== 'open' || value.speaker.trim() !== '')
		return isOther ? 'speaker' : 'known';
	return {
		does: 'edit',
		id,
		value: { ...value, speaker },
		// So it is looked at, whatever the rules have against it.
		faults: [{ gate: 3, what: 'no-speaker' }]
	};
}

const isAround = ({ value, mark }: Item, { start, end }: Part): boolean =>
	value.kind === 'said' && mark.start < end && start < mark.end;

const found = ({ start, end }: Part, { found: { quotes } }: Admitting) =>
	quotes.find((one) => one.start <= start && end <= one.end);

/** Who is named, as the article has it, and in full where it has that, too; undefined where it has no such name. */
function speakerOf(name: string, { places, found: { quotes } }: Admitting): string | undefined {
	const place = places.of(name);
	if (!place) return undefined;
	const named = places.words(place);
	const full = quotes.find(({ speaker }) => speaker?.endsWith(` ${named}`))?.speaker;
	return full ?? named;
}
