/** Every form of question is asked, answered right, told with its footnote, and kept, in every engine. */
import { expect } from '@playwright/test';
import { askedNow, shippedDeck } from '../e2e/later-day.ts';
import { entriesIn, logOnDevice } from '../e2e/stored.ts';
import { deckOf } from '../e2e/study-decks.ts';
import { TAKES } from '../../src/lib/question/question.ts';
import { askedAs } from '../forms/asked.ts';
import { stepsFor } from '../forms/by-hand.ts';
import { askedFirst, askedLater, type FirstForm } from '../forms/where-asked.ts';
import { answer, take } from './answering.ts';
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

/** What is asked at first sight, by the form it is asked in. */
const PROMPTS: Readonly<Record<FirstForm, RegExp>> = {
	choice: /What became of the debt/,
	reveal: /In which coin/,
	typed: /What is the notched piece/,
	cloze: /Each notch on the stick/,
	list: /Which three states/
};

test.describe('at first sight', () => {
	// The very first question is of the plainest form: what might be asked otherwise comes first.
	const deck = deckOf('choice', ...askedFirst.filter((form) => form !== 'choice'));
	test.use({ offered: { decks: [deck] } });

	test('each form that a new card is asked in', async ({ device }) => {
		const counts: Record<string, number> = {};
		await device.goto('/study');
		for (let n = 0; n < askedFirst.length; n++) {
			const { question } = askedAs(await askedForm(device), [{ deck, file: '' }]);
			const steps = stepsFor(question, true);
			// Who marks themselves sees the footnote before they do.
			const verdict = TAKES[question.form] === 'grade' ? steps.pop()! : { press: 'Next' };
			for (const step of steps) await take(device, step);
			await seesFootnote(device);
			await take(device, verdict);
			counts[question.form] = question.cards.length;
		}
		await device.reads('Saved');
		expect(Object.keys(counts).toSorted()).toEqual(askedFirst.toSorted());
		expect(await answered(device)).toEqual(counts);
	});
});

/** In which form something is asked now. */
async function askedForm(device: Device): Promise<FirstForm> {
	let found: FirstForm | undefined;
	await device.until('a question is asked', async () => {
		const text = await device.text();
		found = askedFirst.find((form) => PROMPTS[form].test(text));
		return found !== undefined && !(await device.has('#verdict'));
	});
	return found!;
}

for (const [form, id] of askedLater)
	test(`${form}, once a card is known`, async ({ device }) => {
		const deck = shippedDeck(id);
		const { question, backup } = askedNow(deck, form);
		await bringIn(device, backup);
		const before = (await answered(device))[form] ?? 0;
		await device.goto(`/study/${deck.id}`);
		await device.sees('heading', question.prompt);
		await answer(device, question, true);
		await device.sees('#verdict', /^Right/);
		await seesFootnote(device);
		await device.click('button', 'Next');
		await device.reads('Saved');
		await device.until(
			'it is kept',
			async () => (await answered(device))[form] === before + question.cards.length
		);
	});
