import type { MachineOnly } from '#lib/class/pupil-exam.ts';
import type { CardId } from '#lib/deck/card.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import type { FormBook } from '#lib/question/form-book.ts';
import type { Marking, Response, Rest } from '#lib/question/question.ts';
import type { Health } from '#lib/device/storage/health.ts';
import type { OnScreen } from '#lib/study/on-screen.ts';
import type { DeckSource } from './decks.ts';
import type { GradePreview } from '#lib/study/grade-preview.ts';
import type { Known, StudySitting } from '#lib/study/sitting.ts';
import type { Turn } from '#lib/study/turn.ts';

/** What is on the screen. */
export type Phase =
	| { kind: 'loading' }
	| {
			kind: 'asked';
			turn: Turn;
			/** Once the answer is shown, for learners to grade themselves. */
			revealed?: { preview?: GradePreview; marking: Marking };
			/** Set once the rest of an answer is asked for, that was right as far as it went. */
			rest?: {
				lacks: Rest;
				begun: string;
				/** What else was given, where several are: it stands. */
				others?: readonly string[];
			};
	  }
	| {
			kind: 'answered';
			turn: Turn;
			response: Response;
			marking: Marking;
			/** In how long the card comes back as it was graded, ms: see `backIn`; a list's cards go their own ways. */
			back?: number;
			/** Set once the learner has corrected the grade. */
			knew?: boolean;
	  }
	/** `next` is when the next card falls due, epoch ms. */
	| {
			kind: 'done';
			/** What it comes to is worked out by whoever shows it: see summary.ts, glad.ts. */
			sitting: StudySitting;
			deckOf: (card: CardId) => Deck | undefined;
			next?: number;
	  }
	| { kind: 'empty'; next?: number }
	| { kind: 'failed'; reason: 'offline' | 'storage' };

/** What a sitting needs of the device. */
export interface StudyDevice {
	readonly memories: Memories;
	readonly health: Health;
	append(drafts: readonly EntryDraft[]): Promise<Entry[]>;
}

export interface StudyOptions {
	device: StudyDevice;
	decks: DeckSource;
	/** The cards this sitting may ask. */
	cards: readonly QueueCard[];
	/**
	 * What to ask of them, worked out whenever they are lined up (at the start, and when the learner's
	 * day turns); absent: what is due, and the day's new cards.
	 */
	order?: () => readonly CardId[];
	/** Which cards the learner must not mark themselves; absent: none. */
	machineOnly?: MachineOnly;
	/** What counts as known of cards where nothing is written: see practice.ts. */
	practice?: Known;
	/** Fetches all forms; rejects where the network does not give them. */
	allForms: () => Promise<FormBook>;
	/** Epoch ms. */
	now: () => number;
	/** The learner's offset from UTC, minutes east. */
	offset: () => number;
	seed: number;
	/** What this page had on the screen when it was left. */
	onScreen: OnScreen;
	/** Runs work when the screen is at rest. */
	later: (work: () => void) => void;
	wait: (ms: number) => Promise<void>;
	/** Told of faults that the session itself gets over. */
	report: (error: unknown) => void;
}
