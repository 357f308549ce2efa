/** What a field of a fact's form is given, whatever it is filled in with. */
import type { FieldProblems } from '#lib/own/forms/problems.ts';
import { facts } from '#lib/ui/messages/facts.ts';
import type { FactEditor } from '#lib/ui/own/fact/fact-editor.svelte.ts';

export interface FieldProps {
	editor: FactEditor;
	/** Of the control. */
	id: string;
	/** Where in the fact it is: "blanks.a.wrong". */
	path: string;
	label: string;
	value: unknown;
	/** Undefined takes the field out. */
	onvalue: (value: unknown) => void;
	problems: FieldProblems;
}

/** What is to be put right at a place of a fact, in words. */
export function said(problems: FieldProblems, path: string): string | undefined {
	const problem = problems.get(path);
	return problem && facts.problems[problem];
}
