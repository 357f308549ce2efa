/** Texts on a server are those of whoever asks. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inLanguage, readerLanguage } from '#lib/server/http/reader.ts';
import { spoken } from '#lib/ui/messages/spoken.ts';

const en = { title: 'Study', left: (n: number) => `${n} left` };
const mirrored = { title: 'ydutS', left: (n: number) => `tfel ${n}` };
const texts = spoken(en, { en, 'en-XB': mirrored }, readerLanguage);
const locale = spoken(() => 'en-GB', { 'en-XB': () => 'ar' }, readerLanguage);

test('outside of a request texts are English', () => {
	expect([texts.title, texts.left(2), locale()]).toEqual(['Study', '2 left', 'en-GB']);
});

async function answerAfter(ms: number) {
	const before = texts.title;
	await pause(ms);
	return [before, texts.left(1), locale(), ...Object.values(texts).slice(0, 1)];
}

test('readers are answered at once, each in their language, whatever waits for what', async () => {
	expect(
		await Promise.all([
			inLanguage('en-XB', async () => answerAfter(20)),
			inLanguage('en', async () => answerAfter(5)),
			inLanguage('en-XB', async () => answerAfter(1))
		])
	).toEqual([
		['ydutS', 'tfel 1', 'ar', 'ydutS'],
		['Study', '1 left', 'en-GB', 'Study'],
		['ydutS', 'tfel 1', 'ar', 'ydutS']
	]);
});
