/** Anki's schema 11: its tables, and what stands in its one row of settings. */
import { modelsJson } from './out-models.ts';

export const SQL = {
	col: 'CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null)',
	notes:
		'CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null)',
	cards:
		'CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null)',
	revlog:
		'CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null)',
	graves: 'CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)'
} as const;

interface About {
	deck: number;
	title: string;
	/** Epoch seconds: four in the morning of the day from which days are counted. */
	crt: number;
	/** Epoch ms. */
	now: number;
	/** Minutes east of UTC. */
	offset: number;
	/** The chance of recall at which a card falls due; and weights fitted to the learner, if any. */
	retention: number;
	weights: readonly number[] | undefined;
}

/** The values of `col`, in the order of its columns. */
export function settingsRow({
	deck,
	title,
	crt,
	now,
	offset,
	retention,
	weights
}: About): (string | number | null)[] {
	const modified = Math.floor(now / 1000);
	return [
		null,
		crt,
		now,
		now,
		11,
		0,
		0,
		0,
		conf(deck, offset),
		modelsJson(deck, modified),
		JSON.stringify({
			1: deckOf(1, 'Default', modified),
			[deck]: deckOf(deck, title, modified, PRESET)
		}),
		JSON.stringify({
			1: preset(1, 'Default', modified),
			[PRESET]: {
				...preset(PRESET, 'Footnote', modified),
				desiredRetention: retention,
				...(weights && { fsrsParams6: weights })
			}
		}),
		'{}'
	];
}

/** Without `schedVer` Anki takes "good" of what is learnt for "hard" by its first scheduler. */
const conf = (deck: number, offset: number) =>
	JSON.stringify({
		schedVer: 2,
		sched2021: true,
		creationOffset: -offset,
		activeDecks: [deck],
		curDeck: deck,
		newSpread: 0,
		collapseTime: 1200,
		timeLim: 0,
		estTimes: true,
		dueCounts: true,
		curModel: null,
		nextPos: 1,
		sortType: 'noteFld',
		sortBackwards: false,
		addToCur: true,
		dayLearnFirst: false
	});

/** Anki keeps its own first preset whatever comes. */
const PRESET = 1_700_000_000_100;

const deckOf = (id: number, name: string, mod: number, conf = 1) => ({
	id,
	name,
	mod,
	usn: -1,
	lrnToday: [0, 0],
	revToday: [0, 0],
	newToday: [0, 0],
	timeToday: [0, 0],
	collapsed: false,
	browserCollapsed: false,
	dyn: 0,
	conf,
	extendNew: 0,
	extendRev: 0,
	desc: ''
});

const preset = (id: number, name: string, mod: number) => ({
	id,
	name,
	mod,
	usn: 0,
	maxTaken: 60,
	autoplay: true,
	timer: 0,
	replayq: true,
	dyn: false,
	new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
	rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
	lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 }
});
