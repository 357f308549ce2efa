/** What the last check against ts-fsrs found on this device: for the line on Progress, and for a report. */
import * as z from 'zod/mini';
import type { Checked } from '#lib/memory/reference/check-cards.ts';
import { DAY } from '#lib/memory/day.ts';

const KEY = 'footnote.check.1';

const Kept = z.object({
	/** When, epoch ms; by which release; the how many-th. */
	at: z.number(),
	release: z.string(),
	turn: z.int().check(z.nonnegative(), z.lte(1e6)),
	cards: z.int().check(z.nonnegative()),
	answers: z.int().check(z.nonnegative()),
	/** As it was found, for whoever looks into it. */
	differ: z.array(z.unknown()).check(z.maxLength(100))
});
export type KeptCheck = z.infer<typeof Kept>;

/** Between two checks, unless the app was updated. */
const PAUSE = 7 * DAY;

/** As it was kept; undefined for what is none. */
export function checkFrom(json: unknown): KeptCheck | undefined {
	return Kept.safeParse(json).data;
}

export function readCheck(storage: Pick<Storage, 'getItem'>): KeptCheck | undefined {
	try {
		return checkFrom(JSON.parse(storage.getItem(KEY) ?? 'null'));
	} catch {
		return undefined;
	}
}

/** Where the browser keeps nothing, it is checked again the next time. */
export function keepCheck(storage: Pick<Storage, 'setItem'>, check: KeptCheck): void {
	try {
		storage.setItem(KEY, JSON.stringify(check));
	} catch {
		return;
	}
}

/** After an update, and every week; a clock that was ahead stops none. */
export const isCheckDue = (
	last: KeptCheck | undefined,
	{ now, release }: { now: number; release: string }
): boolean => !last || last.release !== release || Math.abs(now - last.at) >= PAUSE;

/** The how many-th check the next one is, counted from 0. */
export const nextTurn = (last: KeptCheck | undefined): number => ((last?.turn ?? -1) + 1) % 1e6;

/** What was found, as it is kept. */
export const keptFrom = (
	checked: Checked,
	last: KeptCheck | undefined,
	{ now, release }: { now: number; release: string }
): KeptCheck => ({ at: now, release, turn: nextTurn(last), ...checked });
