/**
 * Pictures and sounds that are enclosed in a file. It is read twice: first it is seen which of them its texts show, then each
 * of those is looked at by itself, then the texts are read with what became of them.
 */
import type { Admitted, KeptMedium } from '#lib/deck/media/kept-medium.ts';
import {
	LONGEST_CREDIT,
	LONGEST_LICENSE,
	MOST_IN_DECK,
	MOST_TAKEN
} from '#lib/deck/media/limits.ts';
import { MEDIUM_MARKS, MEDIUM_NAME, mediumText } from '#lib/deck/media/name.ts';
import type { Medium } from '#lib/deck/schema/media.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { describedAs } from './described-as.ts';

/** Looks at the bytes of one, whatever they are called; says why it is none. */
export type Admit = (bytes: Uint8Array<ArrayBuffer>, file: string) => Promise<Admitted | Saying>;

/** Where one is in its file. */
export interface Enclosed {
	/** As the file calls it: a label, and never a path. */
	name: string;
	/** What it is known by among all of its file; absent: its name. */
	key?: string;
	unpack: () => Uint8Array | Saying;
}

/** What is written beside one. */
export interface Beside {
	alt: string;
	credit?: string | undefined;
	license?: string | undefined;
}

/** What stands for one in a text of the deck; or why it has no place there. */
export type PutMedium = (reference: string, beside: Beside) => string | Saying;

/** Bytes that are unpacked of all: a small file may be nothing but what unpacks to much. */
const MOST_UNPACKED = 2_000_000_000;
/** Of more nobody looks at the rest. */
const MOST = 4000;
const SHOWN = new RegExp(`\\]\\((${MEDIUM_NAME})(${MEDIUM_MARKS})\\)`, 'g');
const ADDRESS = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

export class Enclosures {
	readonly #wanted = new Map<string, Enclosed>();
	#became: Map<string, Admitted | Saying> | undefined;
	readonly #said = new Map<string, Medium>();
	readonly #kept = new Map<string, { medium: KeptMedium; key: string }>();
	readonly #byFile = new Set<string>();
	readonly #say: (saying: Saying) => string;

	constructor(say: (saying: Saying) => string) {
		this.#say = say;
	}

	/** Whether its texts show any. */
	get any(): boolean {
		return this.#wanted.size > 0;
	}

	/** What puts those of a file into texts. */
	from(find: (reference: string) => Enclosed | undefined): PutMedium {
		return (reference, beside) => {
			if (ADDRESS.test(reference)) return REASONS.remote;
			const found = find(reference);
			if (!found) return REASONS.noFile;
			const key = found.key ?? found.name;
			if (!this.#became) {
				if (this.#wanted.size < MOST) this.#wanted.set(key, found);
				return REASONS.picture;
			}
			const one = this.#became.get(key) ?? REASONS.mediaFull;
			return 'kept' in one ? this.#put(one, key, found.name, beside) : one;
		};
	}

	#put({ kept, said }: Admitted, key: string, file: string, beside: Beside): string {
		const { alt, byFile } = describedAs(beside.alt, file, said.type, this.#say);
		const credit = oneLine(beside.credit ?? '')
			.slice(0, LONGEST_CREDIT)
			.trim();
		const license = oneLine(beside.license ?? '')
			.slice(0, LONGEST_LICENSE)
			.trim();
		if (!this.#said.has(kept.name)) {
			const words = {
				alt,
				...(credit !== '' && { credit }),
				...(license !== '' && { license })
			};
			this.#said.set(kept.name, { ...said, ...words } as Medium);
			this.#kept.set(kept.name, { medium: kept, key });
		}
		if (byFile) this.#byFile.add(kept.name);
		return mediumText(kept.name, alt);
	}

	/** Looks at each that the texts show, one after the other: together they may be more than a phone can hold. */
	async look(admit: Admit): Promise<void> {
		const looking = this.#looking();
		for (let one = looking.next(); !one.done;) one = looking.next(await admit(...one.value));
	}

	/** The same where nothing has to be waited for. */
	lookNow(admit: (...one: Parameters<Admit>) => Admitted | Saying): void {
		const looking = this.#looking();
		for (let one = looking.next(); !one.done;) one = looking.next(admit(...one.value));
	}

	*#looking(): Generator<Parameters<Admit>, void, Admitted | Saying> {
		const became = new Map<string, Admitted | Saying>();
		const names = new Set<string>();
		let room = MOST_IN_DECK;
		let work = MOST_UNPACKED;
		for (const [key, { name, unpack }] of this.#wanted) {
			if (work <= 0) break;
			const bytes = unpack();
			// What is stopped on its way has cost as much as the largest.
			work -= bytes instanceof Uint8Array ? bytes.length : MOST_TAKEN;
			const one = bytes instanceof Uint8Array ? yield [new Uint8Array(bytes), name] : bytes;
			const size = 'kept' in one && !names.has(one.kept.name) ? one.kept.bytes.length : 0;
			if ('kept' in one && size <= room) names.add(one.kept.name);
			became.set(key, size > room ? REASONS.mediaFull : one);
			if (size <= room) room -= size;
		}
		this.#became = became;
	}

	/** What the deck says of those that a value shows. */
	saidIn(value: unknown): Record<string, Medium> {
		const shown = shownIn(value);
		return Object.fromEntries([...this.#said].filter(([name]) => shown.has(name)));
	}

	/** Those that a value shows. */
	keptIn(value: unknown): KeptMedium[] {
		const shown = shownIn(value);
		return [...this.#kept.values()].flatMap(({ medium }) => (shown.has(medium.name) ? medium : []));
	}

	/** How many that a value shows are described by nothing but the name of their file. */
	byFileIn(value: unknown): number {
		const shown = shownIn(value);
		return [...this.#byFile].filter((name) => shown.has(name)).length;
	}

	/** A text in which each is called as in its file: however it is drawn anew, it is the same. */
	asInFile(text: string): string {
		return text.replace(
			SHOWN,
			(_, name: string, marks: string) => `](${this.#kept.get(name)?.key ?? name}${marks})`
		);
	}
}

const shownIn = (value: unknown): ReadonlySet<string> =>
	new Set([...JSON.stringify(value ?? null).matchAll(SHOWN)].map(([, name]) => name!));
