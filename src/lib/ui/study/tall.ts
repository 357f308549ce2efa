import type { Form } from '#lib/question/question.ts';

const TALL: ReadonlySet<Form> = new Set(['map', 'match', 'group', 'order', 'multi-select']);

/** Whether a form's answer area needs more room than the question can spare: then both scroll. */
export const isTall = (form: Form): boolean => TALL.has(form);
