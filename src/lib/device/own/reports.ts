/**
 * Mistakes that were reported here, on their way to whoever made the deck, and what came of them. The report itself is
 * an entry of the log; here is what it takes to send it once, whenever there is a network, and to ask about it.
 */
import { Outcome } from '#lib/class/decks/deck-report.ts';
import type { EntryId } from '#lib/memory/log/stamp.ts';
import { newDeviceId } from '#lib/device/storage/device-id.ts';

/** How a report stands: not sent yet, sent, or what its maker says; `none`: nobody is there to take it. */
export type Standing = 'waiting' | 'sent' | 'none' | Outcome;

interface Kept {
	to: { address: string } | { deck: string };
	fact: string;
	/** Gone once it was sent: the log has it. */
	text?: string;
	receipt: string;
	standing: Standing;
}

interface ReportsOptions {
	fetch: typeof globalThis.fetch;
	storage: Storage;
	/** Something stands otherwise than before. */
	onChange: () => void;
}

/** Under which they are kept; another shape would get another name. */
const KEPT = 'footnote.reports';
/** Of older ones nobody asks any more. */
const MOST = 100;
const STANDINGS: ReadonlySet<unknown> = new Set<Standing>([
	'waiting',
	'sent',
	'none',
	'right',
	'thanks',
	'no'
]);

export class Reports {
	readonly #options: ReportsOptions;
	#underWay: Promise<void> | undefined;

	constructor(options: ReportsOptions) {
		this.#options = options;
	}

	/** How a report stands; undefined for one that was not for anybody else. */
	standing(id: EntryId): Standing | undefined {
		return this.#kept()[keyOf(id)]?.standing;
	}

	/** Whether anything is to be sent, or may be answered. */
	waits(): boolean {
		return Object.values(this.#kept()).some(
			({ standing }) => standing === 'waiting' || standing === 'sent'
		);
	}

	/** A report is in the log: it goes out as soon as it can. */
	async add(id: EntryId, report: Pick<Kept, 'to' | 'fact'> & { text: string }): Promise<void> {
		const kept: Kept = { ...report, receipt: newDeviceId(), standing: 'waiting' };
		this.#keep({ ...this.#kept(), [keyOf(id)]: kept });
		await this.bring();
	}

	/** It was taken back: what was not sent is not sent. */
	forget(id: EntryId): void {
		const { [keyOf(id)]: _, ...others } = this.#kept();
		this.#keep(others);
	}

	/** Sends what waits, and asks what came of the others. Resolves in any case. */
	bring(): Promise<void> {
		this.#underWay ??= this.#bring().finally(() => (this.#underWay = undefined));
		return this.#underWay;
	}

	async #bring(): Promise<void> {
		for (const [key, { to, fact, text, receipt, standing }] of Object.entries(this.#kept())) {
			if (standing !== 'waiting') continue;
			const reply = await this.#post('/api/reports', { to, fact, text, receipt });
			if (reply === undefined) break;
			// Where nobody takes it, asking again changes nothing; all else may be other tomorrow.
			if (reply.ok || reply.status === 404 || reply.status === 400)
				this.#become(key, reply.ok ? 'sent' : 'none');
		}
		const sent = Object.entries(this.#kept()).filter(([, { standing }]) => standing === 'sent');
		if (sent.length === 0) return;
		const receipts = sent.map(([, { receipt }]) => receipt);
		const reply = await this.#post('/api/reports/outcomes', { receipts });
		const { outcomes } = Object(reply?.ok && reply.json) as { outcomes?: unknown };
		if (!Array.isArray(outcomes)) return;
		sent.forEach(([key], i) => {
			const came = Outcome.safeParse(outcomes[i]).data;
			if (came) this.#become(key, came);
		});
	}

	async #post(path: string, body: object) {
		try {
			const response = await this.#options.fetch(path, {
				method: 'POST',
				headers: { accept: 'application/json', 'content-type': 'application/json' },
				body: JSON.stringify(body)
			});
			const { ok, status } = response;
			return { ok, status, json: (await response.json()) as unknown };
		} catch {
			return undefined;
		}
	}

	#become(key: string, standing: Standing): void {
		const kept = this.#kept();
		const { text: _, ...report } = kept[key] ?? {};
		// It may have been taken back meanwhile.
		if (kept[key]) this.#keep({ ...kept, [key]: { ...(report as Kept), standing } });
	}

	/** Whatever else stands there, of another release or cut short, is as good as nothing. */
	#kept(): Record<string, Kept> {
		try {
			const read: unknown = JSON.parse(this.#options.storage.getItem(KEPT) ?? '{}');
			return Object.fromEntries(
				Object.entries(Object(read) as Record<string, Kept | null>).flatMap(([key, one]) =>
					one && STANDINGS.has(one.standing) ? [[key, one]] : []
				)
			);
		} catch {
			return {};
		}
	}

	#keep(kept: Record<string, Kept>): void {
		try {
			const latest = Object.entries(kept).slice(-MOST);
			this.#options.storage.setItem(KEPT, JSON.stringify(Object.fromEntries(latest)));
		} catch {
			// The report is in the log; it is only not sent.
		}
		this.#options.onChange();
	}
}

const keyOf = ({ device, seq }: EntryId): string => `${device} ${seq}`;
