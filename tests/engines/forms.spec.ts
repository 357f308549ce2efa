/** Every form of question is asked, answered right, told with its footnote, and kept, in every engine. */
import { expect } from '@playwright/test';
import { askedNow, shippedDeck } from '../e2e/later-day.ts';
import { entriesIn, logOnDevice } from '../e2e/stored.ts';
import { deckOf } from '../e2e/study-decks.ts';
import { answerRight } from './answering.ts';
import type { Device } from './device.ts';
import { test } from './fixtures.ts';
import { bringIn } from './studying.ts';

test.setTimeout(180_000);

/** In which forms something was answered right, and how often. */
async function answered(device: Device): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const entry of entriesIn(await device.run(logOnDevice)))
		if (entry.kind === 'review' && entry.grade > 1)
			counts[entry.form] = (counts[entry.form] ?? 0) + 1;
	return counts;
}

async function seesFootnote(device: Device) {
	await device.sees('[role=note]', 'Footnote');
	await device.reads(/As of/);
}

test.describe('at first sight', () => {
	test.use({ offered: { decks: [deckOf('choice', 'reveal', 'typed', 'cloze', 'list')] } });

	test('a choice, a list, what is typed, filled in and judged by oneself', async ({ device }) => {
		/** By what is asked. */
		const asked: [RegExp, () => Promise<void>][] = [
			[
				/What became of the debt/,
				() => device.click('[aria-label="Answers"] button', /It was paid in full$/)
			],
			[/In which coin/, () => device.click('button', 'Show answer')],
			[/What is the notched piece/, () => type('tally stick')],
			[/Each notch on the stick/, () => type('shilling')],
			[/Which three states/, list]
		];
		async function type(text: string) {
			await device.type(/^Your answer/, text);
			await device.click('button', 'Check');
		}
		async function list() {
			for (const state of ['Georgia', 'Kenya', 'Norway']) {
				await device.type(/^Name one/, state);
				await device.click('button', 'Add');
				await device.sees('button', `Remove ${state}`);
			}
			await device.click('button', 'I’m done');
		}
		await device.goto('/study');
		for (let n = 0; n < asked.length; n++) {
			const [, answer] = await which(device, asked);
			await answer();
			await seesFootnote(device);
			await device.click('button', /^(?:Next|Good)/);
		}
		await device.reads('Saved');
		expect(await answered(device)).toEqual({ choice: 1, reveal: 1, typed: 1, cloze: 1, list: 3 });
	});
});

/** What is asked now, of these. */
async function which<T>(device: Device, asked: readonly [RegExp, T][]): Promise<[RegExp, T]> {
	let found: [RegExp, T] | undefined;
	await device.until('a question is asked', async () => {
		const text = await device.text();
		found = asked.find(([prompt]) => prompt.test(text));
		return found !== undefined && !(await device.has('#verdict'));
	});
	return found!;
}

const nearAbroad = shippedDeck('near-abroad-2022');
const further = [
	['true-false', nearAbroad],
	['odd-one-out', nearAbroad],
	['multi-select', nearAbroad],
	['match', nearAbroad],
	['order', nearAbroad],
	['number', nearAbroad],
	['group', shippedDeck('world-votes-es-11-1')],
	['map', shippedDeck('post-soviet-blocs')]
] as const;

for (const [form, deck] of further)
	test(`${form}, once a card is known`, async ({ device }) => {
		const { question, backup } = askedNow(deck, form);
		await bringIn(device, backup);
		const before = (await answered(device))[form] ?? 0;
		await device.goto(`/study/${deck.id}`);
		await device.sees('heading', question.prompt);
		await answerRight(device, question);
		await device.sees('#verdict', /^Right/);
		await seesFootnote(device);
		await device.click('button', 'Next');
		await device.reads('Saved');
		await device.until(
			'it is kept',
			async () => (await answered(device))[form] === before + question.cards.length
		);
	});
