import { beforeEach, expect, test } from 'vitest';
import { assignmentFrom, fieldsOf, usualAssignment } from '#lib/class/assignment-form.ts';
import { moonDeck, moonText, type MoonDeck } from '#lib/class/decks/moon-deck.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { assignableDecks } from './assignable-decks.ts';
import { decksOf } from './assigned-decks.ts';
import { assignmentReport } from '#lib/server/assignments/assignment-report.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { addMember, answer } from '#lib/server/classes/class-of-pupils.ts';
import { publishDeck, removeDeck } from './own-decks.ts';
import { sure } from '#lib/server/refused.ts';
import { reportVersion } from '#lib/server/assignments/report-version.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

eachDatabase('a deck that a teacher brought', (fresh) => {
	let inClass: string;
	let teacher: string;
	beforeEach(async () => {
		({ id: inClass, teacher } = await aClass(fresh.db, NOW));
	});

	const publish = async (options: MoonDeck = {}) => {
		const file = { deck: moonDeck(options), source: moonText(options) };
		return sure(await publishDeck(fresh.db, { teacher, ...file, now: NOW }));
	};
	const assignable = () => assignableDecks(fresh.db, teacher);
	const ids = async () => (await assignable()).map(({ id }) => id);

	test('can be assigned by its teacher, before the decks of the project, and by nobody else', async () => {
		const before = await ids();
		const { id } = await publish();
		expect(await ids()).toEqual([id, ...before]);
		const other = await aClass(fresh.db, NOW);
		expect((await assignableDecks(fresh.db, other.teacher)).map((deck) => deck.id)).toEqual(before);
		const covers = [{ deck: id }, { deck: 'near-abroad-2022' }, { deck: 'gone' }];
		const found = (who: string) => decksOf(fresh.db, who, covers);
		expect((await found(teacher)).map((deck) => deck.id)).toEqual([id, 'near-abroad-2022']);
		expect((await found(other.teacher)).map((deck) => deck.id)).toEqual(['near-abroad-2022']);
		await removeDeck(fresh.db, teacher, id);
		expect(await ids()).toEqual(before);
	});

	test('has a report with what pupils answered', async () => {
		const { id } = await publish();
		const own = (await assignable()).find((deck) => deck.id === id)!;
		const form = assignmentFrom(fieldsOf(usualAssignment(own, 20_000)), await assignable());
		if ('problems' in form) throw new Error(JSON.stringify(form.problems));
		const { account } = await addMember(fresh.db, inClass, 'Ada');
		const decks = await decksOf(fresh.db, teacher, form.assignment.covers);
		const question = { inClass, decks, shipped: [], now: NOW, offset: 0, release: 'one' };
		const assignment = { ...form.assignment, created: NOW };
		const report = () => assignmentReport(fresh.db, { ...question, assignment });
		const [fact] = (await report()).facts;
		const { id: card } = fact!.cards[0]!;
		await answer(fresh.db, account!, [{ card, grade: 1, at: NOW, answer: '1972-12-11' }]);
		expect((await report()).facts).toMatchObject([
			{ deck: id, asked: 1, wrong: 1, answers: [['1972-12-11', 1]] }
		]);
	});

	test('makes the reports of its teacher be drawn up anew when it changes, and no others', async () => {
		const other = await aClass(fresh.db, NOW);
		const version = (of: string) => reportVersion(fresh.db, { inClass: of, changed: 1, now: NOW });
		await publish();
		const [mine, theirs] = [await version(inClass), await version(other.id)];
		await publish({ title: 'To the Moon and back' });
		expect(await version(inClass)).not.toBe(mine);
		expect(await version(other.id)).toBe(theirs);
	});
});
