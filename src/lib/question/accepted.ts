import type { Answer, WrongAnswer } from '#lib/deck/card.ts';

/** Everything that would be right for an answer, as text. */
export const acceptedOf = (answer: Answer): readonly string[] =>
	answer.kind === 'name' ? [answer.text, ...answer.accept] : [answer.text];

/** Everything that a wrong answer may be called. */
export const namesOf = ({ text, accept = [] }: WrongAnswer): readonly string[] => [text, ...accept];
