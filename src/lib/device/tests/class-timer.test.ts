import { describe, expect, test, vi } from 'vitest';
import { newProgress } from '#lib/exam/test/progress.ts';
import type { ClassPaper } from '#lib/exam/test/paper.ts';
import { MemoryTestStore } from './memory-store.ts';
import { TestSession } from './session.svelte.ts';

const MINUTE = 60_000;
const BEGUN = 1_700_000_000_000;

const paper = (change: Partial<ClassPaper> = {}): ClassPaper => ({
	kind: 'class',
	id: 'testtest01',
	title: 'Monday',
	begun: BEGUN,
	questions: [1, 2].map((n) => ({
		title: 'A deck',
		question: { form: 'typed', prompt: `${n}?`, lang: 'en', dir: 'ltr', expects: { kind: 'text' } }
	})),
	given: { class: 'class00001', test: 'testtest01', member: 'member0001', closes: BEGUN },
	time: { kind: 'running', ends: BEGUN + 10 * MINUTE },
	behind: 0,
	...change
});

const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const says = (left: number) => () => Promise.resolve(Response.json({ now: 0, ends: left }));

async function setUp(given = paper(), answer: () => Promise<Response> = offline) {
	const store = new MemoryTestStore();
	const at = { wall: BEGUN, steady: 0 };
	const device = { appendOnce: vi.fn(() => Promise.resolve()) };
	const fetch = vi.fn<typeof globalThis.fetch>(answer);
	await store.begin({ paper: given, progress: newProgress(2) });
	const tab = async () => {
		const { progress } = (await store.get(given.id))!;
		return new TestSession(given, progress, {
			device,
			decks: { get: () => Promise.reject(new Error('no deck is needed')) },
			store,
			locks: undefined,
			report: (error) => {
				throw error;
			},
			now: () => at.wall,
			clock: () => at.steady,
			fetch,
			wait: () => settled()
		});
	};
	/** Both clocks go on. */
	const pass = (ms: number) => {
		at.wall += ms;
		at.steady += ms;
	};
	return { tab, pass, at, device, store, fetch };
}

const settled = () => new Promise<void>((done) => setTimeout(done));
const typed = { form: 'typed', text: 'Minsk', hinted: false } as const;

describe('the time of a class’s test', () => {
	test('passes while nobody looks: who comes back too late finds it handed in, with what they answered', async () => {
		const { tab, pass, store, device } = await setUp();
		const session = await tab();
		await session.open();
		session.act({ kind: 'answer', question: 0, response: typed });
		pass(MINUTE);
		session.act({ kind: 'hide' });
		pass(20 * MINUTE);
		session.act({ kind: 'show' });
		await settled();
		expect(session.stage).toBe('over');
		expect(session.progress.over).toMatchObject({ timeUp: true });
		const [waiting] = await store.unsent();
		expect(waiting!.progress.answers[0]).toEqual(typed);
		// Without the key there is nothing that could go into the log.
		expect(device.appendOnce).not.toHaveBeenCalled();
	});

	test('passes while the page is gone, by the clock on the wall and what the server’s was', async () => {
		const { tab, at } = await setUp(paper({ behind: 3 * MINUTE, begun: BEGUN - 3 * MINUTE }));
		at.wall = BEGUN - 3 * MINUTE + 4 * MINUTE;
		const session = await tab();
		await session.open();
		expect(session.left).toBe(6 * MINUTE);
		expect(session.limit).toBe(10 * MINUTE);
	});

	test('is the server’s where it can be asked, whatever clocks here say', async () => {
		const { tab, at, fetch } = await setUp(paper(), says(2 * MINUTE));
		const session = await tab();
		await session.open();
		await settled();
		expect(session.left).toBe(2 * MINUTE);
		// The clock on the wall is set an hour ahead: nobody loses their test to that.
		at.wall += 60 * MINUTE;
		session.act({ kind: 'tick' });
		await settled();
		expect([session.stage, session.left]).toEqual(['running', 2 * MINUTE]);
		expect(fetch.mock.calls.length).toBeGreaterThan(1);
	});

	test('that slept through on a phone without a network is over all the same', async () => {
		const { tab, at } = await setUp();
		const session = await tab();
		await session.open();
		at.wall += 15 * MINUTE;
		session.act({ kind: 'tick' });
		await settled();
		session.act({ kind: 'tick' });
		await settled();
		expect(session.stage).toBe('over');
	});

	test('is what was looked at where the teacher wants that, but not beyond the end', async () => {
		const ends = BEGUN + 30 * MINUTE;
		const { tab, pass } = await setUp(paper({ time: { kind: 'looked-at', minutes: 10, ends } }));
		const session = await tab();
		await session.open();
		session.act({ kind: 'hide' });
		pass(25 * MINUTE);
		session.act({ kind: 'show' });
		expect(session.left).toBe(5 * MINUTE);
		pass(6 * MINUTE);
		session.act({ kind: 'tick' });
		await settled();
		expect(session.stage).toBe('over');
	});

	test('needs no timer where it is open for days', async () => {
		const { tab } = await setUp(paper({ time: { kind: 'running', ends: BEGUN + 5000 * MINUTE } }));
		expect((await tab()).left).toBeUndefined();
	});
});
