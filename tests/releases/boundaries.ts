/**
 * Every module with a schema of objects, by who writes what it reads. A new one fails `boundaries.test.ts` until
 * it stands here; what other releases write stands here with a sample, and with what reads it.
 */
import { checkClasses } from '#lib/device/exams/class-check.ts';
import { checkDeck, checkList } from '#lib/device/decks/check.ts';
import { checkFrom } from '#lib/device/fit/kept-check.ts';
import { InFile } from '#lib/device/media/media-text.ts';
import { endpointFrom } from '#lib/device/model/endpoint.ts';
import { Backup } from '#lib/device/log/backup-format.ts';
import { DeckReport, Receipts, Settling } from '#lib/class/decks/deck-report.ts';
import { EditedAs } from '#lib/class/decks/edited-as.ts';
import { Complaint, PublicationChange, ToPublish } from '#lib/class/decks/publication.ts';
import { publishedDeck } from '#lib/own/follow/published-deck.ts';
import { moonDeck } from '#lib/class/decks/moon-deck.ts';
import { GivenTest, TestTime } from '#lib/class/tests/class-test.ts';
import { SentAnswers } from '#lib/class/tests/sent-answers.ts';
import { checkEntry } from '#lib/memory/log/check-entry.ts';
import { Beginning, Push } from '#lib/memory/log/exchange.ts';
import { AskMedia, MediaLacking, MediumArrived } from '#lib/own/media/exchange.ts';
import { checkEdit } from '#lib/own/check-edit.ts';
import { SAMPLES } from '#lib/memory/log/kind-samples.ts';
import { readDeck } from '#lib/deck/read-deck.ts';
import { loosened } from '#lib/releases/loosened.ts';
import { readBody } from '#lib/releases/stored-body.ts';
import { Wanted } from '#lib/server/reminders/wanted.ts';
import { BODIES } from '#lib/server/database/bodies.ts';

/** Files and forms that people write: strict, with a message that says what to put right. */
export const PEOPLE = [
	'lib/deck/file/media-files.ts',
	'lib/deck/schema.ts',
	'lib/deck/schema/claim.ts',
	'lib/deck/schema/evidence.ts',
	'lib/deck/schema/media.ts',
	'lib/deck/schema/things.ts',
	'lib/deck/schema/when.ts',
	'lib/server/decks/deck-upload.ts',
	'routes/(site)/join/+page.server.ts',
	'routes/(site)/join/[code]/+page.server.ts',
	'routes/(site)/join/card/+page.server.ts',
	'routes/(site)/teach/+page.server.ts',
	'routes/(site)/teach/[class]/+page.server.ts',
	'routes/(site)/teach/[class]/roster/+page.server.ts',
	'routes/(site)/teach/[class]/teachers/+page.server.ts',
	'routes/(site)/teach/[class]/tests/[test]/+page.server.ts',
	'routes/(site)/teach/[class]/tests/[test]/preview/+page.server.ts',
	'routes/(site)/teach/[class]/tests/[test]/questions/+page.server.ts',
	'routes/teach/[class]/cards/+page.server.ts'
];
/** Kinds of facts, wherever they stand. */
export const FACTS = /^lib\/deck\/(?:schema\/facts|kinds)/;

/** Good for some minutes, and for the server that made it; or asked by a page of the same server. */
export const SAME_RELEASE = ['lib/server/accounts/challenges.ts', 'routes/api/passkeys/+server.ts'];

/** Written by a language model: each fact that is none is left out, whatever release asks for it. */
export const MODELS = ['lib/article/asked/proposed.ts'];

/** Written strictly here, read loosely where the samples below say so. */
export const RELEASES = [
	'lib/class/assignment.ts',
	'lib/class/decks/deck-report.ts',
	'lib/class/decks/edited-as.ts',
	'lib/class/decks/publication.ts',
	'lib/class/tests/answer-shape.ts',
	'lib/class/tests/class-test-reviews.ts',
	'lib/class/tests/class-test.ts',
	'lib/class/tests/mark-change.ts',
	'lib/class/tests/pupil-test.ts',
	'lib/class/tests/sent-answers.ts',
	'lib/deck/listing.ts',
	'lib/device/articles/drafts.ts',
	'lib/device/decks/check.ts',
	'lib/device/exams/class-check.ts',
	'lib/device/fit/kept-check.ts',
	'lib/device/log/backup-format.ts',
	'lib/device/media/media-text.ts',
	'lib/device/model/endpoint.ts',
	'lib/device/tests/begin-class-test.ts',
	'lib/exam/test/asked-item.ts',
	'lib/exam/test/class-clock.ts',
	'lib/memory/log/check-entry.ts',
	'lib/memory/log/entry.ts',
	'lib/memory/log/exam-plan.ts',
	'lib/memory/log/exam-result.ts',
	'lib/memory/log/exchange.ts',
	'lib/memory/log/stamp.ts',
	'lib/memory/log/test-record.ts',
	'lib/own/edit.ts',
	'lib/own/follow/published-deck.ts',
	'lib/own/media/exchange.ts',
	'lib/question/asked-question.ts',
	'lib/server/backup/restore.ts',
	'lib/server/database/bodies.ts',
	'lib/server/reminders/wanted.ts'
];

export interface Boundary {
	/** A message or something stored, as this release writes it. */
	sample: unknown;
	/** What a reader keeps of it; undefined, or `newer`, where this release can do nothing with it. */
	read: (json: unknown) => unknown;
	/** Absent: it is stored or sent on, and nothing of it may be lost. */
	readOnly?: true;
}

const covers = [{ deck: 'd', sections: ['one'] }];
const assignment = {
	title: 'Blocs',
	covers,
	start: '2026-11-02',
	due: '2026-12-01',
	exam: '2026-12-02',
	questions: 20,
	minutes: 10,
	target: 0.8,
	forms: 'all'
};
const test = {
	title: 'Monday',
	covers,
	questions: 2,
	minutes: 10,
	forms: ['pick'],
	opens: 1,
	closes: 2,
	zone: 'Europe/Berlin',
	shuffled: true,
	clock: 'running',
	results: 'closed'
};
const asked = {
	prompt: 'Which?',
	given: { text: 'A', quote: true, lang: 'en' },
	lang: 'en',
	dir: 'ltr'
};
const expects = { kind: 'date', exact: 'year' };
const text = { text: 'A', lang: 'en', quote: true };
const given = {
	member: 'member0001',
	title: 'Monday',
	questions: [
		{ ...asked, form: 'choice', options: [text] },
		{ ...asked, form: 'true-false', claim: text },
		{ ...asked, form: 'match', rows: [text], answers: [text], places: 1 },
		{ ...asked, form: 'typed', expects },
		{ ...asked, form: 'cloze', parts: [{ text: 'A' }, { blank: true, hint: 'B' }], expects },
		{ ...asked, form: 'list', count: 3 },
		{ ...asked, form: 'map', map: 'world', count: 1, named: [{ iso: 'DE', text: 'Germany' }] }
	].map((question) => ({ question, title: 'A deck' })),
	now: 1,
	time: { kind: 'looked-at', ends: 2, minutes: 3 }
};
const pupilClass = {
	class: 'class00001',
	name: '7b',
	nickname: 'Ada',
	state: 'in',
	extra: 25,
	assignments: [{ ...assignment, id: 'assigned0001' }],
	tests: [
		{
			id: 'testtest01',
			title: 'Monday',
			questions: 2,
			minutes: 10,
			left: 5,
			clock: 'running',
			opens: 1,
			closes: 2,
			zone: 'UTC',
			phase: 'open',
			begun: true,
			handedIn: 3,
			late: false,
			resultsFrom: 4,
			graded: false
		}
	]
};
const answers = {
	member: 'member0001',
	answers: [
		{ form: 'choice', picked: 1 },
		{ form: 'true-false', said: true },
		{ form: 'multi-select', picked: [1] },
		{ form: 'order', placed: [1, null] },
		{ form: 'typed', text: 'a', hinted: false },
		{ form: 'list', entries: ['a'] },
		{ form: 'map', tapped: ['DE'] },
		null
	],
	times: [1, 1, 1, 1, 1, 1, 1, 1],
	begun: 1,
	finished: 2,
	timeUp: false
};
const listing = {
	id: 'd',
	title: 'D',
	summary: 'S',
	lang: 'en',
	dir: 'rtl',
	facts: 1,
	cards: 1,
	version: 'v'
};
const paperItem = {
	question: { form: 'choice', cards: ['d/f/a'], prompt: 'Which?' },
	deck: 'd',
	title: 'D',
	cards: [{ id: 'd/f/a', revision: 0 }],
	footnote: { statement: 'It is.' },
	others: []
};
const edit = {
	device: 'samples00000',
	seq: 1,
	at: 1,
	offset: 60,
	kind: 'edit',
	deck: 'own-00000000000000000001',
	part: { of: 'fact', id: 'one' },
	value: { kind: 'statement', text: 'It is so' },
	batch: 'batch00001'
};
const push = { device: 'samples00000', now: 1, since: 0, entries: [SAMPLES.review] };
const deck = JSON.parse(JSON.stringify(moonDeck({ was: '1969-07-21' }))) as { id: string };

const body = (name: keyof typeof BODIES) => (json: unknown) => {
	const read = readBody(BODIES[name] as (typeof BODIES)['assignment.body'], json);
	return read.as === 'read' ? read.body : read.as === 'newer' ? 'newer' : undefined;
};
const by =
	(schema: { safeParse: (json: unknown) => { data?: unknown } }) =>
	(json: unknown): unknown =>
		schema.safeParse(json).data;

export const BOUNDARIES: Readonly<Record<string, Boundary>> = {
	'a deck on its way to a phone': {
		sample: deck,
		read: async (json) => {
			const read = await checkDeck(json, deck.id);
			return typeof read === 'object' ? (read.source ?? read.deck) : read;
		}
	},
	'the list of decks': {
		sample: [listing],
		read: checkList
	},
	'a pupil’s classes': { sample: [pupilClass], read: (json) => checkClasses(json, []) },
	'a class test that is begun': { sample: given, read: by(loosened(GivenTest)) },
	'how much time is left': { sample: { now: 1, ends: 2 }, read: by(loosened(TestTime)) },
	'what is handed in': { sample: answers, read: by(SentAnswers) },
	'a deck that is to be published': {
		sample: { own: edit.deck, deck, seen: 'f'.repeat(64), corrections: true },
		read: by(loosened(ToPublish)),
		readOnly: true
	},
	'what is done with a published deck': {
		sample: { id: 'via-00000000000000000001', change: { do: 'back', version: 'f'.repeat(32) } },
		read: by(loosened(PublicationChange)),
		readOnly: true
	},
	'which pictures and sounds an account is to have': {
		sample: { names: [`p40x30-${'a'.repeat(40)}`], followed: ['a'.repeat(26)] },
		read: by(loosened(AskMedia)),
		readOnly: true
	},
	'which of them it lacks': {
		sample: { lacks: [{ name: `s-${'a'.repeat(40)}`, arrived: 196_608 }] },
		read: by(MediaLacking),
		readOnly: true
	},
	'how far one of them has come': {
		sample: { arrived: 196_608, whole: false },
		read: by(MediumArrived),
		readOnly: true
	},
	'a deck that is edited from now on': {
		sample: { as: `own-${'a'.repeat(20)}` },
		read: by(loosened(EditedAs)),
		readOnly: true
	},
	'a complaint': {
		sample: { text: 'It is an insult.' },
		read: by(loosened(Complaint)),
		readOnly: true
	},
	'a mistake that is reported': {
		sample: {
			to: { address: 'a'.repeat(26) },
			fact: 'one',
			text: 'It is not so.',
			receipt: 'r'.repeat(20)
		},
		read: by(loosened(DeckReport)),
		readOnly: true
	},
	'what a maker says to it': {
		sample: { report: 'r'.repeat(16), outcome: 'right' },
		read: by(loosened(Settling)),
		readOnly: true
	},
	'what is asked about reports': {
		sample: { receipts: ['r'.repeat(20)] },
		read: by(loosened(Receipts)),
		readOnly: true
	},
	'a published deck at its address': {
		sample: { id: 'via-00000000000000000001', version: 'f'.repeat(32), changed: 1, deck },
		read: publishedDeck,
		readOnly: true
	},
	'what is pushed': { sample: push, read: by(Push), readOnly: true },
	'a reminder that is wanted': {
		sample: {
			endpoint: 'https://push.example/x',
			p256dh: 'B'.repeat(87),
			auth: 'a'.repeat(22),
			minute: 1080,
			zone: 'Europe/Berlin'
		},
		read: by(loosened(Wanted)),
		readOnly: true
	},
	'what an account begins with': {
		sample: {
			device: 'samples00000',
			now: 1,
			entries: [SAMPLES.review],
			edits: { device: 'samples00001', entries: [edit] }
		},
		read: by(Beginning),
		readOnly: true
	},
	'an edit of a deck of one’s own': {
		sample: edit,
		read: (json) => {
			const checked = checkEdit(json);
			return checked.as === 'none' ? undefined : checked.entry;
		}
	},
	'a file of everything': {
		sample: {
			app: 'footnote',
			format: 1,
			exported: '2026-11-27T00:00:00.000Z',
			preferences: { hand: 'left' },
			entries: [SAMPLES.review],
			edits: [edit],
			media: [{ name: 's-0123', data: 'T2dnUw' }]
		},
		read: by(Backup),
		readOnly: true
	},
	'a picture in a file of everything': {
		sample: { name: 's-0123', data: 'T2dnUw' },
		read: by(InFile),
		readOnly: true
	},
	'what a check has found': {
		sample: { at: 1, release: '0.3.0', turn: 1, cards: 200, answers: 900, differ: [] },
		read: checkFrom,
		readOnly: true
	},
	'a language model of one’s own': {
		sample: { address: 'http://localhost:11434/v1', model: 'llama3.1', key: 'k' },
		read: endpointFrom,
		readOnly: true
	},
	...Object.fromEntries(
		Object.values(SAMPLES).map((entry): [string, Boundary] => [
			`an entry: ${entry.kind}`,
			{
				sample: entry,
				read: (json) => {
					const checked = checkEntry(json);
					return checked.as === 'none' ? undefined : checked.entry;
				}
			}
		])
	),
	'a row of assignments': { sample: assignment, read: body('assignment.body') },
	'a row of class tests': { sample: test, read: body('class_test.body') },
	'corrections of a key': {
		sample: [
			{ kind: 'accept', item: 0, card: 'd/f/a', answer: 'x' },
			{ kind: 'leave-out', item: 1 }
		],
		read: body('class_test.fixes')
	},
	'a row of what was handed in': { sample: answers, read: body('taken_test.body') },
	'a row of what was expected': {
		sample: {
			chances: [0.5],
			sameDay: [true],
			predicted: { mean: 0.5, low: 0.2, high: 0.8 }
		},
		read: body('taken_test.expected')
	},
	'a row of questions': { sample: [paperItem], read: body('class_test.paper') },
	'a row of a teacher’s decks, as it is listed': {
		sample: { ...listing, sections: [{ id: 'one', title: 'One', facts: 1 }] },
		read: body('own_deck_version.listing')
	},
	'a row of a teacher’s decks': {
		sample: deck,
		read: (json) => {
			const read = body('own_deck_version.json')(json);
			const whole = typeof read === 'object' ? readDeck(read) : undefined;
			return typeof read === 'object' ? (whole?.source ?? whole?.deck) : read;
		}
	},
	'a row of published decks, as it is listed': {
		sample: { ...listing, authors: ['Ada'], license: 'CC-BY-4.0' },
		read: body('published_version.listing')
	},
	'a row of published decks': {
		sample: deck,
		read: (json) => {
			const read = body('published_version.json')(json);
			const whole = typeof read === 'object' ? readDeck(read) : undefined;
			return typeof read === 'object' ? (whole?.source ?? whole?.deck) : read;
		}
	},
	'how a passkey may be reached': {
		sample: ['internal', 'hybrid'],
		read: body('passkey.transports')
	},
	'marks changed by hand': {
		sample: [{ item: 0, points: 1, reason: 'Said aloud', at: 1, by: 'teacher00001' }],
		read: body('taken_test.changes')
	}
};
