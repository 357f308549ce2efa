import { beforeEach, expect, test } from 'vitest';
import type { DeckReport } from '#lib/class/decks/deck-report.ts';
import { moonDeck, moonText } from '#lib/class/decks/moon-deck.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { publishDeck, removeDeck } from '#lib/server/decks/own-decks.ts';
import { change, publish } from '#lib/server/published/publish.ts';
import { refused, sure } from '#lib/server/refused.ts';
import {
	forgetSettled,
	KEPT,
	MOST_OPEN,
	outcomesOf,
	reportsTo,
	settleReport,
	takeReport
} from './deck-reports.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
const OWN = 'own-00000000000000000001';

const receiptOf = (n: number) => String(n).padStart(26, '0');

eachDatabase('reports of mistakes', (fresh) => {
	let maker: string;
	let deck: string;
	let address: string;
	let sent = 0;

	beforeEach(async () => {
		maker = (await newAccount(fresh.db, 'teacher', NOW)).id;
		const made = sure(
			await publish(fresh.db, { account: maker, own: OWN, deck: moonDeck(), now: NOW })
		);
		deck = made.id;
		address = made.address!;
	});

	const report = (to: DeckReport['to'], more: Partial<DeckReport & { account: string }> = {}) =>
		takeReport(fresh.db, {
			to,
			fact: 'apollo-11-landing',
			text: 'It was the 21st in Europe.',
			receipt: receiptOf(sent++),
			account: undefined,
			now: NOW,
			...more
		});

	test('reach whoever published the deck, by whichever name they know it, and say nothing of who wrote them', async () => {
		expect(await report({ address })).toEqual({ deck });
		for (const about of [OWN, deck]) {
			const [found, ...more] = await reportsTo(fresh.db, maker, about);
			expect(more).toEqual([]);
			expect(found).toEqual({
				report: expect.stringMatching(/^[0-9a-z]{16}$/),
				deck,
				fact: 'apollo-11-landing',
				text: 'It was the 21st in Europe.',
				sent: NOW,
				outcome: null
			});
		}
	});

	test('are nobody else’s to read or to settle', async () => {
		await report({ address }, { receipt: receiptOf(900 + sent) });
		const stranger = (await newAccount(fresh.db, 'teacher', NOW)).id;
		for (const about of [OWN, deck, ''])
			expect(await reportsTo(fresh.db, stranger, about)).toEqual([]);
		const [found] = await reportsTo(fresh.db, maker, OWN);
		const settling = { report: found!.report, outcome: 'no', now: NOW } as const;
		await settleReport(fresh.db, { ...settling, account: stranger });
		expect(await reportsTo(fresh.db, maker, OWN)).toMatchObject([{ outcome: null }]);
	});

	test('come from who has the address of the deck, or is meant to have it, and from nobody else', async () => {
		const none = refused('no-such-deck');
		expect(await report({ address: '0'.repeat(26) })).toEqual(none);
		expect(await report({ deck })).toEqual(none);
		const given = sure(
			await publishDeck(fresh.db, {
				teacher: maker,
				deck: moonDeck(),
				source: moonText(),
				now: NOW
			})
		);
		const pupil = (await newAccount(fresh.db, 'pupil', NOW)).id;
		expect(await report({ deck: given.id })).toEqual(none);
		expect(await report({ deck: given.id }, { account: pupil })).toEqual(none);
		expect(await report({ deck: given.id }, { account: maker })).toEqual({ deck: given.id });
		expect(await reportsTo(fresh.db, maker, given.id)).toHaveLength(1);
		await removeDeck(fresh.db, maker, given.id);
		expect(await reportsTo(fresh.db, maker, given.id)).toEqual([]);
		await change(fresh.db, { account: maker, id: deck, change: { do: 'withdraw' }, now: NOW });
		expect(await report({ address })).toEqual(none);
	});

	test('are taken once, however often they arrive', async () => {
		const receipt = receiptOf(1000 + sent);
		await report({ address }, { receipt });
		await report({ address }, { receipt, text: 'Something else' });
		expect(await reportsTo(fresh.db, maker, OWN)).toMatchObject([
			{ text: 'It was the 21st in Europe.' }
		]);
	});

	test('come back to their writer with what came of them, and are forgotten long after', async () => {
		const receipt = receiptOf(2000 + sent);
		await report({ address }, { receipt });
		expect(await outcomesOf(fresh.db, [receipt, receiptOf(9999)])).toEqual([null, undefined]);
		const [found] = await reportsTo(fresh.db, maker, OWN);
		await settleReport(fresh.db, {
			account: maker,
			report: found!.report,
			outcome: 'right',
			now: NOW
		});
		expect(await outcomesOf(fresh.db, [receipt])).toEqual(['right']);
		await forgetSettled(fresh.db, NOW + KEPT);
		expect(await outcomesOf(fresh.db, [receipt])).toEqual(['right']);
		await forgetSettled(fresh.db, NOW + KEPT + 1);
		expect(await outcomesOf(fresh.db, [receipt])).toEqual([undefined]);
	});

	test('are no more than somebody can read', async () => {
		const rows = Array.from({ length: MOST_OPEN }, (_, i) => ({
			account: maker,
			report: String(i).padStart(16, '0'),
			deck,
			fact: 'x',
			receipt: `${deck}${i}`,
			text: 'x',
			sent: NOW,
			outcome: null,
			settled: null
		}));
		await fresh.db.insertInto('deck_report').values(rows).execute();
		expect(await report({ address })).toEqual(refused('reports-full'));
	});
});
