import { describe, expect, it } from 'vitest';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import { StudyWriter } from './writer.ts';

const bury = (card: string): EntryDraft => ({ kind: 'bury', card });

const writerOf = (
	device: { append: (drafts: EntryDraft[]) => Promise<Entry[]> },
	wait: (ms: number) => Promise<void>,
	onChange: (writer: StudyWriter) => void = () => {}
) => {
	const writer: StudyWriter = new StudyWriter({
		append: device.append,
		onChange: () => onChange(writer),
		wait,
		report: () => {}
	});
	return writer;
};

/** A device that refuses so many times, then keeps what it is given. */
function refusing(times: number) {
	const kept: string[] = [];
	const append = async (drafts: EntryDraft[]) => {
		if (times-- > 0) throw new DOMException('disk full', 'QuotaExceededError');
		return drafts.map((draft): Entry => {
			kept.push('card' in draft ? draft.card : draft.kind);
			return { ...draft, device: 'test0000', seq: kept.length, at: 0, offset: 0 } as Entry;
		});
	};
	return { kept, append };
}

describe('StudyWriter', () => {
	it('tries again what the device refused, and says so meanwhile', async () => {
		const device = refusing(2);
		const states: string[] = [];
		const waits: number[] = [];
		const writer = writerOf(
			device,
			async (ms) => void waits.push(ms),
			({ unsaved, failing }) => states.push(`${unsaved} ${failing}`)
		);
		const entries = await writer.write([bury('a')]);
		expect(entries).toHaveLength(1);
		expect(device.kept).toEqual(['a']);
		expect(states).toEqual(['1 false', '1 true', '1 true', '0 false']);
		expect(waits).toEqual([1000, 2000]);
	});

	it('keeps what comes after a refusal behind it', async () => {
		const device = refusing(1);
		const retries: (() => void)[] = [];
		const writer = writerOf(device, () => new Promise((done) => retries.push(done)));
		const first = writer.write([bury('a')]);
		await Promise.resolve();
		await Promise.resolve();
		expect(writer.failing).toBe(true);
		const second = writer.write([bury('b')]);
		expect(device.kept).toEqual([]);
		retries.forEach((retry) => retry());
		await Promise.all([first, second]);
		expect(device.kept).toEqual(['a', 'b']);
		expect(writer.unsaved).toBe(0);
	});

	it('waits no longer than half a minute between attempts', async () => {
		const waits: number[] = [];
		const writer = writerOf(refusing(9), async (ms) => void waits.push(ms));
		await writer.write([bury('a')]);
		expect(Math.max(...waits)).toBe(30_000);
	});
});
