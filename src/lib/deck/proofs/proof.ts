import type { Path } from '#lib/deck/problem.ts';
import type { Deck } from '#lib/deck/schema.ts';

export type Report = (path: Path, message: string, severity?: 'warning') => void;

/** One idea of what could be wrong with a deck; `root` is what it was read from. */
export type Proof = (deck: Deck, report: Report, root: unknown) => void;
