/**
 * An account that a learner begins by linking a second device: with what they have answered, or with decks they
 * have made. Against a server process of its own, on each database.
 */
import { expect, test } from '@playwright/test';
import { eachSchool } from './each-school.ts';
import { OWN_DECK, titled, wholeDeck } from './own-edits.ts';
import type { School } from './school.ts';
import { reviewOf, SyncClient } from './sync-client.ts';

const DEVICE = 'phone0000000';
/** As a writer of edits it has another name. */
const WRITER = 'writer000000';

let school: School;

/** Asks for a code without an account. */
const begin = (beginning: object) =>
	fetch(`${school.app.url}/api/link`, {
		method: 'POST',
		headers: { origin: school.app.url, 'content-type': 'application/json' },
		body: JSON.stringify({ device: DEVICE, now: Date.now(), entries: [], ...beginning })
	});

const accounts = async () =>
	(await school.db.selectFrom('account').select('account').execute()).length;

eachSchool(
	(opened) => (school = opened),
	() => {
		test('begins with edits of decks alone, and another device has them', async () => {
			const deck = wholeDeck(WRITER, 'Unit 7');
			const reply = await begin({ edits: { device: WRITER, entries: deck } });
			expect(reply.status).toBe(200);
			const tablet = new SyncClient(school.app.url, 'tablet000000');
			await tablet.join(((await reply.json()) as { code: string }).code);
			expect(await tablet.everything()).toEqual([]);
			const { entries } = await tablet.edit([]);
			expect(entries.map(({ seq }) => seq)).toEqual(deck.map(({ seq }) => seq));
			expect(entries[0]).toMatchObject({
				kind: 'edit',
				deck: OWN_DECK,
				value: { title: 'Unit 7' }
			});
			// It is told of them beside the log of answers, as any device is.
			expect((await tablet.push([])).edits).toBe(deck.length);
		});

		test('begins with answers and edits together', async () => {
			const reply = await begin({
				entries: [reviewOf(DEVICE, 1)],
				edits: { device: WRITER, entries: [titled(WRITER, 1, 'Unit 8')] }
			});
			const tablet = new SyncClient(school.app.url, 'tablet000000');
			await tablet.join(((await reply.json()) as { code: string }).code);
			expect(await tablet.everything()).toHaveLength(1);
			expect((await tablet.edit([])).entries).toHaveLength(1);
		});

		test('does not begin with nothing, nor with what is no edit', async () => {
			const before = await accounts();
			const nothing = [
				{},
				{ edits: { device: WRITER, entries: [] } },
				{
					edits: {
						device: WRITER,
						entries: [null, 7, 'edit', {}, { kind: 'edit', device: WRITER }]
					}
				},
				{ entries: [{ ...titled(DEVICE, 1, 'x'), seq: 0 }] }
			];
			for (const beginning of nothing) expect((await begin(beginning)).status).toBe(422);
			const malformed = [
				{ edits: [] },
				{ edits: { device: 'x', entries: [] } },
				{ edits: { device: WRITER } },
				{
					edits: {
						device: WRITER,
						entries: Array.from({ length: 21 }, (_, i) => titled(WRITER, i + 1, 'x'))
					}
				}
			];
			for (const beginning of malformed) expect((await begin(beginning)).status).toBe(400);
			const long = titled(WRITER, 1, 'x'.repeat(20_000));
			expect((await begin({ edits: { device: WRITER, entries: [long] } })).status).toBeGreaterThan(
				400
			);
			expect(await accounts()).toBe(before);
		});

		test('begins as seldom from one address as with answers, and both count', async () => {
			const statuses: number[] = [];
			for (let n = 0; n < 70; n++) {
				const device = `flooding${String(n).padStart(4, '0')}`;
				const reply = await begin(
					n % 2
						? { device, entries: [reviewOf(device, 1)] }
						: { device, edits: { device, entries: [titled(device, 1, 'Mine')] } }
				);
				statuses.push(reply.status);
			}
			expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
			expect(statuses.slice(60).every((status) => status === 429)).toBe(true);
		});
	}
);
