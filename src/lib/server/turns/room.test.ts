import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TooBusy } from './fair-gate.ts';
import { Room, type Place } from './room.ts';
import type { Asker } from './turn-queue.ts';

const LIMITS = { bytes: 100, mostWaiting: 20, longestWait: 10_000, patience: 2000 };

const from = (network: string, account = network): Asker => ({ network, account });

/** Enters, and notes who got in, was put out, or was told to come again. */
function people(room: Room) {
	const got: string[] = [];
	const places = new Map<string, Place>();
	async function enter(name: string, who: Asker, bytes: number) {
		try {
			places.set(name, await room.enter(who, bytes, () => got.push(`${name} out`)));
			got.push(name);
		} catch (thrown) {
			if (!(thrown instanceof TooBusy)) throw thrown;
			got.push(`${name} busy`);
		}
	}
	return { got, enter, leave: (name: string) => places.get(name)!.leave(), places };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('room for what is large', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test('is no more than there is; who comes then waits until somebody leaves', async () => {
		const { got, enter, leave } = people(new Room(LIMITS));
		for (const name of ['a', 'b', 'c', 'd', 'e']) void enter(name, from(name), 25);
		await settle();
		expect(got).toEqual(['a', 'b', 'c', 'd']);
		leave('b');
		leave('b');
		await settle();
		expect(got).toEqual(['a', 'b', 'c', 'd', 'e']);
	});

	test('is never all one account’s, nor all one network’s', async () => {
		const { got, enter, leave } = people(new Room(LIMITS));
		for (let n = 0; n < 8; n++) void enter(`school ${n}`, from('school', `pupil ${n % 2}`), 20);
		await settle();
		expect(got, 'one of each of the two, and no second').toEqual(['school 0', 'school 1']);
		void enter('home', from('home'), 20);
		await settle();
		expect(got).toContain('home');
		leave('school 0');
		await settle();
		expect(got).toContain('school 2');
	});

	test('is had alone by what is larger than a share, or than all of it', async () => {
		const { got, enter } = people(new Room(LIMITS));
		void enter('huge', from('home'), 1000);
		void enter('small', from('school'), 1);
		await settle();
		expect(got).toEqual(['huge']);
	});

	test('goes by turns: a crowd keeps nobody waiting behind it', async () => {
		const { got, enter, leave } = people(new Room({ ...LIMITS, bytes: 40 }));
		void enter('first', from('elsewhere'), 40);
		for (let n = 0; n < 10; n++) void enter(`crowd ${n}`, from('crowd'), 40);
		void enter('alone', from('alone'), 40);
		await settle();
		leave('first');
		await settle();
		leave('crowd 0');
		await settle();
		expect(got).toEqual(['first', 'crowd 0', 'alone']);
	});

	test('where too many wait, whoever has the most waiting comes again', async () => {
		const { got, enter } = people(new Room({ ...LIMITS, mostWaiting: 5 }));
		await enter('all', from('elsewhere'), 100);
		for (let n = 0; n < 6; n++) void enter(`crowd ${n}`, from('crowd'), 10);
		void enter('alone', from('alone'), 10);
		await settle();
		expect(got).toEqual(['all', 'crowd 5 busy', 'crowd 4 busy']);
	});

	test('nobody waits for ever', async () => {
		const { got, enter, places } = people(new Room(LIMITS));
		void enter('all', from('elsewhere'), 100);
		void enter('late', from('home'), 10);
		for (let n = 0; n < 11; n++) {
			await vi.advanceTimersByTimeAsync(1000);
			places.get('all')!.moved();
		}
		expect(got).toEqual(['all', 'late busy']);
	});

	test('a place on which nothing moves is taken away, once somebody waits', async () => {
		const { got, enter } = people(new Room(LIMITS));
		void enter('stuck', from('elsewhere'), 100);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(got).toEqual(['stuck']);
		void enter('next', from('home'), 10);
		await vi.advanceTimersByTimeAsync(1000);
		expect(got).toEqual(['stuck', 'stuck out', 'next']);
	});
});
