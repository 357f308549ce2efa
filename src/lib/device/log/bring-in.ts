/** What the server's answer makes of a log: worked out apart from where the log is kept. */
import { canonical } from '#lib/memory/log/canonical.ts';
import type { EntryId, LogEntry } from '#lib/memory/log/stamp.ts';
import { newDeviceId } from '#lib/device/storage/device-id.ts';
import { knows, withIds, type KnownIds } from './known-ids.ts';
import { keyOf, type Ahead, type Incoming, type Outgoing, type SyncMark } from './store.ts';

export { withIds };

/** The part of a log's head that syncing is about. */
export interface SyncHead {
	device: string;
	nextSeq: number;
	end: number;
	sync?: SyncMark;
	edition?: number;
	replacedFrom?: number;
	formerly?: string[];
	ahead?: string;
}

/** Where an account's syncing stands: at the beginning if it was another's so far. */
export const markFor = ({ sync }: Pick<SyncHead, 'sync'>, account: string): SyncMark =>
	sync?.account === account ? sync : { account, sent: 0, position: 0, refused: 0 };

/**
 * The first of some unsent entries that can go in one message: those of one writer, as the server puts
 * that writer's clock right.
 */
export function firstRun<E extends LogEntry>(
	head: SyncHead,
	mark: SyncMark,
	unsent: readonly E[]
): Outgoing<E> {
	const own = new Set([head.device, ...(head.formerly ?? [])]);
	const again = Math.max(0, (mark.again ?? 0) - mark.sent);
	// Times that were put right once are right: nobody's clock is behind them any more.
	const nobody = again > 0 ? newDeviceId() : undefined;
	const writerOf = ({ device }: EntryId) => nobody ?? (own.has(device) ? device : undefined);
	if (again > 0) unsent = unsent.slice(0, again);
	const [first] = unsent;
	const stop = first ? unsent.findIndex((entry) => writerOf(entry) !== writerOf(first)) : 0;
	const entries = stop < 0 ? [...unsent] : unsent.slice(0, stop);
	return {
		writer: (first && writerOf(first)) ?? head.device,
		since: mark.position,
		...(mark.lineage !== undefined && { lineage: mark.lineage }),
		end: mark.sent + entries.length,
		entries
	};
}

/** More entries than a learner makes before signing in are more than need be looked through. */
const FEW = 500;

/** The head of a log that something stands ahead of; undefined where it may not. */
export function headWithAhead<H extends SyncHead>(
	head: H,
	{ account }: Ahead,
	entries: readonly EntryId[]
): H | undefined {
	const own = new Set([head.device, ...(head.formerly ?? [])]);
	if (
		markFor(head, account).position > 0 ||
		head.end > FEW ||
		!entries.every(({ device }) => own.has(device))
	)
		return undefined;
	return { ...head, ahead: account, edition: (head.edition ?? 0) + 1 };
}

/** What is to be changed in the log. */
export interface Changes<H, E> {
	head: H;
	/** Entries to be put in place of ours under the same id. */
	replaced: ReadonlyMap<string, E>;
	/** Entries to be added, in this order. */
	added: E[];
}

/**
 * @param unsent all entries from what had been sent before on
 * @param known the ids of all entries
 */
export function changesBy<H extends SyncHead, E extends LogEntry>(
	head: H,
	incoming: Incoming<E>,
	{ unsent, known }: { unsent: readonly E[]; known: KnownIds }
): Changes<H, E> {
	const mark = markFor(head, incoming.account);
	const ours = new Map(unsent.map((entry) => [keyOf(entry), entry]));
	const replaced = new Map<string, E>();
	const lost: E[] = [];
	for (const theirs of incoming.standing) {
		const own = ours.get(keyOf(theirs));
		if (!own) continue;
		replaced.set(keyOf(theirs), theirs);
		if (canonical({ ...own, at: 0 }) !== canonical({ ...theirs, at: 0 })) lost.push(own);
	}
	const fresh: E[] = [];
	let ids = known;
	for (const entry of incoming.entries) {
		if (knows(ids, entry)) continue;
		ids = withIds(ids, [entry]);
		fresh.push(entry);
	}
	// A copy of another device, which goes on under the same name: one of them needs a new one.
	const device = lost.length > 0 ? newDeviceId() : head.device;
	const again = lost.length > 0 ? anew(lost, unsent, device) : [];
	// With nothing left to send, what came is not sent back; what is written anew comes after it.
	const sent = incoming.sent === head.end ? head.end + fresh.length : incoming.sent;
	const { ahead, ...rest } = head;
	const waits = ahead === incoming.account && incoming.more;
	const next = {
		...rest,
		...(waits && { ahead }),
		sync: {
			account: incoming.account,
			...(incoming.anew
				? { sent: 0, again: Math.max(incoming.sent, mark.again ?? 0) }
				: {
						sent: Math.max(sent, mark.sent),
						...(mark.again !== undefined && { again: mark.again })
					}),
			position: incoming.anew ? incoming.position : Math.max(incoming.position, mark.position),
			...(incoming.lineage !== undefined && { lineage: incoming.lineage }),
			refused: incoming.anew ? 0 : mark.refused + incoming.refused
		},
		...((replaced.size > 0 || (ahead && !waits)) && { edition: (head.edition ?? 0) + 1 }),
		...(replaced.size > 0 && {
			replacedFrom: Math.min(head.replacedFrom ?? mark.sent, mark.sent)
		}),
		...(device !== head.device && {
			device,
			nextSeq: again.length + 1,
			formerly: [...(head.formerly ?? []), head.device].slice(-FORMER)
		})
	} as H;
	return { head: next, replaced, added: [...fresh, ...again] };
}

/**
 * What was lost, written anew under another name, and what refers to it: the undo of an answer has gone
 * to the server as the undo of whatever is there under the answer's id.
 */
function anew<E extends LogEntry>(lost: readonly E[], unsent: readonly E[], device: string): E[] {
	const ids = new Map(lost.map((entry, i) => [keyOf(entry), { device, seq: i + 1 }]));
	let seq = 0;
	const again = (entry: E): E => {
		const id = { device, seq: ++seq };
		const aim = aimOf(entry);
		const target = aim && ids.get(aim);
		return target ? { ...entry, ...id, target } : { ...entry, ...id };
	};
	const written = lost.map(again);
	const astray = unsent.filter((entry) => ids.has(aimOf(entry) ?? '') && !ids.has(keyOf(entry)));
	const mended = astray.flatMap((entry) => {
		const { device: writer, seq: number, at, offset } = entry;
		const undo = {
			kind: 'undo',
			target: { device: writer, seq: number },
			device,
			seq: ++seq,
			at,
			offset
		} as unknown as E;
		return [undo, again(entry)];
	});
	return [...written, ...mended];
}

/** The key of the entry that one is about, also where only a newer release knows how. */
function aimOf(entry: LogEntry): string | undefined {
	const { device, seq } = Object('target' in entry && entry.target) as Partial<EntryId>;
	return device === undefined || seq === undefined ? undefined : keyOf({ device, seq });
}

/** Names that are remembered: entries of older ones were sent long ago. */
const FORMER = 20;
