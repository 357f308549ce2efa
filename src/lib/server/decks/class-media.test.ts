import { expect, test } from 'vitest';
import { moonDeck } from '#lib/class/decks/moon-deck.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { newAssignment } from '#lib/server/assignments/assignments.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { pngOf, send } from '#lib/server/media/media-fixtures.ts';
import { removeUnheld } from '#lib/server/media/remove-unheld.ts';
import { sure } from '#lib/server/refused.ts';
import { DAY } from '#lib/memory/day.ts';
import { handOverMedia, mediumForClass } from './class-media.ts';
import { publishDeck } from './own-decks.ts';

const NOW = Date.UTC(2026, 10, 28, 12);

eachDatabase('pictures of a class’s deck', (fresh) => {
	async function classWith(seed: number) {
		const { db } = fresh;
		const { id: inClass, teacher } = await aClass(db, NOW);
		const { id: pupil } = await newAccount(db, 'pupil', NOW);
		await db
			.insertInto('member')
			.values({
				class: inClass,
				member: `member${seed}`,
				account: pupil,
				nickname: 'Mira',
				state: 'in',
				extra: 0,
				home: 1,
				changed: NOW
			})
			.execute();
		const { name, ...sample } = pngOf(300, seed);
		await send(db, teacher, { name, ...sample }, { now: NOW });
		const deck = { ...moonDeck(), summary: `See ![it](${name}).` };
		const { id } = sure(await publishDeck(db, { teacher, deck, source: 'x', now: NOW }));
		const covers = [{ deck: id }];
		const asked = { title: 'Moon', covers, questions: 20, minutes: 10, forms: 'machine' } as const;
		await newAssignment(db, inClass, asked, NOW);
		return { teacher, pupil, name, deck: id };
	}

	test('are its pupils’, as far as its teacher has them', async () => {
		const { pupil, name, teacher } = await classWith(1);
		expect(await mediumForClass(fresh.db, pupil, name)).toMatchObject({ medium: name });
		expect(await mediumForClass(fresh.db, pupil, pngOf(300, 2).name)).toBeUndefined();
		const stranger = (await newAccount(fresh.db, 'pupil', NOW)).id;
		expect(await mediumForClass(fresh.db, stranger, name)).toBeUndefined();
		await fresh.db.deleteFrom('account_medium').where('account', '=', teacher).execute();
		expect(await mediumForClass(fresh.db, pupil, name)).toBeUndefined();
	});

	test('are there still when the deck is another teacher’s, and the first one gone', async () => {
		const { pupil, name, teacher, deck } = await classWith(3);
		const to = (await newAccount(fresh.db, 'teacher', NOW)).id;
		await fresh.db.transaction().execute(async (trx) => {
			await handOverMedia(trx, { from: teacher, to, decks: [deck] });
			await trx.updateTable('own_deck').set({ teacher: to }).where('deck', '=', deck).execute();
			await trx.deleteFrom('account_medium').where('account', '=', teacher).execute();
		});
		await removeUnheld(fresh.db, NOW + DAY);
		expect(await mediumForClass(fresh.db, pupil, name)).toMatchObject({ medium: name });
	});
});
