import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

async function steps(count: number): Promise<void> {
	for (let step = 0; step < count; step++) await undefined;
}

test('one has it at a time, in the order in which they came, and nobody is forgotten', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(fc.record({ comes: fc.nat(5), stays: fc.nat(3) }), { maxLength: 20 }),
			async (visits) => {
				const turns = new Turns();
				const asked: number[] = [];
				const had: number[] = [];
				let inside = 0;
				await Promise.all(
					visits.map(async ({ comes, stays }, i) => {
						await steps(comes);
						asked.push(i);
						await turns.take();
						had.push(i);
						expect(++inside).toBe(1);
						await steps(stays);
						inside--;
						turns.give();
					})
				);
				expect(had).toEqual(asked);
			}
		)
	));
