/** Why something is not in a deck as it was: each reason once, so that it is counted as one. */
import { say, type Given, type Saying } from '#lib/deck/saying.ts';

export const REASONS = {
	oneSide: say`has one side only`,
	noAnswer: say`has no right answer`,
	noQuestion: say`has no question`,
	nothingAsked: say`is text that asks nothing`,
	essay: say`asks for an essay, which nobody can mark here`,
	unreadable: say`cannot be read`,
	tooLong: say`is longer than a card may be`,
	noCard: say`does not fit on a card`,
	twice: say`is there already`,
	tooMany: say`is more than a deck holds (20,000): bring the rest as a second deck`,
	picture: say`pictures are left out`,
	sound: say`sounds and films are left out`,
	remote: say`pictures and sounds at other addresses are not fetched`,
	noFile: say`a picture or sound is not in the file`,
	notMedium: say`a file is no picture or sound that is known here`,
	svg: say`an SVG is a small program rather than a picture, and is left out`,
	mediumLarge: say`a picture or sound is too large`,
	mediumTells: say`a picture tells where or by whom it was made, which cannot be cut out here`,
	mediumBroken: say`a picture or sound is damaged`,
	mediaFull: say`more than 100 MB of pictures and sounds, or 4,000 of them, do not fit in a deck`,
	byFile: say`a picture or sound is described by the name of its file`,
	twoSides: say`only cards of two sides show pictures: its words are kept`,
	media: say`pictures and sounds are kept as their words`,
	notHere: say`a picture or sound is not on this device`,
	formatting: say`some formatting is left out`,
	table: say`a table is kept as lines of text`,
	link: say`a link is kept as its words`,
	weights: say`an answer that is right in part counts as wrong`,
	wrongAnswers: say`wrong answers are left out`,
	furtherWrong: say`further wrong answers are left out`,
	reasonless: say`wrong answers without a reason are left out`,
	hint: say`a hint is left out`,
	tags: say`tags are not kept`,
	tagsCut: say`some tags are cut short or left out`,
	tagSigns: say`signs or blanks in tags read otherwise`,
	otherAnswers: say`further right answers are left out`,
	otherSides: say`further sides are left out`,
	otherLanguages: say`of texts in several languages one is kept`,
	hiddenSheet: say`is a sheet that is hidden`,
	columns: say`further columns are kept as a note`,
	scheduling: say`when it was to be asked next is not kept`,
	gapsTogether: say`gaps that were asked together are kept as front and back`,
	marks: say`what is marked or hidden in a picture is not to be seen`,
	shape: say`a shape that hides something is kept as its box`,
	written: say`words that were written into a picture stand beside it`,
	masks: say`some of what hides parts of a picture is left out`,
	gapsApart: say`gaps that were asked together are asked one by one`,
	regions: say`marks nothing in the picture: the place is said in words`,
	occlusion: say`hides parts of a picture that cannot be read`,
	byHand: say`a day that was set by hand is not kept`,
	orphan: say`answers to cards that are not in the deck are left out`,
	preset: say`the chance of recall and the weights by which it was planned count only where nothing was answered here before`,
	presets: say`of several ways in which it was planned that of most cards counts, and only where nothing was answered here before`,
	ahead: say`answers that were given ahead of time, for practice, are left out`,
	asText: say`is kept as front and back`
} as const satisfies Record<string, Saying>;

/** Why a picture or a sound has no place in a text. */
export const OF_MEDIA: ReadonlySet<Saying> = new Set([
	REASONS.picture,
	REASONS.sound,
	REASONS.remote,
	REASONS.noFile,
	REASONS.notMedium,
	REASONS.svg,
	REASONS.mediumLarge,
	REASONS.mediumTells,
	REASONS.mediumBroken,
	REASONS.mediaFull
]);

/** What is wrong with a whole file. */
export const BROKEN = {
	unknown: say`the file is of no format that Footnote reads: export it as a table (CSV) or as an Anki package, and bring that`,
	nothing: say`nothing to learn was found in it`,
	damaged: say`the file is damaged`,
	doctype: say`the file declares entities (DOCTYPE), which Footnote does not read`,
	depth: say`the file is nested too deeply`,
	encrypted: say`the file is encrypted`,
	slow: say`it takes too long to read`,
	unpacks: say`the file unpacks to more than Footnote reads`,
	newer: say`the file was made by a newer Anki than Footnote knows`
} as const satisfies Record<string, Saying>;

/** Where a record stands. */
export const PLACES = {
	line: (count: number): Saying => say`line ${plain(count)}`,
	row: (count: number): Saying => say`row ${plain(count)}`,
	question: (count: number): Saying => say`question ${plain(count)}`,
	note: (id: string): Saying => say`note ${id}`,
	file: (name: string): Saying => say`${name}`
};

/** A place is found by its number as editors show it, without separators. */
const plain = (count: number): Given => String(count);
