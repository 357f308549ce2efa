/** For tests of decks of one's own: pages of one browser, which share its disk. */
import 'fake-indexeddb/auto';
import type { Edit, EditDraft, Part } from '#lib/own/edit.ts';
import { pairValue } from '#lib/own/edit-fixtures.ts';
import { Decks } from '#lib/device/decks/decks.ts';
import { heldStash } from '#lib/device/log/held-stash.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import type { LogSlice, LogStore } from '#lib/device/log/store.ts';
import { Media } from '#lib/device/media/media.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { newLog } from '#lib/device/storage/database.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { isBehind } from './left-to-do.ts';
import { ownMarks } from './marks.ts';
import { ShelfStore } from './shelf-store.ts';
import { OwnDecks, type OwnDecksOptions } from './own-decks.ts';

/** A page that edits. */
export interface OwnPage {
	own: OwnDecks;
	decks: Decks;
	/** Lets the time pass that it wanted to wait. */
	wait: () => Promise<void>;
	/** It is left in good order. */
	close: () => void;
}

let browsers = 0;

const unreachable: typeof fetch = () => Promise.reject(new TypeError('no network'));

export const editStore = (name: string): IdbLogStore<Edit> =>
	new IdbLogStore<Edit>(new Connection({ name, migrations: [newLog] }));

/** A browser with nothing in it, whose pages come and go. */
export function newBrowser() {
	const name = `own-${browsers++}`;
	const storage = forgetful();
	const pages: OwnPage[] = [];
	let ticks = 1_000;
	/** What its clock shows, epoch ms. */
	let time = () => ticks++;

	/** A page that knows nothing of edits. */
	const study = (fetch: typeof globalThis.fetch = unreachable, release = 'r1') => {
		const shelf = new ShelfStore(new Connection({ name }));
		return { shelf, decks: new Decks({ store: shelf, release, fetch, onChange: () => {} }) };
	};

	/** Opens a page that edits. */
	async function visit({
		store = editStore(`${name}-edits`) as LogStore<Edit>,
		fetch = unreachable,
		release = 'r1',
		account = (() => undefined) as OwnDecksOptions['account'],
		post = undefined as OwnDecksOptions['post'],
		media = new Media(undefined) as OwnDecksOptions['media'],
		wanted = { want: async () => {} } as OwnDecksOptions['wanted']
	} = {}): Promise<OwnPage> {
		const due: (() => void)[] = [];
		const { shelf, decks } = study(fetch, release);
		const others = (work: (page: OwnPage) => unknown) =>
			pages.filter((other) => other !== page).map(work);
		const own = new OwnDecks({
			store,
			shelf,
			decks,
			stash: heldStash<Edit>(storage, 'held.'),
			marks: ownMarks(storage),
			fetch,
			storage,
			media,
			wanted,
			locks: undefined,
			account,
			...(post && { post }),
			release,
			now: () => time(),
			offset: () => 60,
			later: (work) => void due.push(work),
			tell: (gone) => void others(({ decks }) => decks.own({ gone })),
			onChange: () => {}
		});
		own.log.channel = {
			post: (slice: LogSlice<Edit>) =>
				void others(({ own }) => own.log.receive(structuredClone(slice))),
			close() {}
		};
		const wait = async () => {
			for (const work of due.splice(0)) work();
			await own.log.refresh();
			await own.shelved();
		};
		const close = () => {
			pages.splice(pages.indexOf(page), 1);
			own.log.leave();
			own.close();
		};
		const page: OwnPage = { own, decks, wait, close };
		pages.push(page);
		await own.log.open();
		return page;
	}
	const tell = (clock: () => number) => void (time = clock);
	return { visit, study, tell, storage, isBehind: () => isBehind(storage) };
}

export const DECK = 'own-00000000000000000001';

export const edit = (part: Part, value: unknown, deck = DECK): EditDraft => ({
	kind: 'edit',
	deck,
	part,
	value
});

/** What a deck rests on before it has a fact. */
export const basis = (title = 'Unit 3', deck = DECK): EditDraft[] => [
	edit({ of: 'head' }, { title, lang: 'fr' }, deck),
	edit({ of: 'source', id: 'list' }, { kind: 'record', title: 'My list' }, deck),
	edit({ of: 'entity', id: 'me' }, { kind: 'person', name: 'Me' }, deck)
];

export const fact = (id: string, left: string, right: string, deck = DECK): EditDraft =>
	edit({ of: 'fact', id }, pairValue(left, right), deck);
