import { beforeEach, expect, test } from 'vitest';
import { moonDeck, moonText, type MoonDeck } from '#lib/class/decks/moon-deck.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { refused, sure } from '#lib/server/refused.ts';
import { bringBack, editAs } from './own-deck-changes.ts';
import { ownDeck, publishDeck } from './own-decks.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const OWN = 'own-00000000000000000001';

eachDatabase('a deck of a teacher on the server', (fresh) => {
	let teacher: string;
	let other: string;

	beforeEach(async () => {
		teacher = (await newAccount(fresh.db, 'teacher', NOW)).id;
		other = (await newAccount(fresh.db, 'teacher', NOW)).id;
	});

	const publish = async (options: MoonDeck & { id?: string } = {}, now = NOW) =>
		sure(
			await publishDeck(fresh.db, {
				teacher,
				deck: { ...moonDeck(options), ...(options.id && { id: options.id }) },
				source: moonText(options),
				now
			})
		);
	const versions = async (id: string) =>
		sure(await ownDeck(fresh.db, teacher, id)).versions.map(({ version }) => version);

	test('goes back to a version there was, and keeps the others', async () => {
		const first = await publish();
		const second = await publish({ title: 'Moon again' }, NOW + 1);
		const [latest, before] = await versions(first.id);
		expect([latest, before]).toEqual([second.listing.version, first.listing.version]);
		await bringBack(fresh.db, { teacher, id: first.id, version: before!, now: NOW + 2 });
		const deck = sure(await ownDeck(fresh.db, teacher, first.id));
		expect(deck.listing.title).toBe(first.listing.title);
		expect(await versions(first.id)).toEqual([before, latest]);
	});

	test('goes back for nobody else, and to no version that it never had', async () => {
		const { id } = await publish();
		const [version] = await versions(id);
		const nothing = refused('no-such-deck');
		const to = (by: string, back: string) =>
			bringBack(fresh.db, { teacher: by, id, version: back, now: NOW + 5 });
		expect(await to(other, version!)).toEqual(nothing);
		expect(await to(teacher, 'f'.repeat(32))).toEqual(nothing);
		expect(sure(await ownDeck(fresh.db, teacher, id)).changed).toBe(NOW);
	});

	test('is edited as a deck of one’s own, whose next version learners have under the id they know', async () => {
		const { id } = await publish();
		expect(await editAs(fresh.db, { teacher, id, as: OWN })).toBeUndefined();
		const next = await publish({ title: 'Moon again', id: OWN }, NOW + 1);
		expect(next.id).toBe(id);
		expect(await versions(id)).toHaveLength(2);
	});

	test('is edited as one deck alone, and by its teacher alone', async () => {
		const { id } = await publish();
		expect(await editAs(fresh.db, { teacher: other, id, as: OWN })).toEqual(
			refused('no-such-deck')
		);
		await editAs(fresh.db, { teacher, id, as: OWN });
		const another = 'own-00000000000000000002';
		expect(await editAs(fresh.db, { teacher, id, as: another })).toEqual(
			refused('changed-elsewhere')
		);
		expect(sure(await ownDeck(fresh.db, teacher, id)).name).toBe(OWN);
	});
});
