import type { ExamAhead } from './ahead.ts';

/** Why an exam asks for nothing (more) today. */
export const restOf = ({
	day,
	today
}: Pick<ExamAhead, 'day' | 'today'>): 'ready' | 'off' | 'done' | 'nothing' =>
	day === 'exam' ? 'ready' : day === 'off' ? 'off' : today.begun ? 'done' : 'nothing';
