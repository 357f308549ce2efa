import { hashOf } from '#lib/server/token.ts';

/**
 * Who may make a teacher's account here, as whoever runs the server has set it in `TEACHER_SIGN_UP`:
 * everybody (not set), nobody (`closed`), or whoever knows a word (anything else).
 */
export type SignUpGate = 'open' | 'closed' | 'word';

export const signUpGate = ({ TEACHER_SIGN_UP: set }: NodeJS.ProcessEnv): SignUpGate =>
	!set?.trim() || set === 'open' ? 'open' : set === 'closed' ? 'closed' : 'word';

/** Whether somebody who gives this word may come in. */
export function opensGate(env: NodeJS.ProcessEnv, word: string): boolean {
	const gate = signUpGate(env);
	if (gate !== 'word') return gate === 'open';
	return plain(word) === plain(env.TEACHER_SIGN_UP ?? '');
}

const plain = (text: string) => hashOf(text.normalize('NFKC').trim().toLowerCase());
