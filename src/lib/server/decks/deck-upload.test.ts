import { beforeEach, expect, test } from 'vitest';
import { needsLook } from '#lib/class/decks/deck-review.ts';
import { moonDeck, moonText, type MoonDeck } from '#lib/class/decks/moon-deck.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { lookAtUpload } from './deck-upload.ts';
import { publishDeck } from './own-decks.ts';
import { sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

eachDatabase('a deck file that a teacher sends', (fresh) => {
	let teacher: string;
	beforeEach(async () => {
		teacher = (await newAccount(fresh.db, 'teacher', NOW)).id;
	});

	const publish = (options: MoonDeck = {}) =>
		publishDeck(fresh.db, {
			teacher,
			deck: moonDeck(options),
			source: moonText(options),
			now: NOW
		});
	function look(fields: Record<string, string | File>, only?: string) {
		const body = new FormData();
		for (const [name, value] of Object.entries(fields)) body.set(name, value);
		const request = new Request('http://localhost/', { method: 'POST', body });
		return lookAtUpload(fresh.db, { teacher, request, ...(only !== undefined && { only }) });
	}
	async function reviewOf(text: string) {
		const looked = await look({ text });
		if (!('review' in looked)) throw new Error(JSON.stringify(looked));
		return looked.review;
	}
	const none = { added: [], removed: [], announced: [], silent: [] };

	test('that is missing, or no form at all, is said to be', async () => {
		expect(await look({})).toEqual({ problem: 'missing' });
		expect(await look({ text: ' \n', file: new File([], '') })).toEqual({ problem: 'missing' });
		const request = new Request('http://localhost/', { method: 'POST', body: 'no form' });
		expect(await lookAtUpload(fresh.db, { teacher, request })).toEqual({ problem: 'large' });
	});

	test('has its problems shown with the line they are in, whatever ends its lines', async () => {
		const wrong = moonText().replace('date: 1969-07-20', 'date: in summer');
		for (const text of [wrong, wrong.replaceAll('\n', '\r\n'), wrong.replaceAll('\n', '\r')]) {
			const looked = await look({ file: new File([text], 'moon.yaml') });
			if (!('problems' in looked)) throw new Error('It should have problems.');
			const line = wrong.split('\n').findIndex((one) => one.includes('in summer')) + 1;
			expect(looked.problems[0]).toMatchObject({ line, text: '    date: in summer' });
			expect(looked.file).toBe('moon.yaml');
		}
	});

	test('with mistakes tells at once what else is to be looked at', async () => {
		const wrong = moonText().replace(/license: .*/, 'lang: fa');
		const looked = await look({ file: new File([wrong], 'moon.yaml') });
		if (!('problems' in looked)) throw new Error('It should have problems.');
		expect(looked.problems).toHaveLength(1);
		expect(looked.warnings.length).toBeGreaterThan(0);
	});

	test('that is larger than decks may be says so', async () => {
		const looked = await look({ file: new File(['#'.repeat(2_000_001)], 'moon.yaml') });
		expect(looked).toMatchObject({ problems: [{ line: 1 }] });
	});

	test('that is not text at all has a problem, and nothing is thrown', async () => {
		for (const bytes of [
			[0xff, 0xfe, 0, 1],
			[0, 0, 0],
			[0xc3, 0x28]
		])
			expect(await look({ file: new File([new Uint8Array(bytes)], 'x.yaml') })).toHaveProperty(
				'problems'
			);
	});

	test('that is new and has nothing to be said about needs no second look', async () => {
		const review = await reviewOf(moonText());
		expect(review).toMatchObject({ title: 'To the Moon', facts: 1, changes: undefined });
		expect(needsLook(review)).toBe(false);
	});

	test('that is a new version is held against the one before, with facts in words', async () => {
		await publish({ more: ['first'] });
		const review = await reviewOf(moonText({ landing: '1969-07-21', more: ['second'] }));
		expect(needsLook(review)).toBe(true);
		expect(review.changes).toMatchObject({
			added: [{ id: expect.stringMatching(/second/) as string }],
			removed: [{ id: expect.stringMatching(/first/) as string }],
			announced: [],
			silent: [{ text: expect.stringMatching(/Apollo 11/) as string }]
		});
		const announced = await reviewOf(
			moonText({ landing: '1969-07-21', was: '1969-07-20', more: ['first'] })
		);
		expect(announced.changes).toMatchObject({
			...none,
			announced: [{ id: 'apollo-11-landing' }]
		});
	});

	test('is no new version of another teacher’s deck of the same name', async () => {
		const other = (await newAccount(fresh.db, 'teacher', NOW)).id;
		sure(await publishDeck(fresh.db, { teacher: other, deck: moonDeck(), source: '', now: NOW }));
		expect((await reviewOf(moonText())).changes).toBeUndefined();
	});

	test('is what was sent, whether as a file or pasted into a form', async () => {
		const pasted = await reviewOf(moonText().replaceAll('\n', '\r\n'));
		expect(pasted.source).toBe(moonText());
		const looked = await look({ file: new File([moonText()], 'a.yaml'), text: 'not this' });
		expect(looked).toMatchObject({ review: { source: moonText() } });
	});

	test('replaces no deck but the one that it is a version of', async () => {
		expect(await look({ text: moonText() }, 'mercury')).toEqual({ problem: 'other' });
		expect(await look({ text: moonText() }, 'apollo')).toHaveProperty('review');
	});
});
