import { EDITS } from '#lib/server/log/account-log.ts';
import { answerPush, newPace } from '#lib/server/push-here.ts';
import type { RequestHandler } from './$types';

const pace = newPace();

/** Edits of decks of one's own: takes what a device brings, gives what it lacks. */
export const POST: RequestHandler = (event) => answerPush(event, EDITS, pace);
