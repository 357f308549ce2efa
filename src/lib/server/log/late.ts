/**
 * Which answers came long after the day they are said to be of. Whoever studies without a network for a
 * week, and is in it again after that, sends nothing late; what is late may be as true as anything, but
 * there is nothing that bears it out.
 */
import { DAY } from '#lib/memory/day.ts';
import type { EntryTable } from '#lib/server/database/tables/logs.ts';

/** From so much later on, ms: a week without a network, and a day to come back into it. */
const LATE = 8 * DAY;

/** Of what came before arrivals were noted nothing is known: it is not late. */
export const isLate = ({ at, arrived }: Pick<EntryTable, 'at' | 'arrived'>): boolean =>
	arrived !== null && arrived - at >= LATE;
