import { describe, expect, test, vi } from 'vitest';
import { HandedIn } from '#lib/class/tests/class-test.ts';
import type { TestPaper } from '#lib/exam/test/paper.ts';
import { advance, newProgress, type TestProgress } from '#lib/exam/test/progress.ts';
import type { Response as Answer } from '#lib/question/question.ts';
import { sendClassTest, sendUnsent } from './send-class-test.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { MemoryTestStore } from './memory-store.ts';

const paper = (test = 'testtest01'): TestPaper => ({
	id: test,
	settings: { covers: [{ deck: 'a' }], seed: 1, questions: 2, extra: 0 },
	title: 'A',
	begun: 100,
	questions: [],
	chances: [],
	predicted: { mean: 0.5, low: 0.4, high: 0.6 },
	given: { class: 'class00001', test, member: 'member0001', closes: 1000 }
});

const answered = (...answers: (Answer | null)[]): TestProgress =>
	advance({ ...newProgress(answers.length), answers }, { kind: 'hand-in', at: 500 }, 0);

const json = (status: number, body: unknown) => () =>
	Promise.resolve(Response.json(body, { status }));
const arrives = json(200, { at: 700 });
const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'));

async function setUp(progress = answered({ form: 'choice', picked: 1 }, null)) {
	const store = new MemoryTestStore();
	await store.begin({ paper: paper(), progress });
	const send = async (answer: () => Promise<Response>) => {
		const fetch = vi.fn<typeof globalThis.fetch>(answer);
		const sent = await sendClassTest((await store.get('testtest01'))!, { store, fetch });
		return { sent, fetch };
	};
	return { store, send };
}

describe('a class test that was handed in', () => {
	test('is sent as the server reads it, and counts as arrived once the server says so', async () => {
		const { store, send } = await setUp();
		const { sent, fetch } = await send(arrives);
		expect(sent).toBe('arrived');
		const [address, { method, body } = {}] = fetch.mock.calls[0]!;
		expect([address, method]).toEqual(['/api/classes/class00001/tests/testtest01', 'PUT']);
		expect(HandedIn.parse(JSON.parse(body as string))).toMatchObject({
			member: 'member0001',
			answers: [{ form: 'choice', picked: 1 }, null],
			begun: 100,
			finished: 500
		});
		expect(await store.unsent()).toEqual([]);
		// It is not sent again.
		expect((await send(noNetwork)).fetch).not.toHaveBeenCalled();
	});

	test('has arrived also where the disk does not take that it has: then it is sent once more', async () => {
		const { store, send } = await setUp();
		vi.spyOn(store, 'keep').mockRejectedValueOnce(new StorageFailure('full'));
		expect((await send(arrives)).sent).toBe('arrived');
		expect(await store.unsent()).toHaveLength(1);
	});

	test.each<[string, () => Promise<Response>]>([
		['there is no network', noNetwork],
		['the device is signed out', json(401, { message: 'This device is not signed in.' })],
		['too many ask at once', json(429, { message: 'Wait a moment.' })],
		['the database does not answer', json(503, { message: 'Later.' })],
		['a login page of a hotel says yes', () => Promise.resolve(new Response('<p>Welcome!</p>'))],
		[
			'a proxy says that there is no such page',
			() => Promise.resolve(new Response('<p>Not here</p>', { status: 404 }))
		],
		['somebody else’s JSON says yes', json(200, null)]
	])('waits where %s', async (_, answer) => {
		const { store, send } = await setUp();
		expect((await send(answer)).sent).toBeUndefined();
		expect(await store.unsent()).toHaveLength(1);
		expect((await send(arrives)).sent).toBe('arrived');
	});

	test('that the class does not take is not tried by itself, but can be when asked', async () => {
		const { store, send } = await setUp();
		expect((await send(json(404, { message: 'There is no such class.' }))).sent).toBe('refused');
		expect(await store.unsent()).toEqual([]);
		expect((await send(arrives)).sent).toBe('arrived');
		expect((await store.get('testtest01'))?.progress.sent).toBe('arrived');
	});

	test('is never refused for an answer that is too long', async () => {
		const { send } = await setUp(
			answered(
				{ form: 'typed', text: 'a'.repeat(5000), hinted: false },
				{ form: 'list', entries: Array.from({ length: 900 }, () => 'b'.repeat(2000)) }
			)
		);
		const { fetch } = await send(arrives);
		const { body } = fetch.mock.calls[0]![1]!;
		expect(HandedIn.safeParse(JSON.parse(body as string)).success).toBe(true);
	});
});

test('all that wait are sent, and how many still do is said', async () => {
	const store = new MemoryTestStore();
	for (const id of ['testtest01', 'testtest02', 'testtest03'])
		await store.begin({ paper: paper(id), progress: answered(null) });
	const fetch = vi.fn<typeof globalThis.fetch>((address) =>
		String(address).endsWith('02') ? noNetwork() : arrives()
	);
	expect(await sendUnsent({ store, fetch })).toBe(1);
	expect((await store.unsent()).map((kept) => kept.paper.id)).toEqual(['testtest02']);
});

test('a test that is under way, or one of the learner’s own, is not sent', async () => {
	const store = new MemoryTestStore();
	const { given: _, ...own } = paper('testtest02');
	await store.begin({ paper: paper(), progress: newProgress(2) });
	await store.begin({ paper: own, progress: answered(null) });
	const fetch = vi.fn<typeof globalThis.fetch>(arrives);
	expect(await sendUnsent({ store, fetch })).toBe(0);
	expect(fetch).not.toHaveBeenCalled();
});
