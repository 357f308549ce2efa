/** How soon a question follows a letter, while a fact of a long deck is written. */
import { furtherForms } from '../../src/lib/question/forms/further-forms.ts';
import type { Edit, Part } from '../../src/lib/own/edit.ts';
import { foldEdits } from '../../src/lib/own/fold.ts';
import { problemsIn } from '../../src/lib/own/forms/problems.ts';
import { listed } from '../../src/lib/own/parts-there.ts';
import { aroundOf, deckWith, previewOf } from '../../src/lib/ui/own/fact/preview.ts';
import { fastest, type Row } from './row.ts';

export const DECK = 'own-00000000000000000000';
const FACTS = 5_000;
export const WRITTEN = `f${FACTS / 2}`;
/** A cheap phone takes so many times as long as the machine that measures. */
const THROTTLE = 4;
const RUNS = 30;
const CLAIM = { asOf: '2026', saidBy: ['maker'], anchors: [{ source: 'list' }] };

/** Quotations, each of somebody else. */
export function longDeck(): Edit[] {
	const parts: [Part, unknown][] = [
		[{ of: 'head' }, { title: 'Who said it', lang: 'en' }],
		[
			{ of: 'source', id: 'list' },
			{ kind: 'record', title: 'Who said it' }
		],
		[
			{ of: 'entity', id: 'maker' },
			{ kind: 'other', name: 'Me' }
		]
	];
	for (let i = 0; i < FACTS; i++)
		parts.push(
			[
				{ of: 'entity', id: `e${i}` },
				{ kind: 'person', name: `Person number ${i}` }
			],
			[{ of: 'fact', id: `f${i}` }, quote(i, `Words number ${i}`)],
			[{ of: 'place', id: `f${i}` }, `a${String(i).padStart(5, '0')}`]
		);
	const log = parts.map(([part, value], i): Edit => ({
		kind: 'edit',
		deck: DECK,
		part,
		value,
		device: 'devicedevice',
		seq: i + 1,
		at: i,
		offset: 0
	}));
	return log;
}

const quote = (i: number, text: string) => ({
	kind: 'quote',
	text,
	speaker: `e${i}`,
	about: `matter ${i}`,
	...CLAIM
});

export function editingRows(): Row[] {
	const log = longDeck();
	const parts = foldEdits(log).decks.get(DECK)!;
	const facts = listed(parts, 'fact');
	const around = aroundOf(facts, FACTS / 2);
	let letters = 0;
	const [open = NaN, type = NaN] = fastest(
		RUNS,
		() => aroundOf(listed(foldEdits(log).decks.get(DECK)!, 'fact'), FACTS / 2),
		() => {
			const value = quote(FACTS / 2, `Words that grow ${++letters}`);
			problemsIn(value);
			const deck = deckWith(parts, { deck: DECK, fact: WRITTEN, value, around, named: new Map() });
			const turns =
				deck && previewOf(deck, WRITTEN, { forms: furtherForms, stage: 'first', seed: 1 });
			if (!turns?.length) throw new Error('What is written cannot be asked.');
		}
	);
	const what = `of a deck of ${FACTS.toLocaleString('en')}, ${THROTTLE} times as slow, without drawing`;
	return [
		{
			what: `Folding the edits and finding what a form needs, ${what}`,
			value: open * THROTTLE,
			unit: 'ms',
			goal: { at: 'most', value: 500 }
		},
		{
			what: `The question after a letter typed into a fact ${what}`,
			value: type * THROTTLE,
			unit: 'ms',
			goal: { at: 'most', value: 50 }
		}
	];
}
