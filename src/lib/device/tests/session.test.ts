import { describe, expect, test } from 'vitest';
import { spentOf } from '#lib/exam/test/progress.ts';
import { DAY } from '#lib/memory/day.ts';
import { untimed, timed, setUp, settled, picked } from './fakes.ts';

describe('a tab that is killed', () => {
	test('leaves everything to the next one: answers, place, marks, time', async () => {
		const { tab, live } = setUp();
		const first = await tab();
		await first.open();
		live(first, 7);
		first.act(picked(0));
		first.act({ kind: 'go', to: 3 });
		first.act({ kind: 'flag', question: 3, on: true });
		await settled();
		const second = await tab();
		await second.open({ take: true });
		expect(second.stage).toBe('running');
		expect(second.progress.answers[0]).toEqual({ form: 'choice', picked: 1 });
		expect(second.progress.at).toBe(3);
		expect(second.progress.flagged[3]).toBe(true);
		expect(spentOf(second.progress)).toBe(7000);
	});

	test('after handing in hands in when it is opened again, as of then', async () => {
		const { tab, device } = setUp();
		const first = await tab();
		await first.open();
		device.appendOnce.mockImplementationOnce(() => new Promise(() => {}));
		first.handIn();
		await settled();
		const second = await tab();
		await second.open({ take: true });
		expect(second.stage).toBe('over');
		expect(second.progress.over).toEqual(first.progress.over);
		const [dead, alive] = device.appendOnce.mock.calls;
		expect(alive!.slice(0, 2)).toEqual(dead!.slice(0, 2));
	});
});

describe('two tabs with one test', () => {
	test('do not write over each other: the second says so, and can take it over', async () => {
		const { tab, store } = setUp();
		const [first, second] = [await tab(), await tab()];
		await first.open();
		await second.open();
		expect([first.stage, second.stage]).toEqual(['running', 'elsewhere']);
		first.act(picked(0));
		await settled();
		await second.open({ take: true });
		await settled();
		expect([first.stage, second.stage]).toEqual(['elsewhere', 'running']);
		expect(second.progress.answers[0]).not.toBeNull();
		second.act(picked(1));
		first.act(picked(2));
		await settled();
		const { answers } = (await store.get(untimed.id))!.progress;
		expect(answers.map((answer) => answer !== null)).toEqual([true, true, false, false, false]);
	});

	test('a tab that is closed leaves the test to the other', async () => {
		const { tab } = setUp();
		const [first, second] = [await tab(), await tab()];
		await first.open();
		first.close();
		await settled();
		await second.open();
		expect(second.stage).toBe('running');
	});
});

describe('the timer', () => {
	test('hands in as it stands when the minutes and the extra time are over', async () => {
		const { tab, device, live } = setUp(timed);
		const session = await tab();
		await session.open();
		session.act(picked(0));
		live(session, 89);
		expect(session.stage).toBe('running');
		expect(session.left).toBe(1000);
		live(session, 1);
		await settled();
		expect(session.stage).toBe('over');
		expect(session.progress.over).toMatchObject({ timeUp: true });
		expect(session.progress.answers[0]).not.toBeNull();
		expect(device.appendOnce).toHaveBeenCalledTimes(1);
	});

	test('is not moved by a clock that jumps a year ahead, nor by a phone that slept', async () => {
		const { tab, clock, live } = setUp(timed);
		const session = await tab();
		await session.open();
		live(session, 10);
		clock.now += 365 * DAY;
		session.act({ kind: 'tick' });
		expect(session.left).toBe(75_000);
		clock.now -= 3_600_000;
		session.act({ kind: 'tick' });
		expect(session.left).toBe(75_000);
		live(session, 5);
		expect(session.left).toBe(70_000);
	});

	test('waits while the test is not looked at', async () => {
		const { tab, live } = setUp(timed);
		const session = await tab();
		await session.open();
		live(session, 10);
		session.act({ kind: 'hide' });
		live(session, 600);
		session.act({ kind: 'show' });
		expect(session.left).toBe(80_000);
	});
});
