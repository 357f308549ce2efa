import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonOf } from '#lib/own/deck-of.ts';
import { pairValue } from '#lib/own/edit-fixtures.ts';
import type { Edit, EditDraft } from '#lib/own/edit.ts';
import { foldEdits, type PartsOf } from '#lib/own/fold.ts';
import { titleEdits, putEdits } from '#lib/own/list/list-edits.ts';
import { factOf, PLAIN } from '#lib/own/list/row.ts';
import { inEnglish } from '#lib/deck/saying.ts';
import { readText, textOfDeck } from './as-text.ts';
import { textEdits } from './text-edits.ts';

const ID = 'own-00000000000000000001';
const TODAY = '2026-11-28';
const NAMES = { lang: 'en', dir: 'ltr', maker: 'Me', day: '2026-11-27' } as const;

function deck(sides: readonly (readonly [string, string])[]) {
	const log: Edit[] = [];
	const write = (drafts: readonly EditDraft[]) => {
		for (const draft of drafts)
			log.push({
				...draft,
				device: 'devicedevice',
				seq: log.length + 1,
				at: log.length,
				offset: 0
			} as Edit);
	};
	const parts = (): PartsOf => foldEdits(log).decks.get(ID) ?? new Map();
	write(titleEdits(ID, 'Unit 3', NAMES));
	write(
		putEdits(
			ID,
			sides.map(([front, back], i) => ({
				id: `f${i}`,
				value: factOf({ front, back }, PLAIN, { day: '2026-11-27', at: `row ${i + 1}` })
			})),
			{}
		)
	);
	const text = () => textOfDeck(jsonOf(ID, parts()));
	return {
		text,
		parts,
		write,
		/** What comes of a text. */
		take(typed: string) {
			const { json, remarks } = readText(typed, TODAY);
			const edits = json ? textEdits(ID, parts(), json) : [];
			write(edits);
			return { edits: edits.length, remarks };
		},
		facts: () => jsonOf(ID, parts()).facts as { id: string; front?: string; back?: string }[]
	};
}

describe('a deck as text', () => {
	it('is edited: what is changed is written, and nothing else', () => {
		const { text, take, facts } = deck([
			['la maison', 'the house'],
			['le chat', 'the cat']
		]);
		expect(take(text())).toEqual({ edits: 0, remarks: [] });
		expect(take(`# mine\n${text().replace('the cat', 'the dog')}`).edits).toBe(1);
		expect(facts()[1]).toMatchObject({ id: 'f1', back: 'the dog' });
		expect(take(text().replace('title: Unit 3', 'title: Unit 4')).edits).toBe(1);
	});

	it('is reordered, added to and shortened', () => {
		const { text, take, facts, parts } = deck([
			['a', 'b'],
			['c', 'd']
		]);
		const more = '  - id: x\n    kind: card\n    front: new\n    back: one\n    asOf: 2026-11-27\n';
		const claim = '    saidBy: [maker]\n    anchors: [{ source: list, at: row 9 }]\n';
		take(`${text().trimEnd()}\n${more}${claim}`);
		expect(facts().map(({ id }) => id)).toEqual(['f0', 'f1', 'x']);
		const all = jsonOf(ID, parts());
		take(textOfDeck({ ...all, facts: all.facts.toReversed() }));
		expect(facts().map(({ id }) => id)).toEqual(['x', 'f1', 'f0']);
		take(textOfDeck({ ...all, facts: all.facts.slice(0, 1) }));
		expect(facts().map(({ id }) => id)).toEqual(['f0']);
	});

	it('says at which line it is broken, and then nothing is written', () => {
		const { text, take } = deck([['a', 'b']]);
		const broken = take(text().replace('title: Unit 3', 'title: "Unit 3'));
		expect(broken.edits).toBe(0);
		expect(broken.remarks[0]?.stops).toBe(true);
		expect(broken.remarks[0]?.line).toBeGreaterThan(0);
		const noId = take(text().replace(/- id: f0\n\s+/, '- '));
		expect(noId).toMatchObject({ edits: 0 });
		expect(noId.remarks.some(({ stops }) => stops)).toBe(true);
		const twice = take(text().replace(/kind: card/, 'kind: crad'));
		expect(twice.remarks.map(({ says }) => inEnglish(says)).join(' ')).toContain('crad');
	});

	it('keeps what cannot be asked yet, and what the device alone knows', () => {
		const { text, take, write, parts, facts } = deck([['a', 'b']]);
		write([
			{
				kind: 'edit',
				deck: ID,
				part: { of: 'fact', id: 'f2' },
				value: { kind: 'card', front: 'x' }
			},
			{
				kind: 'edit',
				deck: ID,
				part: { of: 'head' },
				value: { title: 'Unit 3', lang: 'en', from: 'moon', original: { kept: {} } }
			}
		]);
		expect(text()).not.toContain('moon');
		// The one that had no place gets one: in a text each has.
		expect(take(text().replace('back: b', 'back: c')).edits).toBe(2);
		expect(facts()[1]).toMatchObject({ front: 'x' });
		take(text().replace('title: Unit 3', 'title: Unit 4'));
		expect(jsonOf(ID, parts())).toMatchObject({ title: 'Unit 4', from: 'moon' });
	});

	it('is the same text and back, whatever is in it', () => {
		const side = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 4 }), (sides) => {
				const { text, take } = deck(sides);
				const { edits, remarks } = take(text());
				if (!remarks.some(({ stops }) => stops)) expect(edits).toBe(0);
			})
		);
	});

	it('is no deck where it is not one, and does not wait for ever', () => {
		for (const text of ['', 'x', '- a', '[', 'facts: 5', pairValue('a', 'b').kind])
			expect(readText(text, TODAY).json).toBeUndefined();
		const begin = performance.now();
		readText(`facts:\n${'- {a: ['.repeat(100_000)}`, TODAY);
		readText('x'.repeat(5_000_000), TODAY);
		expect(performance.now() - begin).toBeLessThan(3000);
	});
});
