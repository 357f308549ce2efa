/** What every entry of a log has, whatever the log is of: who wrote it, and when. */
import * as z from 'zod/mini';
import { Moment } from './times.ts';

/** Which entry: the device that wrote it and its running number there, from 1 without gaps. */
export const EntryId = z.strictObject({
	device: z.string().check(z.regex(/^[0-9a-z]{8,32}$/)),
	seq: z.int().check(z.gte(1), z.lte(1e12))
});
export type EntryId = z.infer<typeof EntryId>;

export const Stamp = z.strictObject({
	...EntryId.shape,
	/** Epoch ms by the device's clock; corrected at most once, when the server first accepts it. */
	at: Moment,
	/** The learner's offset from UTC at that moment, in minutes east: days are counted with it. */
	offset: z.int().check(z.gte(-24 * 60), z.lte(24 * 60))
});
export type Stamp = z.infer<typeof Stamp>;

/** An entry of any log. Of which kinds there are is said by the log; every log has `undo`. */
export interface LogEntry extends Stamp {
	kind: string;
}

/** What a writer supplies of an entry; the log adds the rest. */
export type DraftOf<E extends LogEntry> = E extends E
	? Omit<E, 'device' | 'seq' | 'at' | 'offset'>
	: never;
