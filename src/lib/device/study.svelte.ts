/**
 * One sitting: which question is on the screen, what became of the last one, what is left. What it
 * knows comes from the review log and goes there at once, so a reload, another tab or a dead battery
 * loses nothing; the screen never waits for the disk.
 */
import type { CardId } from '#lib/deck/card.ts';
import type { Draft, Grade } from '#lib/memory/entry.ts';
import { mark } from '#lib/question/mark.ts';
import type { Marking, Response } from '#lib/question/question.ts';
import { DeckUnreachable } from './decks.ts';
import { StudyDecks, type DeckSource } from './study-decks.ts';
import { factOf } from './study-line.ts';
import type { Outlook } from './study-outlook.ts';
import { StudyPace } from './study-pace.ts';
import { StudySitting, type Step, type StudyDevice } from './study-sitting.ts';
import { summaryOf, type Summary } from './study-summary.ts';
import { turnOf, type Turn } from './study-turn.ts';
import { StudyWriter } from './study-writer.ts';

export type Phase =
	| { kind: 'loading' }
	| { kind: 'asked'; turn: Turn; revealed: boolean; outlook?: Outlook }
	| {
			kind: 'answered';
			turn: Turn;
			response: Response;
			marking: Marking;
			/** Set once the learner has corrected the grade. */
			knew?: boolean;
	  }
	| { kind: 'done'; summary: Summary }
	/** `next` is when the next card falls due, epoch ms. */
	| { kind: 'empty'; next?: number }
	| { kind: 'failed'; reason: 'offline' | 'storage' | 'bug' };
