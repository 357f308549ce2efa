/** The name that a teacher signs in with. */

const SHORTEST_NAME = 3;
const LONGEST_NAME = 40;

export type NameProblem = 'missing' | 'short' | 'long' | 'letters';

/**
 * The name as it is kept: in small letters, with no space around it, one way of writing each letter.
 * So capitals and keyboards do not matter when signing in.
 */
export const loginName = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** Why a name (as it is kept) is not taken; undefined if it is. */
export function nameProblem(name: string): NameProblem | undefined {
	if (name === '') return 'missing';
	if (!/^[\p{L}\p{M}\p{N}._@+-]+$/u.test(name)) return 'letters';
	const { length } = [...name];
	return length < SHORTEST_NAME ? 'short' : length > LONGEST_NAME ? 'long' : undefined;
}
