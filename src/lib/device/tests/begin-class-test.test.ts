import { describe, expect, test } from 'vitest';
import { isClassPaper } from '#lib/exam/test/paper.ts';
import { newProgress } from '#lib/exam/test/progress.ts';
import { beginClassTest } from './begin-class-test.ts';
import { MemoryTestStore } from './memory-store.ts';

const which = { inClass: 'class00001', test: 'testtest01' };
const device = { open: () => Promise.resolve() };
const given = {
	member: 'member0001',
	title: 'Monday',
	questions: [
		{
			title: 'A deck',
			question: {
				form: 'choice',
				prompt: 'Which?',
				lang: 'en',
				dir: 'ltr',
				options: [{ text: 'A' }]
			}
		}
	],
	now: 5000,
	time: { kind: 'running', ends: 605_000 }
};

async function begin(body: unknown, { status = 200, store = new MemoryTestStore() } = {}) {
	const fetch = () => Promise.resolve(Response.json(body, { status }));
	const begun = await beginClassTest(which, { device, store, fetch, now: () => 2000 });
	return { begun, kept: await store.get('testtest01') };
}

describe('a class’s test that is begun', () => {
	test('is kept as it was asked, with how far this device’s clock is behind', async () => {
		const { begun, kept } = await begin(given);
		expect(begun).toBe('begun');
		expect(kept!.paper).toMatchObject({ kind: 'class', behind: 3000, begun: 2000 });
		expect(isClassPaper(kept!.paper)).toBe(true);
		expect(kept!.progress).toEqual(newProgress(1));
	});

	test('is not believed from a login page', async () => {
		expect((await begin('<p>Welcome</p>')).begun).toBe('offline');
		expect((await begin({ welcome: 1 })).begun).toBe('offline');
	});

	test('is taken with what only a newer release asks in it, which is kept as it came', async () => {
		const [one] = given.questions;
		const { lang, dir } = one!.question;
		const questions = [
			{ ...one, question: { ...one!.question, image: 'moon.png' } },
			{ title: 'A deck', question: { form: 'sung', prompt: 'Sing it.', lang, dir, options: [1] } }
		];
		const { begun, kept } = await begin({ ...given, questions, mood: 1 });
		expect(begun).toBe('begun');
		expect(kept!.paper.questions).toEqual(questions);
	});

	test.each([
		{ ...given, time: { kind: 'moon', ends: 1 } },
		{ ...given, questions: [{ sung: true }] }
	])(
		'says that it takes a newer release, not that the server is out of reach: %#',
		async (body) => {
			expect(await begin(body)).toEqual({ begun: 'newer', kept: undefined });
		}
	);

	test('says why the server gives none', async () => {
		const { begun } = await begin({ message: 'This test is closed.' }, { status: 409 });
		expect(begun).toEqual({ refused: 'This test is closed.' });
		expect((await begin({}, { status: 503 })).begun).toBe('offline');
	});

	test('goes on where it is here already, also one that an earlier app began', async () => {
		const store = new MemoryTestStore();
		await begin(given, { store });
		const { begun } = await begin({ message: 'no' }, { status: 409, store });
		expect(begun).toBe('begun');
	});
});
